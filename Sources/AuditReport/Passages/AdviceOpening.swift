/// Tells by its first words whether a sentence has the form of an item of advice: "Ta fram ...", "att nämnden inför ...",
/// "minst en gång per år följa upp ...", "följer upp planen".
enum AdviceOpening {
    /// Whether the words of a sentence begin as an item of advice does.
    static func opens(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first, words.count > 1 else { return false }
        if first.text == "att" {
            let isMotion = words.dropFirst().first.map { moving.contains($0.text) } ?? false
            return !isMotion && (!first.isCapital || !isSubject(words))
        }
        if first.text == "bör" { return !first.isCapital }
        if isCommand(words) { return true }
        if let place = infinitive(in: words),
            !words[..<place].contains(where: { isFinite($0.text) && $0.text != "inför" || isToldOf($0.text) })
        {
            return true
        }
        return !first.isCapital && tellsDeed(words)
    }

    /// Whether a word is one that what somebody does is told by in the present tense, or that helps to.
    static func isFinite(_ word: FoldedWord) -> Bool {
        finite.contains(word) || SingleAdviceVerbs.presents.contains(word) || AdviceReader.modals.contains(word)
    }

    /// An infinitive or imperative at the beginning.
    private static func isCommand(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first, let second = words.dropFirst().first?.text,
            !isFinite(second) || second == "var"
        else { return false }
        switch first.text {
        case "inför":
            return SingleAdviceVerbs.indefinite.contains(second) && !isToldLater(words.dropFirst())
        case "för": return ["in", "över", "samman", "ut"].contains(second)
        case "se": return ["till", "över", "också", "även"].contains(second)
        case "fråga": return second == "efter"
        case "gå": return ["igenom", "vidare", "över"].contains(second)
        case "snarast", "årligen", "regelbundet", "skyndsamt": return false
        default:
            return AdviceVerbs.opens(first.text) || SingleAdviceVerbs.opens(first.text)
        }
    }

    /// An infinitive near the beginning that nothing governs: "Minst två gånger per år behandla ..."
    private static func infinitive(in words: ArraySlice<Word>) -> Int? {
        let near = words.prefix(11)
        guard
            let place = near.indices.first(where: {
                SingleAdviceVerbs.isInfinitive(words[$0].text)
                    || governing.contains(words[$0].text)
                        && !(words[$0].text == "om" && words[($0 + 1)...].first?.text == "året")
            }), place > words.startIndex, !governing.contains(words[place].text)
        else { return nil }
        return place
    }

    /// "följer upp planen", "kommunstyrelsen antar en plan", "årligen redovisar ...": what follows "att" elsewhere.
    private static func tellsDeed(_ words: ArraySlice<Word>) -> Bool {
        let near = words.prefix(12)
        guard let verb = near.firstIndex(where: { SingleAdviceVerbs.presents.contains($0.text) }) else { return false }
        if verb == words.startIndex || verb == words.startIndex + 1 && adverbs.contains(words[words.startIndex].text) {
            return true
        }
        let before = words[..<verb]
        guard !before.contains(where: { finite.contains($0.text) || joining.contains($0.text) }) else { return false }
        return BodyReader.mentions(in: before).contains { $0.words.upperBound >= verb - 2 }
            || before.last?.text == "organ"
    }

    /// Whether a clause with "Att" is the subject of a statement: "Att planen saknas är en brist."
    private static func isSubject(_ words: ArraySlice<Word>) -> Bool {
        words.indices.dropFirst(2).dropLast().contains { place in
            let word = words[place].text
            let isPredicate =
                predicates.contains(word)
                || (word == "är" || word == "var" || word == "blir") && judging.contains(words[place + 1].text)
            guard isPredicate else { return false }
            let clause = words[..<place].suffix(4)
            guard let opener = clause.lastIndex(where: { clauses.contains($0.text) }) else { return true }
            return clause[(opener + 1)...].contains { isFinite($0.text) || isPresentPassive($0.text) }
        }
    }

