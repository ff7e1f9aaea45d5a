/// Recognises recommendations by grammar: who tells whom to do what.
struct AdviceReader {
    /// The audited bodies, to which "the board" refers when there is one.
    let bodies: [String]

    /// A recommendation or the words that lead in to a list of them.
    struct Advice {
        /// The bodies it is addressed to, in base form.
        var addressees: [String]
        /// Whether the sentence itself names them.
        var isNamed = true
    }

    static let recommending: WordSet = [
        "uppmuntrar", "uppmuntra", "rekommenderar", "rekommenderas", "rekommendera", "föreslår", "uppmanar", "förordar",
        "råder", "uppmanas",
        "tillråder",
    ]
    static let auditors: WordSet = [
        "vi", "revisorerna", "revisionen", "kpmg", "ey", "pwc", "deloitte", "bdo", "stadsrevisionen",
        "revisionskontoret",
        "revisorskollegiet", "lekmannarevisorn", "lekmannarevisorerna", "jag", "därför", "härmed", "revisionsenheten",
        "kommunrevisionen", "landstingsrevisionen", "regionrevisionen", "granskarna",
    ]
    static let important: WordSet = [
        "angeläget", "nödvändigt", "viktigt", "väsentligt", "önskvärt", "lämpligt", "rimligt", "värdefullt",
        "angelägen", "viktigast", "angelägnast", "bra", "positivt",
    ]
    private static let linking: WordSet = ["och", "samt"]
    static let modals: WordSet = ["bör", "måste", "behöver"]
    /// Those who are quoted in reports; what they want is no advice of the auditors.
    static let reporting: WordSet = [
        "uppger", "uppges", "uppgav", "intervjuade", "framkommer", "framgår", "föreskriver", "anger", "anges",
        "framför", "framhåller", "berättar", "menar", "stadgas",
        "påpekade", "rekommenderades", "borde", "enkäten", "efterlyser", "önskar",
        "uttrycker",
        "socialchefen", "chefen", "rektorerna", "cheferna", "enhetscheferna", "anser:", "önskemål", "lyfter",
        "upplever", "förvaltningschefen", "beskriver", "efterfrågar", "ordföranden",
    ]
    /// Rules that demand by themselves: "enligt riktlinjerna bör ..."
    private static let rules: WordSet = [
        "lagen", "föreskrifterna", "socialtjänstlagen", "kommunallagen", "riktlinjerna", "policyn", "reglementet",
        "förordningen", "socialstyrelsen", "skollagen", "reglerna", "anvisningarna", "riktlinjen", "direktiven",
    ]
    static let remarks: WordSet = [
        "noteras", "framhållas", "påpekas", "nämnas", "tilläggas", "ses", "betonas", "observeras", "understrykas",
        "poängteras",
        "läsas", "tolkas", "förtydligas:", "uppmärksammas", "vägas", "inte", "sägas", "beaktas:", "emellertid",
    ]

    /// Where a sentence stands, and so how plainly it must speak to count as advice.
    enum Standing {
        /// Among descriptions: only a recommendation in so many words counts.
        case explicit
        /// Under a topic, where descriptions and judgements mix: what a body "bör" do counts too.
        case topic
        /// Where auditors judge: any demand counts.
        case judging
    }

    /// The advice that a sentence gives, if it gives any.
    ///
    /// - Parameters:
    ///   - words: The words of the sentence.
    ///   - standing: Where the sentence stands.
    /// - Returns: Whom the advice is addressed to, or `nil` where there is no advice.
    func advice(in words: ArraySlice<Word>, standing: Standing) -> Advice? {
        if let advice = recommendation(in: words) { return advice }
        switch standing {
        case .explicit: return nil
        case .topic:
            if let advice = demand(in: words, isTopic: true) { return advice }
            return words.contains { $0.text == "vi" } ? importance(in: words) ?? wish(in: words) : nil
        case .judging: return demand(in: words, isTopic: false) ?? importance(in: words) ?? wish(in: words)
        }
    }

