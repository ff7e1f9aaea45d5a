/// Finds who carried out the audit.
struct FirmFinder {
    /// The cover.
    let page: FrontPage
    /// The text.
    let sample: TextSample
    /// The lines.
    let table: LineTable
    /// The lines of the document.
    let range: Range<Int>

    /// The firm, from cover, logo, assignment or signature; from style alone with little confidence.
    func find() -> Evident<String>? {
        var votes: [String: (score: Double, line: Int)] = [:]
        func vote(_ firm: String, _ score: Double, _ line: Int) {
            let known = votes[firm]
            votes[firm] = ((known?.score ?? 0) + score, known?.line ?? line)
        }
        for line in page.lines {
            if let firm = FirmTable.firm(named: line.key) { vote(firm, 8, line.index) }
            for firm in Set(line.words.compactMap(FirmTable.firm)) { vote(firm, 4, line.index) }
            if let office = office(line) { vote(office, 7, line.index) }
        }
        for index in range
        where table.lines[index].noise == .logo || table.lines[index].noise == .signature
            || table.lines[index].noise == .footer
        {
            let words = WordScanner.words(Array(table.bytes(index)))
            if let firm = FirmTable.firm(line: table.bytes(index))
                ?? words.lazy.compactMap(FirmTable.firm).first
            {
                vote(firm, 3, index)
            }
        }
        for part in sample.parts {
            let words = part.words
            guard words.contains(where: { FirmTable.mayBeFirm($0.text) }) else { continue }
            let firms = words.compactMap(FirmTable.firm)
            guard !firms.isEmpty else { continue }
            let isAssignment = words.contains { Self.assigning.contains($0.text) }
            for firm in Set(firms) { vote(firm, isAssignment ? 3 : 0.7, part.line) }
        }
        if let best = votes.max(by: { ($0.value.score, $1.key) < ($1.value.score, $0.key) }) {
            return Evident(value: best.key, line: best.value.line, confidence: min(0.98, 0.45 + best.value.score / 20))
        }
        return byStyle()
    }

    private static let assigning: WordSet = ["uppdrag", "granskat", "uppdragit", "anlitat", "genomfört", "via"]

    /// "Stadsrevisionen" and its like, alone on a line of the cover.
    private func office(_ line: FrontPage.Line) -> String? {
        guard line.words.count <= 4, let word = line.words.first(where: { FirmTable.offices.contains($0.text) }) else {
            return nil
        }
        return UTF8Letters.capitalised(word.text.string)
    }

    /// EY's bullets are in the style of no other firm.
    private func byStyle() -> Evident<String>? {
        var seen = 0
        for index in range where !table.lines[index].isBlank {
            let bytes = table.bytes(index)
            if bytes.starts(with: "▶".utf8) || bytes.starts(with: "- ▶".utf8) || bytes.starts(with: "►".utf8) {
                seen += 1
            }
            if seen >= 3 { return Evident(value: "EY", line: index, confidence: 0.3) }
        }
        return nil
    }
}
