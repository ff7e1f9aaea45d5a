/// A mix of queries made from the passages: one word, two words, either of two words, phrases; of rare, middling and
/// frequent words, a third each.
struct QueryMix {
    /// How frequent a word is, by the share of passages that have it.
    private enum Band: CaseIterable {
        case rare, middling, frequent

        init?(documentFrequency: Int, of passages: Int) {
            let share = Double(documentFrequency) / Double(passages)
            switch share {
            case _ where documentFrequency < 2: return nil
            case ..<0.0002: self = .rare
            case ..<0.01: self = .middling
            default: self = .frequent
            }
        }
    }

    private enum Form: CaseIterable {
        case word, twoWords, eitherWord, phrase
    }

    private let passages: [PassageWords]
    private let bands: [String: Band]
    private let wordsByBand: [Band: [String]]
    /// The passages that have a run of at least two words.
    private let placesOfRuns: [Int]

    /// Counts the words of passages.
    ///
    /// - Parameter texts: The passages' texts.
    init(_ texts: [Substring]) {
        let passages = texts.map(PassageWords.init)
        var frequencies: [String: Int] = [:]
        for passage in passages {
            for word in Set(passage.all) where word.unicodeScalars.count > 1 {
                frequencies[word, default: 0] += 1
            }
        }
        var bands: [String: Band] = [:]
        for (word, count) in frequencies { bands[word] = Band(documentFrequency: count, of: texts.count) }
        self.passages = passages
        self.bands = bands
        // Sorted, because the order of a dictionary differs from run to run.
        wordsByBand = Dictionary(grouping: bands.keys.sorted()) { bands[$0] ?? .rare }
        placesOfRuns = passages.indices.filter { index in passages[index].runs.contains { $0.count > 1 } }
    }

    /// Draws queries; fewer than asked for only when the material has too few words.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - seed: Equal seeds draw equal queries from equal material.
    /// - Returns: The queries, each in the syntax that both sides understand.
    func draw(_ count: Int, seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        let kinds = Form.allCases.flatMap { form in Band.allCases.map { (form, $0) } }
        var queries: [String] = []
        for number in 0..<(count * 10) where queries.count < count {
            let (form, band) = kinds[number % kinds.count]
            if let query = draw(form, band, using: &generator) { queries.append(query) }
        }
        return queries
    }

    private func draw(_ form: Form, _ band: Band, using generator: inout SeededGenerator) -> String? {
        switch form {
        case .word: return wordsByBand[band]?.randomElement(using: &generator)
        case .twoWords: return pair(band, using: &generator).map { "\($0) \($1)" }
        case .eitherWord:
            guard let first = wordsByBand[band]?.randomElement(using: &generator),
                let second = wordsByBand[band]?.randomElement(using: &generator), first != second
            else { return nil }
            return "\(first) OR \(second)"
        case .phrase: return phrase(band, using: &generator).map { "\"\($0.joined(separator: " "))\"" }
        }
    }

    /// Two words of one passage, the first of a band.
    private func pair(_ band: Band, using generator: inout SeededGenerator) -> (String, String)? {
        for _ in 0..<1000 {
            guard let passage = passages.randomElement(using: &generator) else { return nil }
            let words = Set(passage.all).filter { bands[$0] != nil }.sorted()
            guard let first = words.filter({ bands[$0] == band }).randomElement(using: &generator),
                let second = words.randomElement(using: &generator), first != second
            else { continue }
            return (first, second)
        }
        return nil
    }

    /// Two to four words that stand beside each other, at least one of them of a band.
    private func phrase(_ band: Band, using generator: inout SeededGenerator) -> [String]? {
        for _ in 0..<1000 {
            guard let place = placesOfRuns.randomElement(using: &generator),
                let run = passages[place].runs.filter({ $0.count > 1 }).randomElement(using: &generator)
            else { return nil }
            let length = Int.random(in: 2...min(4, run.count), using: &generator)
            let start = Int.random(in: 0...(run.count - length), using: &generator)
            let words = Array(run[start..<start + length])
            if words.contains(where: { bands[$0] == band }), words.allSatisfy({ bands[$0] != nil }) { return words }
        }
        return nil
    }
}