    /// "Vi rekommenderar nämnden att ...", "Nämnden rekommenderas att ...", "Vår rekommendation är att ..."
    private func recommendation(in words: ArraySlice<Word>) -> Advice? {
        let named = words.firstIndex { $0.text == "rekommendation" || $0.text == "råd" }
        guard
            let verb = words.firstIndex(where: { Self.recommending.contains($0.text) })
                ?? ownRecommendation(words, named)
        else { return nil }
        let isPassive = words[verb].text == "rekommenderas" || words[verb].text == "uppmanas"
        let around = words[max(words.startIndex, verb - 4)..<min(words.endIndex, verb + 4)]
        let mentions = BodyReader.mentions(in: words)
        guard
            isPassive
                ? !mentions.isEmpty
                : verb == named || around.contains(where: { Self.auditors.contains($0.text) })
        else { return nil }
        guard let att = words[verb...].firstIndex(where: { $0.text == "att" }), att - verb <= 30,
            words.endIndex - att > 2, words[verb + 1].text != "inte"
        else { return nil }
        let between = mentions.filter { $0.words.lowerBound > verb && $0.words.upperBound <= att }
        let before = mentions.filter { isPassive && $0.words.upperBound <= verb }
        var addressees = between.isEmpty ? before : between
        if addressees.isEmpty, words[verb..<att].contains(where: { $0.text == "revisorerna" }), verb + 1 < att {
            return Advice(addressees: ["revisorerna"])
        }
        if addressees.isEmpty, let subject = subject(of: words, mentions, from: att) { addressees = subject }
        return Advice(addressees: names(addressees), isNamed: !addressees.isEmpty)
    }

    /// "Vår rekommendation ... är att": the place of the noun, where auditors speak of their own.
    private func ownRecommendation(_ words: ArraySlice<Word>, _ noun: Int?) -> Int? {
        guard let noun, noun > words.startIndex, words[noun - 1].text == "vår" || words[noun - 1].text == "vårt",
            words[noun...].prefix(8).contains(where: { $0.text == "är" })
        else { return nil }
        return noun
    }

    /// The bodies named right after "att": "Vi rekommenderar att nämnden ser över ...".
    private func subject(of words: ArraySlice<Word>, _ mentions: [BodyReader.Mention], from att: Int) -> [BodyReader
        .Mention]?
    {
        guard let first = mentions.first(where: { $0.words.lowerBound > att }), first.words.lowerBound - att <= 5,
            isSubject(first, words)
        else { return nil }
        return group(startingWith: first, mentions, words)
    }

    /// "Nämnden bör ...", "Därför måste nämnden ...", "rutinerna bör ses över", "gränsen behöver klargöras".
    private func demand(in words: ArraySlice<Word>, isTopic: Bool) -> Advice? {
        guard let modal = words.indices.first(where: { isModal($0, words) }), words.endIndex - modal > 2 else {
            return nil
        }
        let own = words.contains { Self.own.contains($0.text) }
        if modal > words.startIndex, words[modal - 1].text == "som" { return nil }
        if isTopic, words[modal].text != "bör", !words[modal...].contains(where: { Self.urgent.contains($0.text) }) {
            return nil
        }
        guard own || !words[..<modal].contains(where: { Self.reporting.contains($0.text) }),
            !cites(words[..<min(modal + 5, words.endIndex)], own: own)
        else {
            return nil
        }
        if words.first?.text == "om" || words.first?.text == "när"
            || words.contains(where: { $0.text == "hur" && $0.range.lowerBound < words[modal].range.lowerBound })
        {
            return nil
        }
        let next = words[modal + 1].text
        guard !Self.remarks.contains(next) || next == "ses" && words[modal...].dropFirst(2).first?.text == "över" else {
            return nil
        }
        let mentions = BodyReader.mentions(in: words)
        let before = mentions.last { $0.words.upperBound <= modal && modal - $0.words.upperBound <= 3 }
        let after = mentions.first {
            $0.words.lowerBound > modal && $0.words.lowerBound - modal <= 3
                && !Self.prepositions.contains(words[$0.words.lowerBound - 1].text)
        }
        if let subject = [before, after].compactMap({ $0 }).first(where: { isSubject($0, words) }) {
            let together = companion(of: modal, mentions, words)
            return Advice(addressees: names(group(endingWith: subject, mentions, words) + together), isNamed: true)
        }
        if isTopic, !own { return nil }
        let isPassive = words[modal...].dropFirst().prefix(10).contains {
            $0.text.hasSuffix("as") || $0.text == "ske" || $0.text == "ses" || $0.text == "göras" || $0.text == "tas"
        }
        guard own || words[modal].text == "bör" || isPassive else { return nil }
        // "... måste utredas av nämnden"
        let agent = mentions.first { $0.words.lowerBound > modal + 1 && words[$0.words.lowerBound - 1].text == "av" }
        return Advice(addressees: names(agent.map { [$0] } ?? []), isNamed: agent != nil)
    }

