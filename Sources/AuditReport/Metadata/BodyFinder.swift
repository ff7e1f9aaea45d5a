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
    let role: DocumentRole

    /// The audited bodies, the one most written of first.
    func find() -> Evident<[String]> {
        if role == .appendix { return Evident(value: [], line: nil, confidence: 0) }
        var votes: [String: (score: Double, line: Int?)] = [:]
        var order: [String] = []
        func vote(_ words: ArraySlice<Word>, _ score: @autoclosure () -> Double, _ line: Int?) {
            let audited = BodyReader.mentions(in: words).filter { isAudited($0) }
            let score = audited.isEmpty ? 0 : score()
            for mention in audited {
                if votes[mention.name] == nil { order.append(mention.name) }
                let known = votes[mention.name]
                votes[mention.name] = ((known?.score ?? 0) + score, known?.line ?? line)
            }
        }
        if let title { vote(WordScanner.words(Array(title.utf8))[...], 6, nil) }
        for line in page.lines where !line.words.contains(where: { $0.text == "kännedom" }) {
            vote(line.words[...], role == .letter ? 6 : 3, line.index)
        }
        var named: Set<String> = []
        for part in sample.parts {
            if part.isHeading {
                let mentions = BodyReader.mentions(in: part.words[...]).filter { isAudited($0) }
                if mentions.reduce(0, { $0 + $1.words.count }) == part.words.count {
                    named.formUnion(mentions.map(\.name))
                }
                vote(part.words[...], 3, part.line)
                continue
            }
            for sentence in part.sentences {
                let words = part.words[sentence.words]
                vote(words, weight(of: words, in: part.section), part.line)
                if defines(words, part.section) {
                    named.formUnion(BodyReader.mentions(in: words).filter { isAudited($0) }.map(\.name))
                }
            }
        }
        merge(&votes, &order)
        guard let most = votes.values.map(\.score).max() else { return Evident(value: [], line: nil, confidence: 0) }
        let kept = order.filter { name in
            let score = votes[name]?.score ?? 0
            return score >= max(most * 0.38, min(1, most)) || named.contains(name) && score >= max(most * 0.2, 1)
        }
        let first = kept.first.flatMap { votes[$0]?.line }
        return Evident(value: Array(kept.prefix(6)), line: first, confidence: min(0.95, 0.4 + most / 30))
    }

    /// Whether a sentence says who is audited: "granskat om nämnderna ...", "granskningen avser ..."
    private func defines(_ words: ArraySlice<Word>, _ section: CanonicalSection?) -> Bool {
        switch section {
        case .scope: return true
        case .purpose, .questions, .summary, .background, nil: break
        default: return false
        }
        guard let verb = words.firstIndex(where: { Self.defining.contains($0.text) }) else { return false }
        return words[verb...].prefix(4).contains { $0.text == "om" } || words[verb].text == "avser"
            || words[verb].text == "omfattar"
    }

    private static let defining: WordSet = [
        "granskat", "granska", "bedöma", "avser", "omfattar", "granskning", "besvara",
    ]

    /// Counts the votes of a name that is only the end of another's: "byggnadsnämnden" beside "miljö- och byggnadsnämnden".
    private func merge(_ votes: inout [String: (score: Double, line: Int?)], _ order: inout [String]) {
        for name in order {
            guard let short = votes[name],
                let whole = order.first(where: { $0 != name && $0.hasSuffix(" och \(name)") && votes[$0] != nil }),
                let long = votes[whole]
            else { continue }
            votes[whole] = (long.score + short.score, long.line)
            votes[name] = nil
        }
        order.removeAll { votes[$0] == nil }
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
