/// Recognises the sentences that give advice where nothing around them tells of anything else.
struct AdviceSentence {
    /// The reader of advice anywhere.
    let reader: AdviceReader

    /// The advice that a sentence gives, if it gives any.
    func advice(in words: ArraySlice<Word>) -> AdviceReader.Advice? {
        guard !words.isEmpty, !quotes(words) else { return nil }
        if let advice = reader.advice(in: words, standing: .judging), advice.isNamed || !rules(words) { return advice }
        guard recommends(words) || demands(words) || matters(words) else { return nil }
        let subject = words.indices.first(where: { isModal($0, words) }).flatMap { modal in
            BodyReader.mentions(in: words).last { $0.words.upperBound <= modal && modal - $0.words.upperBound <= 3 }
        }
        return AdviceReader.Advice(addressees: reader.names(subject.map { [$0] } ?? []), isNamed: subject != nil)
    }

    /// Whether auditors speak of themselves.
    static func speaksOfAuditors(_ words: ArraySlice<Word>) -> Bool {
        words.contains { AdviceReader.auditors.contains($0.text) && $0.text != "därför" && $0.text != "härmed" }
    }

    /// Whether nothing but a plain "ska" demands, as it does in statutes, or the sentence says what need not be.
    private func rules(_ words: ArraySlice<Word>) -> Bool {
        if Self.speaksOfAuditors(words) { return false }
        if zip(words, words.dropFirst(1)).contains(where: { $0.text == "behöver" && $1.text == "inte" }) { return true }
        return words.contains { $0.text == "ska" }
            && !words.contains { AdviceReader.modals.contains($0.text) || AdviceReader.important.contains($0.text) }
    }

    /// Whether the sentence says what somebody else than the auditors wants.
    private func quotes(_ words: ArraySlice<Word>) -> Bool {
        if !Self.speaksOfAuditors(words), words.contains(where: { Self.thinking.contains($0.text) }) { return true }
        return words.indices.dropLast().contains { place in
            words[place].text == "enligt" && !Self.ours.contains(words[place + 1].text)
                && (place == words.startIndex || AdviceReader.modals.contains(words[place - 1].text))
        }
    }

    /// "Vi ser brister och förordar att ...", "Det rekommenderas att ..."
    private func recommends(_ words: ArraySlice<Word>) -> Bool {
        guard let verb = words.firstIndex(where: { AdviceReader.recommending.contains($0.text) }),
            words.endIndex - verb > 2, words[verb + 1].text != "inte"
        else { return false }
        return words[verb].text == "rekommenderas" && words.first?.text == "det"
            || words.contains { Self.speakers.contains($0.text) }
    }

    /// "Det är av vikt att ..."
    private func matters(_ words: ArraySlice<Word>) -> Bool {
        words.indices.dropLast().contains { place in
            words[place].text == "vikt" && words[place + 1].text == "att"
                && words[..<place].suffix(4).contains { $0.text == "är" }
        }
    }

    /// A modal verb of advice in a main clause.
    private func demands(_ words: ArraySlice<Word>) -> Bool {
        guard !words.contains(where: { AdviceReader.reporting.contains($0.text) }) else { return false }
        return words.indices.contains { place in
            guard isModal(place, words), !isSubordinate(place, words),
                !reader.cites(words[..<min(place + 5, words.endIndex)], own: false)
            else { return false }
            let next = words[place + 1].text
            switch words[place].text {
            case "bör":
                return !AdviceReader.remarks.contains(next)
                    || next == "ses" && words[place...].prefix(4).contains { $0.text == "över" }
                    || next == "inte" && !words[place...].prefix(4).contains { Self.remarked.contains($0.text) }
            case "måste": return next != "inte" && words.first?.text != "den"
            case "behöver": return hasDeed(words[(place + 1)...].prefix(7))
            case "får":
                return next == "inte" && place + 2 < words.endIndex && Self.banned.contains(words[place + 2].text)
            case "ska": return tasks(place, words)
            default: return false
            }
        }
    }

    /// Whether a word is a modal verb of advice with something behind it.
    private func isModal(_ place: Int, _ words: ArraySlice<Word>) -> Bool {
        let text = words[place].text
        return place + 1 < words.endIndex && (AdviceReader.modals.contains(text) || text == "ska" || text == "får")
    }

    /// "uppgifter som nämnden behöver": whether the clause of a modal depends on another.
    private func isSubordinate(_ modal: Int, _ words: ArraySlice<Word>) -> Bool {
        for word in words[..<modal].suffix(9).reversed() {
            if word.after == 0x2C || AdviceOpening.isFinite(word.text) { return false }
            if Self.depending.contains(word.text) { return true }
        }
        return false
    }

    /// Whether something is to be done, not only needed: "behöver ses över", but "behöver 20 lärare".
    private func hasDeed(_ words: ArraySlice<Word>) -> Bool {
        for word in words {
            if word.text == "inte" { return false }
            if word.text.count > 3 && word.text.hasSuffix("as") || Self.deeds.contains(word.text)
                || SingleAdviceVerbs.isInfinitive(word.text)
            {
                return true
            }
            if word.after == 0x2C || word.after == 0x2E { return false }
        }
        return false
    }

    /// "Nämnden ska ta fram ...": what a body is to do about a fault; what it is to do in general is a rule.
    private func tasks(_ modal: Int, _ words: ArraySlice<Word>) -> Bool {
        guard
            BodyReader.mentions(in: words[..<modal]).contains(where: {
                $0.words.lowerBound == words.startIndex && $0.words.upperBound == modal
            })
        else { return false }
        let deed = words[(modal + 1)...].prefix(3)
        return deed.contains { Self.remedies.contains($0.text) }
            || zip(deed, deed.dropFirst()).contains { $0.text == "ta" && $1.text == "fram" }
    }

    private static let thinking: WordSet = [
        "anser", "menar", "tycker", "hävdar", "påpekar", "anför", "skriver", "svarar", "yrkar", "begärde", "ansåg",
        "menade", "föreslog",
    ]
    private static let ours: WordSet = ["vår", "min", "revisionens", "revisorernas", "granskningen"]
    private static let speakers: WordSet = [
        "vi", "jag", "revisorerna", "revisionen", "stadsrevisionen", "revisionskontoret", "lekmannarevisorn",
        "lekmannarevisorerna", "kommunrevisionen", "regionrevisionen", "revisionsenheten",
    ]
    private static let depending: WordSet = [
        "som", "vad", "hur", "om", "när", "vilka", "vilken", "vem", "där", "vars", "ifall", "därför", "utan",
    ]
    private static let remarked: WordSet = ["noteras", "tolkas", "förväxlas", "ses", "jämföras"]
    private static let banned: WordSet = [
        "förekomma", "ske", "hända", "upprepas", "dröja", "stanna", "glömmas",
    ]
    private static let deeds: WordSet = [
        "få", "bli", "ha", "vara", "ske", "veta", "kunna", "ses", "göras", "tas", "ges", "rättas", "bättre", "stå",
        "skaffa", "finnas", "föras", "hållas", "klara",
    ]
    private static let remedies: WordSet = [
        "upprätta", "säkerställa", "tillse", "vidta", "införa", "revidera", "uppdatera", "förtydliga", "tydliggöra",
        "stärka", "förbättra", "kartlägga", "åtgärda", "komplettera",
    ]
}