    /// The body of "nämnden bör tillsammans med styrelsen ...", right behind the verb.
    private func companion(of modal: Int, _ mentions: [BodyReader.Mention], _ words: ArraySlice<Word>) -> [BodyReader
        .Mention]
    {
        guard modal + 3 < words.endIndex, words[modal + 1].text == "tillsammans", words[modal + 2].text == "med" else {
            return []
        }
        return mentions.first { $0.words.lowerBound == modal + 3 || $0.words.lowerBound == modal + 4 }.map { [$0] }
            ?? []
    }

    /// Whether the demand is that of a rule: "enligt lagen", "i riktlinjerna".
    func cites(_ words: ArraySlice<Word>, own: Bool) -> Bool {
        if let first = words.first, Self.isRule(first.text),
            words.dropFirst(2).prefix(2).contains(where: { $0.text == "att" })
        {
            return true
        }
        return words.indices.contains { index in
            switch words[index].text {
            case "enligt": words[(index + 1)...].prefix(own ? 1 : 4).contains { Self.isRule($0.text) }
            case "i", "av": index + 1 < words.endIndex && Self.rules.contains(words[index + 1].text)
            default: false
            }
        }
    }

    /// Whether a word names what lays down rules.
    private static func isRule(_ word: FoldedWord) -> Bool {
        rules.contains(word)
            || ["lagen", "lagens", "lag", "ordningen", "föreskrifter", "reglemente"].contains { word.hasSuffix($0) }
            || word == "råd"
    }

    private static let urgent: WordSet = ["snarast", "omgående", "skyndsamt", "därför", "nu"]
    private static let prepositions: WordSet = ["med", "för", "av", "till", "hos", "från", "inom", "i", "mellan"]

    /// The words by which auditors speak of themselves.
    private static let own: WordSet = [
        "vi", "vår", "vårt", "våra", "därför", "anser", "mening", "bedömning", "därutöver",
    ]

    /// Whether a word demands: "bör", "skulle behöva", "ska skyndsamt".
    private func isModal(_ index: Int, _ words: ArraySlice<Word>) -> Bool {
        let text = words[index].text
        if Self.modals.contains(text) { return true }
        if text == "behöva" { return index > words.startIndex && words[index - 1].text == "skulle" }
        return text == "ska" && index + 1 < words.endIndex && Self.urgent.contains(words[index + 1].text)
    }

    /// "Det är angeläget att nämnden ser till att ...", "Vi vill betona vikten av att ..."
    private func importance(in words: ArraySlice<Word>) -> Advice? {
        guard !words.contains(where: { Self.reporting.contains($0.text) }) else { return nil }
        let adjective = words.firstIndex { Self.important.contains($0.text) }
        let weight = words.firstIndex { $0.text == "vikten" || $0.text == "betydelsen" }
        guard let index = weight ?? adjective, index + 2 < words.endIndex,
            let att = words[(index + 1)...].prefix(5).firstIndex(where: { $0.text == "att" || $0.text == "om" }),
            words[att - 1].text != "för"
        else { return nil }
        if weight != nil {
            guard words[..<index].contains(where: { $0.text == "vi" }) else { return nil }
        } else {
            let isSaid =
                words[..<index].contains { ["är", "vore", "vara"].contains($0.text) } || index == words.startIndex
            let isSoft = ["bra", "positivt", "rimligt"].contains(words[index].text)
            guard isSaid, words[att].text == "att" || words[..<index].contains(where: { $0.text == "vore" }),
                !isSoft
                    || words[..<index].contains(where: {
                        $0.text == "vore" || $0.text == "kan" || $0.text == "är" && words[index].text == "rimligt"
                    })
            else { return nil }
        }
        let mentions = BodyReader.mentions(in: words)
        let subject = subject(of: words, mentions, from: att)
        return Advice(addressees: names(subject ?? []), isNamed: subject != nil)
    }

