import CICU

/// Brings texts into one of Unicode's normal forms.
///
/// A run of more than some 500 combining marks, which no language has, is normalised piecewise to bound the time it
/// takes. Not for use by several threads at once.
public final class Normalizer {
    /// A normal form.
    public enum Form: Sendable {
        /// Canonical composition (NFC): one spelling of å, ä, ö and é, nothing else changed.
        case nfc
        /// Compatibility composition with case folding (NFKC_Casefold): case, ligatures, widths and invisible
        /// characters such as soft hyphens no longer make a difference.
        case foldedNFKC
    }

    private let handle: OpaquePointer

    /// Opens the normaliser.
    ///
    /// - Parameter form: The form to bring texts into.
    /// - Throws: `ICUError.unavailable` if ICU's data is missing.
    public init(_ form: Form) throws(ICUError) {
        var error = ci_error()
        guard let handle = ci_normalizer_open(form == .nfc ? .nfc : .nfkc_casefold, &error) else {
            throw .unavailable("\(form) normaliser", error)
        }
        self.handle = handle
    }

    deinit { ci_normalizer_free(handle) }

    /// Calls `body` with the normalised text, as well-formed UTF-8 that is valid during the call.
    ///
    /// - Parameters:
    ///   - utf8: The text; each ill-formed sequence becomes U+FFFD.
    ///   - body: Takes the result. It must not use this normaliser.
    /// - Returns: What `body` returns.
    /// - Complexity: O(n) in the bytes of the text.
    public func withNormalized<R>(
        _ utf8: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> R
    ) -> R {
        guard let base = utf8.baseAddress else { return body(utf8) }
        var error = ci_error()
        var result: UnsafePointer<UInt8>?
        let count = ci_normalize(handle, base, utf8.count, &result, &error)
        precondition(count >= 0, "A text of \(utf8.count) bytes: \(ICUError.failed("normalise", error))")
        return body(UnsafeBufferPointer(start: result, count: count))
    }

    /// The text in normal form.
    public func normalize(_ text: String) -> String {
        var text = text
        return text.withUTF8 { utf8 in withNormalized(utf8) { String(decoding: $0, as: UTF8.self) } }
    }
}