    private static func isPresentPassive(_ word: FoldedWord) -> Bool { word.count > 4 && word.hasSuffix("as") }

    /// "väntas", "uppges", "bedöms", "började": verbs that an infinitive may depend on.
    private static func isToldOf(_ word: FoldedWord) -> Bool {
        isPresentPassive(word) || ["ges", "öms", "ades", "ade"].contains(where: word.hasSuffix)
    }

    /// Whether a main clause follows: "Inför en ny mandatperiod väljs ledamöter."
    private static func isToldLater(_ words: ArraySlice<Word>) -> Bool {
        for word in words.prefix(12) {
            if clauses.contains(word.text) || word.after == 0x2C { return false }
            if isFinite(word.text) || word.text.count > 6 && ["ades", "ordes"].contains(where: word.text.hasSuffix) {
                return true
            }
        }
        return false
    }

    private static let finite: WordSet = [
        "är", "har", "hade", "var", "blir", "blev", "finns", "fanns", "ska", "skall", "skulle", "kan", "kunde", "får",
        "fick", "vill", "ville", "kommer", "kom", "går", "gick", "gäller", "gällde", "saknas", "pågår", "sker",
        "skedde", "görs", "gjordes", "hålls", "hölls", "ges", "gavs", "tas", "togs", "ser", "såg", "ger", "gav", "gör",
        "gjorde", "tar", "tog", "borde", "beslutade", "framgår", "innebär", "visar", "består", "bestod", "ingår",
        "ligger", "genomförs", "genomfördes", "lämnas", "lämnades", "redovisas", "redovisades", "avser", "omfattar",
        "fortsätter", "bestämmer", "finner", "anser", "bedömer", "konstaterar", "noterar", "rekommenderar", "föreslår",
        "förordar", "rekommenderas", "föreslås", "krävs", "behövs", "anges", "väljs", "valdes", "utgör", "arbetar",
        "ansvarar", "svarar", "styr", "kräver", "krävde", "uppgår", "uppgick", "ökar", "ökade", "minskade", "brukar",
        "sköter",
    ]
    /// Words that an infinitive behind them depends on, or that it is joined to others by.
    private static let governing: WordSet = [
        "att", "och", "eller", "samt", "som", "kunna", "ska", "bör", "kan", "få", "vilja", "om", "vad", "hur", "när",
        "där", "de", "den", "dessa", "alla", "samtliga", "vilka",
    ]
    /// What a board does by a decision in its minutes: "att godkänna yttrandet".
    private static let moving: WordSet = ["godkänna", "uppdra", "förklara", "bifalla", "avslå", "tillstyrka"]
    private static let joining: WordSet = ["att", "som", "om", "när", "där", "hur", "vad"]
    private static let adverbs: WordSet = [
        "årligen", "snarast", "skyndsamt", "regelbundet", "löpande", "även", "också", "dessutom", "gemensamt",
    ]
    private static let predicates: WordSet = [
        "innebär", "innebar", "medför", "medförde", "beror", "berodde", "strider", "förklaras", "försvårar",
        "försvårade", "bidrar", "bidrog", "påverkar", "bedöms", "framgår", "bekräftas", "uppges", "ses", "visar",
        "hör", "borde",
    ]
    private static let judging: WordSet = [
        "en", "ett", "bland", "inte", "viktigt", "positivt", "bra", "allvarligt", "anmärkningsvärt", "svårt",
        "otillräckligt", "olyckligt", "känt", "ovanligt", "vanligt", "tillfredsställande", "otillfredsställande",
        "förståeligt", "därför", "nödvändigt", "naturligt", "självklart", "kostsamt", "dyrt", "nytt", "rimligt",
        "oroande", "mycket", "nämndens",
    ]
    private static let clauses: WordSet = [
        "att", "som", "vad", "vilket", "vilken", "vilka", "hur", "om", "när", "där", "så", "eftersom", "vem", "och",
    ]
}
