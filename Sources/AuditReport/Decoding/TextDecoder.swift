/// Turns the bytes of a text file into text, by what the bytes are and not by what the file is called.
///
/// Byte order marks decide first; then UTF-16 by the pattern of its zero bytes; then UTF-8. What is none of these but still
/// text is in the encoding that a page announces, or in Windows-1252, unless it reads much better in another one.
enum TextDecoder {
    /// Text with the encoding it was in.
    struct Decoded {
        /// The text, without a byte order mark.
        var text: String
        /// The encoding's name in the IANA registry.
        var encoding: String
    }

    /// Decodes `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: A whole file.
    ///   - announced: The encoding that the text itself announces, for a kind of text that can.
    /// - Returns: The text and its encoding.
    /// - Throws: `.unsupported` or `.binary` when the bytes are no text, `.undecodable` when they announce an encoding by a byte order mark and
    ///   do not keep to it.
    static func decode(_ bytes: [UInt8], announced: String? = nil) throws(ReadingFailure) -> Decoded {
        if let kind = UnreadableKind.of(bytes) {
            throw ReadingFailure(.unsupported(kind: kind.name, remedy: kind.remedy))
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            guard let decoded = utf8(bytes[3...]) else { throw ReadingFailure(.undecodable(encoding: "UTF-8")) }
            return decoded
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes[2...], order: .little) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes[2...], order: .big) }
        if let order = UTF16Order.guess(bytes) { return try utf16(bytes[...], order: order) }
        if ControlCharacters.areOfData(bytes) { throw ReadingFailure(.binary) }
        if let decoded = utf8(bytes[...]) { return decoded }
        return LegacyCharset.decode(bytes[...], announced: announced)
    }

    /// UTF-8, if the bytes are that: wholly, or so nearly that only damage explains the rest.
    private static func utf8(_ bytes: ArraySlice<UInt8>) -> Decoded? {
        if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text, encoding: "UTF-8") }
        guard UTF8Census(bytes).isDamagedUTF8 else { return nil }
        return Decoded(text: String(decoding: bytes, as: UTF8.self), encoding: "UTF-8")
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, order: UTF16Order) throws(ReadingFailure) -> Decoded {
        let name = order == .little ? "UTF-16LE" : "UTF-16BE"
        guard bytes.count.isMultiple(of: 2) else { throw ReadingFailure(.undecodable(encoding: name)) }
        let units = order.units(of: bytes)
        guard !units.contains(0) else { throw ReadingFailure(.binary) }
        let text = String(decoding: units, as: UTF16.self)
        guard !UTF16Order.isMostlyReplaced(text) else { throw ReadingFailure(.undecodable(encoding: name)) }
        return Decoded(text: text, encoding: name)
    }
}

/// A reason on its way to becoming a `ReadingError`, where the path is known.
struct ReadingFailure: Error {
    /// What was wrong.
    var reason: ReadingError.Reason
    /// The line it concerns, from 1.
    var line: Int?

    /// Wraps a reason.
    init(_ reason: ReadingError.Reason, line: Int? = nil) {
        self.reason = reason
        self.line = line
    }

    /// The error for a file.
    func at(_ path: String) -> ReadingError { ReadingError(reason, path: path, line: line) }
}
