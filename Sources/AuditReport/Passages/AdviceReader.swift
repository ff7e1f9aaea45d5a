/// Recognises recommendations by grammar: who tells whom to do what.
struct AdviceReader {
    /// The audited bodies, to which "the board" refers when there is one.
    let bodies: [String]

    /// A recommendation or the words that lead in to a list of them.
    struct Advice {
        /// The bodies it is addressed to, in base form.
        var addressees: [String]
    }

    private static let recommending: WordSet = [
        "rekommenderar", "rekommenderas", "rekommendera", "föreslår", "uppmanar",
    ]
    private static let auditors: WordSet = [
        "vi", "revisorerna", "revisionen", "kpmg", "ey", "pwc", "deloitte", "bdo", "stadsrevisionen",
        "revisionskontoret",
        "revisorskollegiet", "lekmannarevisorn", "lekmannarevisorerna", "jag", "därför", "härmed",
    ]
    private static let important: WordSet = ["angeläget", "nödvändigt", "viktigt", "väsentligt"]
    private static let linking: WordSet = ["och", "samt"]
    private static let modals: WordSet = ["bör", "måste", "behöver"]
    private static let reporting: WordSet = [
        "uppger", "uppges", "uppgav", "intervjuade", "framkommer", "framgår", "föreskriver", "anger", "anges",
        "framför",
        "framhåller", "berättar", "menar", "stadgas", "lagen", "föreskrifterna", "socialtjänstlagen", "kommunallagen",
        "riktlinjerna", "policyn", "påpekade", "rekommenderades", "borde", "enkäten", "efterlyser", "önskar",
        "uttrycker",
        "socialchefen", "chefen", "rektorerna", "cheferna", "enhetscheferna",
    ]
    private static let remarks: WordSet = [
        "noteras", "framhållas", "påpekas", "nämnas", "tilläggas", "ses", "betonas", "observeras", "understrykas",
        "poängteras",
        "läsas", "tolkas", "förtydligas:", "uppmärksammas", "vägas", "inte",
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
        case .topic: return demand(in: words, isTopic: true)
        case .judging: return demand(in: words, isTopic: false) ?? importance(in: words)
        }
    }

    /// "Vi rekommenderar nämnden att ...", "Nämnden rekommenderas att ..."
    private func recommendation(in words: ArraySlice<Word>) -> Advice? {
        guard let verb = words.firstIndex(where: { Self.recommending.contains($0.text) }) else { return nil }
        let isPassive = words[verb].text == "rekommenderas"
        let around = words[max(words.startIndex, verb - 4)..<min(words.endIndex, verb + 4)]
        let mentions = BodyReader.mentions(in: words)
        guard isPassive ? !mentions.isEmpty : around.contains(where: { Self.auditors.contains($0.text) }) else {
            return nil
        }
        guard let att = words[verb...].firstIndex(where: { $0.text == "att" }), att - verb <= 30,
            words.endIndex - att > 2
        else { return nil }
        let between = mentions.filter { $0.words.lowerBound > verb && $0.words.upperBound <= att }
        let before = mentions.filter { isPassive && $0.words.upperBound <= verb }
        var addressees = between.isEmpty ? before : between
        if addressees.isEmpty, let subject = subject(of: words, mentions, from: att) { addressees = subject }
        return Advice(addressees: names(addressees))
    }

    /// The bodies named right after "att": "Vi rekommenderar att nämnden ser över ...".
    private func subject(of words: ArraySlice<Word>, _ mentions: [BodyReader.Mention], from att: Int) -> [BodyReader
        .Mention]?
    {
        guard let first = mentions.first(where: { $0.words.lowerBound > att }), first.words.lowerBound - att <= 5 else {
            return nil
        }
        return group(startingWith: first, mentions, words)
    }

    /// "Nämnden bör ...", "Därför måste nämnden ...", "det bör säkerställas att ..."
    private func demand(in words: ArraySlice<Word>, isTopic: Bool) -> Advice? {
        guard let modal = words.firstIndex(where: { Self.modals.contains($0.text) }), words.endIndex - modal > 2 else {
            return nil
        }
        if isTopic, words[modal].text != "bör" { return nil }
        let own = words.contains { $0.text == "vi" || $0.text == "vår" || $0.text == "därför" }
        guard own || !words.contains(where: { Self.reporting.contains($0.text) }) else { return nil }
        if words.first?.text == "om"
            || words.contains(where: { $0.text == "hur" && $0.range.lowerBound < words[modal].range.lowerBound })
        {
            return nil
        }
        let next = words[modal + 1].text
        guard !Self.remarks.contains(next) else { return nil }
        let mentions = BodyReader.mentions(in: words)
        let before = mentions.last { $0.words.upperBound <= modal && modal - $0.words.upperBound <= 3 }
        let after = mentions.first { $0.words.lowerBound > modal && $0.words.lowerBound - modal <= 3 }
        if let subject = after ?? before, isSubject(subject, words, modal) {
            return Advice(addressees: names(group(endingWith: subject, mentions, words)))
        }
        if isTopic { return nil }
        let isImpersonal =
            next.hasSuffix("as") || next.hasSuffix("s")
            || words[modal...].dropFirst().prefix(14).contains { $0.text.hasSuffix("as") }
        guard words[modal].text == "bör", isImpersonal, own || modal - words.startIndex <= 6 else { return nil }
        return Advice(addressees: names([]))
    }

    /// "Det är angeläget att nämnden ser till att ..."
    private func importance(in words: ArraySlice<Word>) -> Advice? {
        guard
            let index = words.firstIndex(where: {
                Self.important.contains($0.text)
            }),
            index + 2 < words.endIndex, words[index + 1].text == "att",
            words[words.startIndex..<index].contains(where: { $0.text == "är" }),
            !words.contains(where: { Self.reporting.contains($0.text) })
        else { return nil }
        let mentions = BodyReader.mentions(in: words)
        guard let subject = subject(of: words, mentions, from: index + 1), let first = subject.first,
            first.words.lowerBound <= index + 3,
            isSubject(first, words, index)
        else { return nil }
        return Advice(addressees: names(subject))
    }

    /// Whether the body does what the modal verb demands, and is not an owner: "nämndens rutiner bör" names no addressee.
    private func isSubject(_ mention: BodyReader.Mention, _ words: ArraySlice<Word>, _ modal: Int) -> Bool {
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

    private func group(endingWith last: BodyReader.Mention, _ mentions: [BodyReader.Mention], _ words: ArraySlice<Word>)
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
    private func names(_ mentions: [BodyReader.Mention]) -> [String] {
        var names: [String] = []
        for mention in mentions {
            for name in resolved(mention) where !names.contains(name) { names.append(name) }
        }
        if names.isEmpty, bodies.count == 1 { return bodies }
        return names
    }

    private func resolved(_ mention: BodyReader.Mention) -> [String] {
        guard mention.isGeneric else { return [mention.name] }
        if ["nämnderna", "berörda nämnder"].contains(mention.name) {
            let boards = bodies.filter { $0.hasSuffix("nämnden") }
            return boards.count > 1 ? boards : [mention.name]
        }
        guard ["nämnden", "styrelsen"].contains(mention.name) else { return [mention.name] }
        let matching = bodies.filter { $0.hasSuffix(mention.name) }
        return matching.count == 1 ? matching : bodies.count == 1 ? bodies : [mention.name]
    }

    /// What the end of a block leads in to when a list follows it.
    func leadIn(_ unit: TextUnit, isBeforeList: Bool) -> Advice? {
        guard let sentence = unit.sentences.last else { return nil }
        let words = unit.words(of: sentence)
        guard let last = words.last else { return nil }
        let ending = unit.block.text.bytes.last ?? 0x20
        let isOpen =
            ending == 0x3A || ending == 0x3B || ["att", "bör", "ska", "hand", "behöver", "är"].contains(last.text)
        guard isOpen || isBeforeList && ending != 0x2E && ending != 0x3F else { return nil }
        let says = words.contains {
            $0.text.hasPrefix("rekommend") || $0.text == "bör" || $0.text == "förbättringsområden" || $0.text == "råd"
                || $0.text == "måste" || $0.text == "behöver" || $0.text == "åtgärdsförslag" || $0.text == "förslag"
        }
        guard says else { return nil }
        let past = words.contains { Self.past.contains($0.text) || $0.text.hasPrefix("rekommenderade") }
        guard !past, !words.contains(where: { $0.text == "fråga" || $0.text == "frågor" || $0.text == "krav" }) else {
            return nil
        }
        let mentions = BodyReader.mentions(in: words)
        let verb = words.firstIndex {
            Self.recommending.contains($0.text) || Self.modals.contains($0.text) || $0.text.hasPrefix("rekommendation")
        }
        let near = mentions.filter { mention in
            verb.map { mention.words.lowerBound > $0 || $0 - mention.words.upperBound <= 2 } ?? true
        }
        let isGenitive: (BodyReader.Mention) -> Bool = { words[$0.words].last?.text.hasSuffix("s") ?? false }
        return Advice(addressees: names((near.isEmpty ? mentions : near).filter { !isGenitive($0) }))
    }

    private static let past: WordSet = [
        "tidigare", "lämnades", "lämnade", "föregående", "följts", "genomförts", "åtgärdats", "lagen", "enligt",
    ]
}
