/// Tells numbers ("2019", "8,8", "3.2.1") from words.
enum NumberShape {
    /// Whether a folded word has digits and, apart from them, only the signs that join digits.
    static func matches(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first, first < 0x3A || first >= 0x80 else { return false }
        var hasDigit = false
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            if scalar.properties.generalCategory == .decimalNumber {
                hasDigit = true
            } else if scalar != "," && scalar != "." && scalar != "'" {
                return false
            }
        }
        return hasDigit
    }
}