    /// "Vi ser gärna att ...", "nämnden kan med fördel ...", "det finns anledning för styrelsen att se över ..."
    private func wish(in words: ArraySlice<Word>) -> Advice? {
        guard !words.contains(where: { Self.reporting.contains($0.text) }) else { return nil }
        func follows(_ first: FoldedWord, _ second: FoldedWord) -> Int? {
            words.indices.dropLast().first { words[$0].text == first && words[$0 + 1].text == second }
        }
        let sees = follows("gärna", "att").flatMap { place in words[..<place].contains { $0.text == "vi" } ? place : nil
        }
        let profit = follows("med", "fördel").flatMap { place in
            words[..<place].suffix(8).contains { $0.text == "kan" } || words[place...].contains { $0.text == "kan" }
                ? place : nil
        }
        let reason = (follows("finns", "anledning") ?? follows("finnas", "anledning") ?? follows("kan", "överväga"))
            .flatMap { place in
                words[place...].contains { $0.text == "att" } ? place : nil
            }
        guard let place = sees ?? profit ?? reason else { return nil }
        let mentions = BodyReader.mentions(in: words)
        let near = mentions.first { abs($0.words.lowerBound - place) <= 8 && isSubject($0, words) }
        return Advice(addressees: names(near.map { [$0] } ?? []), isNamed: near != nil)
    }

    /// Whether the body does what the modal verb demands, and is not an owner: "nämndens rutiner bör" names no addressee.
    private func isSubject(_ mention: BodyReader.Mention, _ words: ArraySlice<Word>) -> Bool {
        guard let last = words[mention.words].last else { return false }
        let isGenitive = last.text.hasSuffix("s")
        return !isGenitive
    }

    private func group(
        startingWith first: BodyReader.Mention, _ mentions: [BodyReader.Mention], _ words: ArraySlice<Word>
    ) -> [BodyReader.Mention] {
        var group = [first]
        for mention in mentions where mention.words.lowerBound > first.words.lowerBound {
            guard let last = group.last, mention.words.lowerBound - last.words.upperBound <= 2,
                last.words.upperBound == mention.words.lowerBound
                    || Self.linking.contains(words[last.words.upperBound].text)
            else { break }
            group.append(mention)
        }
        return group
    }

    func group(endingWith last: BodyReader.Mention, _ mentions: [BodyReader.Mention], _ words: ArraySlice<Word>)
        -> [BodyReader.Mention]
    {
        var group = [last]
        for mention in mentions.reversed() where mention.words.upperBound <= last.words.lowerBound {
            guard let first = group.first, first.words.lowerBound - mention.words.upperBound <= 1,
                mention.words.upperBound == first.words.lowerBound
                    || Self.linking.contains(words[mention.words.upperBound].text)
            else { break }
            group.insert(mention, at: 0)
        }
        return group
    }

    /// The names, each once, "the board" replaced by the audited board where there is just one.
    func names(_ mentions: [BodyReader.Mention]) -> [String] {
        var names: [String] = []
        for mention in mentions {
            for name in resolved(mention) where !names.contains(name) { names.append(name) }
        }
        if names.isEmpty, bodies.count == 1 { return bodies }
        return names
    }

    private static let boards: Set<String> = [
        "nämnderna", "berörda nämnder", "båda nämnderna", "samtliga nämnder", "granskade nämnder",
        "samtliga granskade nämnder", "de granskade nämnderna", "alla nämnder",
    ]

    private func resolved(_ mention: BodyReader.Mention) -> [String] {
        guard mention.isGeneric else { return [mention.name] }
        if Self.boards.contains(mention.name) {
            let boards = bodies.filter { $0.hasSuffix("nämnden") }
            return boards.count > 1 ? boards : [mention.name]
        }
        guard ["nämnden", "styrelsen"].contains(mention.name) else { return [mention.name] }
        let matching = bodies.filter { $0.hasSuffix(mention.name) }
        return matching.count == 1 ? matching : bodies.count == 1 ? bodies : [mention.name]
    }
}
