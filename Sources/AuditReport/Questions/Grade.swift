/// Grades of answers, by the words that express them.
enum Grade {
    /// The grade that a short answer, such as the cell of a table, begins with.
    static func ofAnswer(_ text: ArraySlice<UInt8>) -> String? {
        guard let first = text.first, mayOpen(first) else { return nil }
        let text = text.prefix(60)
        for (words, grade) in openings where FoldedText.beginsWord(text, with: words) { return grade }
        return nil
    }

    /// Whether an opening begins with the byte, small or capital: b, d, e, g, i, j, k, n, t or u.
    private static func mayOpen(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case 0x62, 0x64, 0x65, 0x67, 0x69, 0x6A, 0x6B, 0x6E, 0x74, 0x75: true
        default: false
        }
    }

    private static let openings: [(StaticString, String)] = [
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
    static func ofSentence(_ text: ArraySlice<UInt8>) -> String? {
        ofAnswer(text) ?? judging.first(in: FoldedText([0x20] + text))
    }

    /// The grade that a sentence names in the words of grades, such as "delvis".
    static func inWords(_ text: ArraySlice<UInt8>) -> String? {
        ofAnswer(text) ?? naming.first(in: FoldedText([0x20] + text))
    }

    /// Whether a text speaks of judging or answering.
    static func isJudgement(_ text: ArraySlice<UInt8>) -> Bool {
        let key = FoldedText(text)
        return key.contains("bedöm") || key.contains("svar")
    }

    /// The words of grades.
    private static let naming: PhraseMap<String> = [
        "begränsad utsträckning": "i begränsad utsträckning", "begränsad omfattning": "i begränsad utsträckning",
        "till viss del": "till viss del", " delvis": "delvis", "inte fullt ut": "delvis", "inte helt": "delvis",
        "i huvudsak": "i huvudsak", "allt väsentligt": "i huvudsak", "övervägande del": "i huvudsak",
        "är begränsad": "i begränsad utsträckning",
    ]

    /// What judgements say, in the order in which it counts: refusals, the words of grades, what is denied, what is praised.
    private static let judging: PhraseMap<String> = [
        " är nej": "nej", " är därför nej": "nej", " svaret nej": "nej", "i allt väsentligt inte": "nej",
        "i huvudsak inte": "nej",

        "begränsad utsträckning": "i begränsad utsträckning", "begränsad omfattning": "i begränsad utsträckning",
        "till viss del": "till viss del", " delvis": "delvis", "inte fullt ut": "delvis", "inte helt": "delvis",
        "i huvudsak": "i huvudsak", "allt väsentligt": "i huvudsak", "övervägande del": "i huvudsak",
        "är begränsad": "i begränsad utsträckning",

        " inte ": "nej", " inte.": "nej", " ej ": "nej", " saknas": "nej", " saknar": "nej", " ingen ": "nej",
        " inga ": "nej", " inget ": "nej", " otillräcklig": "nej", " bristfällig": "nej", " varken ": "nej",
        " inte,": "nej",

        " är ändamålsenlig": "ja", " är tillräcklig": "ja", " är tillfredsställande": "ja",
        " tillfredsställande": "ja", " ändamålsenlig": "ja", " tillräcklig": "ja", " god ": "ja", " väl ": "ja",
        " är uppfyll": "ja", " säkerställt": "ja", " finns ": "ja", " fungerar ": "ja", " tydlig": "ja",
    ]
}
