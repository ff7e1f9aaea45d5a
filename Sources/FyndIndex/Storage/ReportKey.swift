/// Stands for a report's id where space counts: in the terms and values of its passages.
struct ReportKey: Hashable {
    /// The hash of the id.
    let value: UInt64

    init(value: UInt64) {
        self.value = value
    }

    init(id: String) {
        value = ContentHash(of: id.utf8).value
    }

    /// The key in eleven letters, digits and signs of RFC 4648's base64url: in terms, zero bytes would count double.
    var text: [UInt8] {
        stride(from: 60, through: 0, by: -6).map { Self.alphabet[Int(value >> UInt64($0) & 0x3F)] }
    }

    /// Reads `text` back; nothing for anything else.
    init?(text: [UInt8]) {
        guard text.count == 11 else { return nil }
        var value: UInt64 = 0
        for letter in text {
            guard let digit = Self.alphabet.firstIndex(of: letter) else { return nil }
            value = value << 6 | UInt64(digit)
        }
        self.value = value
    }

    /// The term of the report's document and of all its passages.
    var term: [UInt8] { Array(IndexSchema.Prefix.report.utf8) + text }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
