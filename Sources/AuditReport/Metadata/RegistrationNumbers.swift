/// Finds registration numbers (*diarienummer*).
enum RegistrationNumbers {
    /// The numbers behind "Dnr" on the cover and in running headers, as written.
    static func find(in page: FrontPage) -> Evident<[String]> {
        var found: [String] = []
        var first: Int?
        for line in page.lines + page.running {
            guard mayName(line.folded), let number = number(in: line.text) else { continue }
            if !found.contains(number) { found.append(number) }
            first = first ?? line.index
        }
        return Evident(value: found, line: first, confidence: found.isEmpty ? 0 : 0.9)
    }

    /// Whether a label of such numbers occurs; few lines have one.
    private static func mayName(_ text: FoldedText) -> Bool {
        text.contains("dnr") || text.contains("diarien") || text.contains("rendenummer")
    }

    private static func number(in text: String) -> String? {
        let words = text.split(separator: " ")
        guard
            let label = words.firstIndex(where: { word in
                let key = UTF8Letters.folded(word)
                return ["dnr", "diarienummer", "diarienr", "dnr.", "ärendenummer"].contains(
                    key.hasSuffix(":") ? String(key.dropLast()) : key)
            })
        else { return nil }
        var parts: [Substring] = []
        for word in words[(label + 1)...].prefix(3) {
            let hasDigit = word.contains { $0.isNumber }
            let isPrefix =
                word.utf8.count <= 6 && UTF8Letters.isAllCapitals(String(word))
                || word.utf8.count <= 4 && word.first?.isUppercase == true
            guard hasDigit || parts.isEmpty && isPrefix, word != "|" else { break }
            parts.append(word)
            if word.last == "," || hasDigit && parts.count == 1 && word.contains("/") { break }
            if hasDigit, parts.count > 1 { break }
        }
        guard parts.contains(where: { $0.contains { $0.isNumber } }) else { return nil }
        var text = parts.joined(separator: " ")
        while let last = text.last, [",", ".", ";"].contains(last) { text.removeLast() }
        return text
    }
}
