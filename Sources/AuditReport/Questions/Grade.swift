/// Grades of answers, by the words that express them.
enum Grade {
    /// The grade that a short answer, such as the cell of a table, begins with.
    static func ofAnswer(_ text: String) -> String? {
        let key = UTF8Letters.folded(text)
        for (words, grade) in openings where key.hasPrefix(words) {
            let end = key.utf8.index(key.startIndex, offsetBy: words.utf8.count)
            guard end == key.endIndex || !isLetter(key.utf8[end]) else { continue }
            return grade
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }

    private static let openings: [(String, String)] = [
        ("ja, i huvudsak", "i huvudsak"), ("ja, delvis", "delvis"), ("ja, till viss del", "till viss del"),
        ("nej, inte fullt ut", "delvis"),
        ("i huvudsak", "i huvudsak"), ("i allt väsentligt", "i huvudsak"), ("till övervägande del", "i huvudsak"),
        ("i stort", "i huvudsak"), ("delvis", "delvis"), ("endast delvis", "delvis"), ("ja och nej", "delvis"),
        ("både ja och nej", "delvis"),
        ("till viss del", "till viss del"), ("i viss mån", "till viss del"), ("i viss utsträckning", "till viss del"),
        ("i begränsad utsträckning", "i begränsad utsträckning"),
        ("i begränsad omfattning", "i begränsad utsträckning"),
        ("endast i begränsad utsträckning", "i begränsad utsträckning"),
        ("i liten utsträckning", "i begränsad utsträckning"),
        ("ej bedömt", "ej bedömt"), ("inte bedömt", "ej bedömt"), ("ej bedömd", "ej bedömt"),
        ("kan inte bedömas", "ej bedömt"), ("går inte att bedöma", "ej bedömt"),
        ("ej uppfyllt", "nej"), ("inte uppfyllt", "nej"), ("ej uppfylld", "nej"), ("uppfyllt", "ja"),
        ("uppfylld", "ja"), ("nej", "nej"), ("ja", "ja"),
    ]

    /// The grade that a sentence of judgement expresses.
    static func ofSentence(_ text: String) -> String? {
        if let answer = ofAnswer(text) { return answer }
        let key = " " + UTF8Letters.folded(text)
        if let range = after(" nej", in: key), range { return "nej" }
        if key.contains("i allt väsentligt inte") || key.contains("i huvudsak inte") { return "nej" }
        for (words, grade) in inner where key.contains(words) { return grade }
        for word in negations where key.contains(word) { return "nej" }
        for word in positives where key.contains(word) { return "ja" }
        return nil
    }

    private static func after(_ word: String, in key: String) -> Bool? {
        [" är nej", " är därför nej", " svaret nej"].contains { key.contains($0) } ? true : nil
    }

    private static let inner: [(String, String)] = [
        ("begränsad utsträckning", "i begränsad utsträckning"), ("begränsad omfattning", "i begränsad utsträckning"),
        ("till viss del", "till viss del"), (" delvis", "delvis"), ("inte fullt ut", "delvis"), ("inte helt", "delvis"),
        ("i huvudsak", "i huvudsak"), ("allt väsentligt", "i huvudsak"), ("övervägande del", "i huvudsak"),
        ("är begränsad", "i begränsad utsträckning"),
    ]
    private static let negations = [
        " inte ", " inte.", " ej ", " saknas", " saknar", " ingen ", " inga ", " inget ", " otillräcklig",
        " bristfällig", " varken ", " inte,",
    ]
    private static let positives = [
        " är ändamålsenlig", " är tillräcklig", " är tillfredsställande", " tillfredsställande", " ändamålsenlig",
        " tillräcklig", " god ",
        " väl ", " är uppfyll", " säkerställt", " finns ", " fungerar ", " tydlig",
    ]
}
