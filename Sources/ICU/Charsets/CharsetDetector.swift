import CICU

/// A guess about the character set of some bytes.
public struct CharsetGuess: Hashable, Sendable {
    /// The name of the character set, which `CharsetConverter` understands.
    public var charset: String
    /// How sure ICU is, 0...100.
    public var confidence: Int
    /// The ISO 639 code of the language the text seems to be in, where the guess rests on one.
    public var language: String?

    /// A guess of the values given.
    public init(charset: String, confidence: Int, language: String? = nil) {
        self.charset = charset
        self.confidence = confidence
        self.language = language
    }
}

/// Guesses character sets from byte patterns and letter statistics. Not for use by several threads at once.
public final class CharsetDetector {
    private static let mostGuesses = 64
    private let handle: OpaquePointer

    /// Opens the detector.
    ///
    /// - Throws: `ICUError.unavailable` if ICU cannot provide one.
    public init() throws(ICUError) {
        var error = ci_error()
        guard let handle = ci_charset_detector_open(&error) else { throw .unavailable("charset detector", error) }
        self.handle = handle
    }

    deinit { ci_charset_detector_free(handle) }

    /// The character sets that the bytes may be in, the likeliest first; empty when nothing fits.
    ///
    /// - Parameter bytes: The text, or enough of its beginning: some kilobytes do, and time grows with their number.
    /// - Returns: At most 64 guesses.
    /// - Throws: `ICUError.failed` if ICU gives up.
    public func guesses(for bytes: UnsafeBufferPointer<UInt8>) throws(ICUError) -> [CharsetGuess] {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
        var error = ci_error()
        let found = UnsafeMutableBufferPointer<ci_charset_guess>.allocate(capacity: Self.mostGuesses)
        defer { found.deallocate() }
        guard let start = found.baseAddress else { return [] }
        let count = ci_charset_detect(handle, base, bytes.count, start, found.count, &error)
        guard count >= 0 else { throw .failed("detect the character set of \(bytes.count) bytes", error) }
        return found.prefix(count).map { guess in
            let language = String(cString: guess.language)
            return CharsetGuess(
                charset: String(cString: guess.name), confidence: Int(guess.confidence),
                language: language.isEmpty ? nil : language)
        }
    }

    /// The character sets that the bytes may be in, the likeliest first; empty when nothing fits.
    ///
    /// - Parameter bytes: The text, or enough of its beginning.
    /// - Returns: At most 64 guesses.
    /// - Throws: `ICUError.failed` if ICU gives up.
    public func guesses(for bytes: [UInt8]) throws(ICUError) -> [CharsetGuess] {
        try bytes.withUnsafeBufferPointer { buffer throws(ICUError) in try guesses(for: buffer) }
    }
}
