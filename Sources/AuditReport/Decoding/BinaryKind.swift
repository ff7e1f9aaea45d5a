/// Tells data from text.
enum BinaryKind {
    /// The first bytes of common kinds of file that are no text, and what to call them.
    private static let magics: [(bytes: [UInt8], name: String)] = [
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document (docx, xlsx, odt)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document (doc, xls)"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([0x47, 0x49, 0x46, 0x38], "a GIF image"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ([0x42, 0x5A, 0x68], "a bzip2 archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
        (Array("{\\rtf".utf8), "a rich text document (rtf)"),
        (Array("SQLite format 3".utf8), "a database"),
    ]

    /// What `bytes` are, when their beginning says so.
    static func name(of bytes: [UInt8]) -> String? {
        magics.first { bytes.starts(with: $0.bytes) }?.name
    }

    /// Whether the bytes hold control characters that no text in a one-byte encoding or UTF-8 has, in number.
    static func looksBinary(_ bytes: [UInt8]) -> Bool {
        var controls = 0
        var zeros = 0
        for byte in bytes {
            if byte >= 0x20, byte != 0x7F { continue }
            if byte == 0 { zeros += 1 }
            let isTextual = byte >= 0x07 && byte <= 0x0D || byte == 0x1B
            if !isTextual { controls += 1 }
        }
        return zeros > bytes.count / 1000 || controls > bytes.count / 50
    }
}
