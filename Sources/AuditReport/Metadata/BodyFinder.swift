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
        var votes: [ByteKey: (score: Double, line: Int?)] = [:]
        var order: [String] = []
        func vote(_ words: ArraySlice<Word>, _ score: @autoclosure () -> Double, _ line: Int?) {
            let mentions = BodyReader.mentions(in: words)
            guard !mentions.isEmpty else { return }
            let audited = mentions.filter { isAudited($0) }
            let score = audited.isEmpty ? 0 : score()
            for mention in audited {
                let name = ByteKey(mention.name)
                let known = votes[name]
                if known == nil { order.append(mention.name) }
                votes[name] = ((known?.score ?? 0) + score, known?.line ?? line)
            }
        }
        if let title { vote(WordScanner.words(Array(title.utf8))[...], 6, nil) }
        for line in page.lines where !line.words.contains(where: { $0.text == "kännedom" }) {
            vote(line.words[...], role == .letter ? 6 : 3, line.index)
        }
        for part in sample.parts {
            for sentence in part.sentences {
                let words = part.words[sentence.words]
                vote(words, weight(of: words, in: part.section), part.line)
            }
        }
        guard let most = votes.values.map(\.score).max() else { return Evident(value: [], line: nil, confidence: 0) }
        let kept = order.filter { votes[ByteKey($0)]?.score ?? 0 >= max(most * 0.45, 1) }
        let first = kept.first.flatMap { votes[ByteKey($0)]?.line }
        return Evident(value: Array(kept.prefix(6)), line: first, confidence: min(0.95, 0.4 + most / 30))
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
