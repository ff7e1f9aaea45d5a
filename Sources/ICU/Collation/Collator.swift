import CICU

/// Sorts texts as readers of a language expect: in Swedish å, ä and ö follow z, in this order.
///
/// Comparing and making keys changes nothing, but an instance is still meant for one thread at a time.
public final class Collator {
    private let handle: OpaquePointer

    /// Opens the collator.
    ///
    /// - Parameter locale: An ICU locale such as "sv"; an unknown one means the order common to all languages.
    /// - Throws: `ICUError.unavailable` if ICU's data is missing.
    public init(locale: String = "sv") throws(ICUError) {
        var error = ci_error()
        guard let handle = ci_collator_open(locale, &error) else {
            throw .unavailable("collator for the locale \"\(locale)\"", error)
        }
        self.handle = handle
    }

    deinit { ci_collator_free(handle) }

    /// Whether the first text sorts before the second.
    ///
    /// - Parameters:
    ///   - first: A text of at most 2 GiB.
    ///   - second: A text of at most 2 GiB.
    /// - Returns: Whether they stand in ascending order and differ.
    /// - Throws: `ICUError.failed` if a text is too long or memory runs out.
    public func areInAscendingOrder(_ first: String, _ second: String) throws(ICUError) -> Bool {
        try compare(first, second) < 0
    }

    /// Compares two texts.
    ///
    /// - Parameters:
    ///   - first: A text of at most 2 GiB.
    ///   - second: A text of at most 2 GiB.
    /// - Returns: A number below, equal to or above 0 as `first` sorts before, with or after `second`.
    /// - Throws: `ICUError.failed` if a text is too long or memory runs out.
    public func compare(_ first: String, _ second: String) throws(ICUError) -> Int {
        var error = ci_error()
        let result = withTerminatedUTF8(first) { first, firstCount in
            withTerminatedUTF8(second) { second, secondCount in
                ci_collator_compare(handle, first, firstCount, second, secondCount, &error)
            }
        }
        guard error.code == 0 else { throw .failed("compare two texts", error) }
        return Int(result)
    }

    /// The bytes by which a text sorts: comparing two keys bytewise is comparing their texts, only faster.
    ///
    /// - Parameter text: A text of at most 2 GiB.
    /// - Returns: The key; it is comparable only with keys of the same locale and ICU version.
    /// - Throws: `ICUError.failed` if the text is too long or memory runs out.
    public func key(for text: String) throws(ICUError) -> [UInt8] {
        var error = ci_error()
        var key = [UInt8](repeating: 0, count: text.utf8.count * 2 + 16)
        var count = write(text, into: &key, &error)
        if count > key.count {
            key = [UInt8](repeating: 0, count: count + 1)
            count = write(text, into: &key, &error)
        }
        guard count >= 0, count <= key.count else { throw .failed("make a sort key", error) }
        key.removeLast(key.count - count)
        return key
    }

    private func write(_ text: String, into key: inout [UInt8], _ error: inout ci_error) -> Int {
        withTerminatedUTF8(text) { bytes, count in
            key.withUnsafeMutableBufferPointer {
                ci_collator_key(handle, bytes, count, $0.baseAddress, $0.count, &error)
            }
        }
    }

    /// Calls `body` with the text's UTF-8, terminated by a zero so that the pointer is never null, and its length.
    private func withTerminatedUTF8<R>(_ text: String, _ body: (UnsafePointer<UInt8>, Int) -> R) -> R {
        text.withCString { start in
            let count = text.utf8.count
            return start.withMemoryRebound(to: UInt8.self, capacity: count + 1) { body($0, count) }
        }
    }
}
