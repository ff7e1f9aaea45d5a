/// Turns the bytes of a text file into text, by what the bytes are and not by what the file is called.
///
/// Byte order marks decide first; then UTF-16 by the pattern of its zero bytes; then UTF-8; and what is none of these but
/// still text is Windows-1252, of which ISO-8859-1's printable characters are a part.
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
    /// - Parameter bytes: A whole file.
    /// - Returns: The text and its encoding.
    /// - Throws: `ReadingError.Reason`: `.binary` when the bytes are no text, `.undecodable` when they announce an
    ///   encoding that they do not keep to.
    static func decode(_ bytes: [UInt8]) throws(ReadingFailure) -> Decoded {
        if let kind = BinaryKind.name(of: bytes) { throw ReadingFailure(.binary(kind: kind)) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            guard let decoded = utf8(bytes[3...]) else { throw ReadingFailure(.undecodable(encoding: "UTF-8")) }
            return decoded
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes[2...], order: .little) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes[2...], order: .big) }
        if let order = UTF16Order.guess(bytes) { return try utf16(bytes[...], order: order) }
        if BinaryKind.looksBinary(bytes) { throw ReadingFailure(.binary(kind: nil)) }
        if let decoded = utf8(bytes[...]) { return decoded }
        return Decoded(text: Windows1252.decode(bytes[...]), encoding: "windows-1252")
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
        guard !units.contains(0) else { throw ReadingFailure(.binary(kind: nil)) }
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
