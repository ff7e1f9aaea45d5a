/// Finds the year that was audited, where a report names one.
struct AuditedYearFinder {
    /// The cover.
    let page: FrontPage
    /// The text.
    let sample: TextSample
    /// The title.
    let title: String?
    /// The year of the report's own date.
    let year: Int?

    private static let names: [FoldedWord] = [
        "revisionsplan", "verksamhetsår", "granskningsår", "revisionsår", "årsrapport", "delårsrapport",
        "delårsbokslut",
        "granskningsplan", "årsplan", "räkenskapsår", "budgetår", "riskanalys", "väsentlighetsanalys",
    ]

    /// Whether a word begins with one of the names, whose first letters are r, v, g, å, d and b.
    private func namesTime(_ word: FoldedWord) -> Bool {
        switch word.first {
        case 0x72, 0x76, 0x67, 0xC3, 0x64, 0x62: Self.names.contains { word.hasPrefix($0) }
        default: false
        }
    }

    /// The audited year.
    func find() -> Evident<Int>? {
        if let title {
            let words = WordScanner.words(Array(title.utf8))
            if let year = named(words) ?? yearly(words) { return Evident(value: year, line: nil, confidence: 0.9) }
        }
        for line in page.lines {
            if let year = named(line.words) ?? heading(line) ?? yearly(line.words) {
                return Evident(value: year, line: line.index, confidence: 0.8)
            }
        }
        for part in sample.parts where part.words.contains(where: Self.mayBeYear) {
            let scope =
                part.section == .scope || part.section == .purpose || part.section == .background
                || part.section == .summary
            if let year = named(part.words) ?? plain(part.words) ?? planned(part.words)
                ?? (scope ? covered(part.words) : nil)
            {
                return Evident(value: year, line: part.line, confidence: 0.7)
            }
        }
        return nil
    }

    /// Whether a word begins with the first digit of a year.
    private static func mayBeYear(_ word: Word) -> Bool { word.text.first == 0x31 || word.text.first == 0x32 }

    /// A year right behind a word that names the audited time: "revisionsplan för 2013", "verksamhetsåret 2017".
    private func named(_ words: [Word]) -> Int? {
        for (index, word) in words.enumerated() where namesTime(word.text) {
            for next in words[(index + 1)...].prefix(5) {
                if let year = plausible(next.text) { return year }
                if next.text.count == 10, let year = plausible(next.text.prefix(4)),
                    word.text.hasPrefix("delårs")
                {
                    return year
                }
            }
            if index >= 2, words[index - 1].text == "års", let year = plausible(words[index - 2].text) { return year }
        }
        return nil
    }

    /// "Granskning av bokslut och årsredovisning per 2019-12-31", "granskningsrapport för år 2017": titles of what is done for
    /// every year.
    private func yearly(_ words: [Word]) -> Int? {
        guard let name = words.firstIndex(where: { word in Self.yearlyNames.contains { word.text.hasPrefix($0) } })
        else { return nil }
        for next in words[(name + 1)...] where next.text.count == 4 || next.text.count == 10 {
            if let year = plausible(next.text.prefix(4)) { return year }
        }
        return nil
    }

    private static let yearlyNames: [FoldedWord] = [
        "årsredovisning", "årsbokslut", "bokslut", "lekmannarevisor", "granskningsrapport", "granskningsredogörelse",
        "revisionsberättelse",
    ]

    /// "Revisionsrapport 2010" on a cover that is dated otherwise.
    private func heading(_ line: FrontPage.Line) -> Int? {
        guard line.words.count == 2, ["revisionsrapport", "granskningsrapport"].contains(line.words[0].text) else {
            return nil
        }
        return plausible(line.words[1].text).flatMap { $0 == year ? nil : $0 }
    }

    /// "Revisorernas plan för 2020".
    private func planned(_ words: [Word]) -> Int? {
        for (index, word) in words.enumerated() where word.text == "plan" && index > 0 && index + 2 < words.count {
            guard words[index - 1].text.hasPrefix("revisor") || words[index - 1].text.hasPrefix("revision"),
                words[index + 1].text == "för" || words[index + 1].text == "inför"
            else { continue }
            for next in words[(index + 2)...].prefix(3) { if let year = plausible(next.text) { return year } }
        }
        return nil
    }

    /// "2017 års granskning", "under år 2013 granska".
    private func plain(_ words: [Word]) -> Int? {
        for (index, word) in words.enumerated() {
            guard let year = plausible(word.text), index + 2 < words.count else { continue }
            if words[index + 1].text == "års",
                words[index + 2].text.hasPrefix("granskning") || words[index + 2].text.hasPrefix("revision")
            {
                return year
            }
        }
        return nil
    }

    /// "Granskningen avser 2014", "omfattar verksamheten under år 2013": what the audit covers.
    private func covered(_ words: [Word]) -> Int? {
        for (index, word) in words.enumerated() where word.text.hasPrefix("granskning") {
            let rest = words[(index + 1)...].prefix(8)
            guard let verb = rest.firstIndex(where: { Self.covering.contains($0.text) }) else { continue }
            for (offset, next) in words[(verb + 1)...].prefix(6).enumerated()
            where offset == 0 || Self.before.contains(words[verb + offset].text) {
                if let year = plausible(next.text) { return year }
            }
        }
        return nil
    }

    private static let covering: WordSet = ["avser", "avsåg", "omfattar", "omfattade", "avsett", "omfattat"]
    private static let before: WordSet = ["år", "året", "under", "perioden", "för"]

    /// A year not after the report's own and not long before.
    private func plausible(_ text: FoldedWord) -> Int? {
        guard let found = text.year else { return nil }
        guard let year else { return found }
        return found <= year && found >= year - 2 ? found : nil
    }
}
