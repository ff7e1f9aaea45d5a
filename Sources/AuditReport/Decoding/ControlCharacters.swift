/// Tells data from text by the control characters in it.
enum ControlCharacters {
    /// Whether the bytes hold control characters that no text in a one-byte encoding or UTF-8 has, in number.
    static func areOfData(_ bytes: [UInt8]) -> Bool {
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
