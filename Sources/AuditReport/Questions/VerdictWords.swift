/// The words of verdicts, which tell a judgement that says not of itself that it is one.
enum VerdictWords {
    private static let degrees: WordSet = [
        "huvudsak", "väsentligt", "delvis", "övervägande", "utsträckning", "helt", "fullt", "begränsad", "inte", "viss",
    ]
    private static let values: WordSet = [
        "tillräcklig", "tillräckligt", "tillräckliga", "ändamålsenlig", "ändamålsenligt", "ändamålsenliga",
        "tillfredsställande", "uppfylld", "uppfyllt", "uppfyllda", "följt", "säkerställt", "säkerställer", "tydlig",
        "tydligt", "tydliga", "aktuell", "aktuella", "systematisk", "systematiskt", "otillräcklig", "bristfällig",
    ]
    private static let reporting: WordSet = [
        "uppger", "enligt", "anger", "intervjuade", "framgår", "beskriver", "menar", "uppges", "anser", "upplever",
        "framkommer", "framkom",
    ]

    /// Whether a sentence grades something by value and tells of nobody's opinion.
    static func areIn(_ words: ArraySlice<Word>) -> Bool {
        guard words.count <= 32, words.contains(where: { degrees.contains($0.text) }) else { return false }
        return words.contains { values.contains($0.text) } && !words.contains { reporting.contains($0.text) }
    }
}
