/// Recognises the words that lead in to a list of recommendations: "Vi rekommenderar nämnden att:", "Nämnden bör:".
struct AdviceLeadIn {
    /// The reader of advice, which knows the audited bodies.
    let reader: AdviceReader

    /// What the end of a block leads in to when a list follows it.
    ///
    /// - Parameters:
    ///   - unit: The block.
    ///   - isBeforeList: Whether the next block is a list item.
    /// - Returns: Whom the recommendations are addressed to, or `nil` where the block leads in to none.
    func advice(in unit: TextUnit, isBeforeList: Bool) -> AdviceReader.Advice? {
        guard let sentence = unit.sentences.last else { return nil }
        var words = unit.words(of: sentence)
        guard let last = words.last else { return nil }
        let ending = unit.block.text.bytes.last ?? 0x20
        let announces = words.contains { $0.text == "följande" } && words.contains { $0.text == "rekommendationer" }
        let isOpen = ending == 0x3A || ending == 0x3B || Self.open.contains(last.text) || announces
        guard isOpen || isBeforeList && ending != 0x2E && ending != 0x3F else { return nil }
        if !Self.says(words), unit.sentences.count > 1, ending == 0x3A {
            words = unit.words(of: unit.sentences[unit.sentences.count - 2]) + words
            words = unit.words[words.startIndex..<unit.words.endIndex]
        }
        guard Self.says(words) else { return nil }
        let past = words.contains { Self.past.contains($0.text) || $0.text.hasPrefix("rekommenderade") }
        guard !past, !words.contains(where: { Self.others.contains($0.text) }) else { return nil }
        return AdviceReader.Advice(addressees: reader.names(addressed(in: words)))
    }

    /// The bodies that a line names on its own, between lists for one body each: "kommunstyrelsen att", "Socialnämnden:".
    func addressees(in unit: TextUnit) -> [String]? {
        guard unit.words.count <= 14, let last = unit.words.last else { return nil }
        let ending = unit.block.text.bytes.last ?? 0x20
        let mentions = BodyReader.mentions(in: unit.words[...])
        guard !mentions.isEmpty else { return nil }
        let isBare =
            mentions.reduce(0) { $0 + $1.words.count } + unit.words.count { $0.text == "och" || $0.text == "samt" }
            >= unit.words.count
        guard ending == 0x3A || Self.open.contains(last.text) || unit.block.isHeading || isBare else { return nil }
        let named = mentions.reduce(0) { $0 + $1.words.count }
        let light = unit.words.count { Self.light.contains($0.text) }
        return named + light >= unit.words.count ? reader.names(mentions) : nil
    }

    /// The bodies named near the verb, or else in the sentence; owners are none.
    private func addressed(in words: ArraySlice<Word>) -> [BodyReader.Mention] {
        let mentions = BodyReader.mentions(in: words).filter {
            !(words[$0.words].last?.text.hasSuffix("s") ?? false)
        }
        let verb = words.firstIndex {
            AdviceReader.recommending.contains($0.text) || AdviceReader.modals.contains($0.text)
                || $0.text.hasPrefix("rekommendation")
        }
        let near = mentions.filter { mention in
            verb.map { mention.words.lowerBound > $0 || $0 - mention.words.upperBound <= 3 } ?? true
        }
        guard let last = near.last, let verb, last.words.upperBound <= verb else {
            return near.isEmpty ? mentions : near
        }
        return reader.group(endingWith: last, mentions, words)
    }

    private static func says(_ words: ArraySlice<Word>) -> Bool {
        words.contains { $0.text.hasPrefix("rekommend") || telling.contains($0.text) }
    }

    private static let open: WordSet = ["att", "bör", "ska", "hand", "behöver", "är", "följande", "måste"]
    private static let telling: WordSet = [
        "bör", "förbättringsområden", "råd", "måste", "behöver", "åtgärdsförslag", "förslag", "föreslår", "förordar",
        "utvecklingsområden", "angeläget", "viktigt", "vikten", "väsentligt", "prioritera", "uppmanar", "uppmanas",
    ]
    private static let past: WordSet = [
        "tidigare", "lämnades", "lämnade", "föregående", "följts", "genomförts", "åtgärdats", "lagen", "enligt",
        "kommunstyrelsens:", "besluta", "ledamöter",
    ]
    private static let others: WordSet = ["fråga", "frågor", "krav", "kraven", "beslut", "frågorna", "revisionsfrågor"]
    private static let light: WordSet = [
        "till", "att", "för", "bör", "rekommenderas", "och", "samt", "ska", "gemensamt", "rekommendationer", "även",
        "vidare", "behöver", "de", "båda", "rekommendation", "dessutom", "därutöver", "tillsammans", "med",
    ]
}
