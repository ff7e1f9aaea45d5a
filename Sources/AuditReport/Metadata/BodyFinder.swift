/// Finds the bodies that were audited.
struct BodyFinder {
    /// The cover.
    let page: FrontPage
    /// The text.
    let sample: TextSample
    /// The title.
    let title: String?
    /// Whether a company or association was audited, whose board is "the board".
    let isOrganisation: Bool
    /// What the document is.
    let role: DocumentParser.Role

    /// The audited bodies, the one most written of first.
    func find() -> Evident<[String]> {
        var tally = Tally()
        if let title { tally.add(audited(in: WordScanner.words(Array(title.utf8))[...]), 6, nil) }
        for line in page.lines where !line.words.contains(where: { $0.text == "kännedom" }) {
            tally.add(audited(in: line.words[...]), role == .letter ? 6 : 3, line.index)
        }
        for part in sample.parts {
            let (all, section) = (part.words, part.section)
            for sentence in part.sentences {
                let words = all[sentence.words]
                let audited = audited(in: words)
                if !audited.isEmpty { tally.add(audited, weight(of: words, in: section), part.line) }
            }
        }
        guard let most = tally.votes.values.map(\.score).max() else {
            return Evident(value: [], line: nil, confidence: 0)
        }
        let kept = tally.order.filter { tally.votes[ByteKey($0)]?.score ?? 0 >= max(most * 0.45, 1) }
        let first = kept.first.flatMap { tally.votes[ByteKey($0)]?.line }
        return Evident(value: Array(kept.prefix(6)), line: first, confidence: min(0.95, 0.4 + most / 30))
    }

    /// What speaks for each body.
    private struct Tally {
        var votes: [ByteKey: (score: Double, line: Int?)] = [:]
        /// The bodies in the order in which they are met.
        var order: [String] = []

        /// Adds a score for each mention.
        mutating func add(_ mentions: [BodyReader.Mention], _ score: Double, _ line: Int?) {
            for mention in mentions {
                let name = ByteKey(mention.name)
                let known = votes[name]
                if known == nil { order.append(mention.name) }
                votes[name] = ((known?.score ?? 0) + score, known?.line ?? line)
            }
        }
    }

    /// The bodies named in some words that may have been audited.
    private func audited(in words: ArraySlice<Word>) -> [BodyReader.Mention] {
        let mentions = BodyReader.mentions(in: words)
        return mentions.isEmpty ? [] : mentions.filter { isAudited($0) }
    }

    private func isAudited(_ mention: BodyReader.Mention) -> Bool {
        if isOrganisation { return mention.name == "styrelsen" || mention.name.hasSuffix("direktionen") }
        return !mention.isGeneric && !mention.name.hasSuffix("utskottet")
    }

    private static let purposes: WordSet = [
        "syftet", "syfte", "granska", "granskat", "bedöma", "avser", "omfattar", "granskningsobjekt", "ansvarig",
    ]

    /// How much a sentence says of who was audited.
    private func weight(of words: ArraySlice<Word>, in section: CanonicalSection?) -> Double {
        let isPurpose = words.contains {
            Self.purposes.contains($0.text)
        }
        let recommends = words.contains { $0.text == "rekommenderar" || $0.text == "rekommenderas" }
        let judges = words.contains { $0.text == "bedömning" }
        switch section {
        case .purpose, .questions, .scope: return isPurpose ? 4 : 2.5
        case .summary: return isPurpose || recommends ? 3 : judges ? 2 : 0.5
        case .background: return isPurpose ? 2.5 : 0.4
        default: return recommends ? 2.5 : role == .letter ? 1 : isPurpose && judges ? 1 : 0.15
        }
    }
}
