/// Finds the earlier reports that a follow-up names: "den granskning av X som gjordes 2014", a title in quotation marks, or
/// the follow-up's own title.
struct FollowedReportFinder {
    /// The follow-up's title.
    let title: String?
    /// The year of the follow-up.
    let year: Int?

    /// The reports named in the introduction and by headings, or else by the title.
    func find(in units: [TextUnit], _ span: (TextUnit, Range<Int>) -> TextSpan) -> [FollowedReport] {
        var found: [FollowedReport] = []
        func add(_ title: String, _ year: Int?, _ span: TextSpan) {
            let key = TitleKey.letters(Array(title.utf8)[...])
            guard key.utf8.count > 8 else { return }
            if let index = found.firstIndex(where: { Self.isSame(TitleKey.letters(Array($0.title.utf8)[...]), key) }) {
                if found[index].year == nil { found[index].year = year }
                return
            }
            if found.count < 8 { found.append(FollowedReport(title: title, year: year, span: span)) }
        }
        for unit in units.prefix(400) {
            if unit.block.isHeading {
                if let (name, year) = heading(unit) { add(name, year, span(unit, 0..<unit.block.text.bytes.count)) }
                continue
            }
            guard [.summary, .background, .purpose, nil].contains(unit.section), unit.block.shape == .paragraph else {
                continue
            }
            for sentence in unit.sentences {
                for range in names(in: sentence, of: unit) {
                    add(unit.text(range), year(in: unit.words(of: sentence)), span(unit, range))
                }
            }
        }
        if found.isEmpty, let title = own(), let unit = units.first {
            found.append(FollowedReport(title: title, year: nil, span: span(unit, 0..<1)))
        }
        return found
    }

    private static func isSame(_ one: String, _ two: String) -> Bool { one.contains(two) || two.contains(one) }

    /// A year before the follow-up's own, named in a sentence.
    private func year(in words: ArraySlice<Word>) -> Int? {
        words.lazy.compactMap { $0.text.prefix(4).year }.first { found in year.map { found < $0 } ?? true }
    }

    /// "Granskning 1: Systematiskt arbetsmiljöarbete (2016)".
    private func heading(_ unit: TextUnit) -> (String, Int?)? {
        let text = unit.block.text.string
        guard let year = year(in: unit.words[...]), text.hasSuffix(")"),
            let first = unit.words.first(where: { $0.text.first > 0x39 })
        else { return nil }
        let colon = first.text == "granskning" ? text.firstIndex(of: ":") : nil
        let start =
            colon.map { text.index(after: $0) } ?? text.utf8.index(text.startIndex, offsetBy: first.range.lowerBound)
        let name = text[start...].prefix { $0 != "(" }
        return (String(name).trimmingBlanks, year)
    }

    /// The titles in a sentence: in quotation marks beside a word for audits, or behind "granskning av".
    private func names(in sentence: Sentence, of unit: TextUnit) -> [Range<Int>] {
        let words = unit.words(of: sentence)
        let speaks = words.contains { $0.text.hasPrefix("granskning") || $0.text.hasPrefix("rapport") }
        let isPast = year(in: words) != nil || words.contains { Self.earlier.contains($0.text) }
        guard speaks, isPast else { return [] }
        let quoted = quotations(in: sentence.range, of: unit.block.text)
        if !quoted.isEmpty { return quoted }
        guard let noun = words.firstIndex(where: { Self.nouns.contains($0.text) }), noun + 2 < words.endIndex,
            Self.prepositions.contains(words[noun + 1].text)
        else { return [] }
        var end = noun + 2
        while end < words.endIndex, !Self.ends.contains(words[end].text), words[end].text.year == nil {
            end += 1
            if [0x2C, 0x2E, 0x28, 0x3B].contains(words[end - 1].after) || end < words.endIndex && words[end].isOpened {
                break
            }
        }
        guard end > noun + 2 else { return [] }
        return [words[noun].range.lowerBound..<words[end - 1].range.upperBound]
    }

    private static let nouns: WordSet = ["granskning", "granskningen", "granskningar", "rapporten", "rapport"]
    private static let prepositions: WordSet = ["av", "avseende", "om", "kring", "gällande", "rörande"]
    private static let ends: WordSet = [
        "som", "genomfördes", "genomförde", "gjordes", "gjorde", "under", "år", "från", "har", "var", "utfördes",
        "daterad",
        "lämnades", "i", "den", "vilken", "med", "för", "avsåg", "avslutades", "visade", "omfattade", "resulterade",
        "rapporterades", "riktade", "utmynnade", "syftade", "avlämnades", "är",
    ]
    private static let earlier: WordSet = ["tidigare", "föregående", "då", "förra", "ursprungliga"]

    /// What stands in quotation marks, or was emphasised as a title is.
    private func quotations(in range: Range<Int>, of text: CleanText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            let isCurly =
                text.bytes[index] == 0xE2 && index + 2 < range.upperBound && text.bytes[index + 1] == 0x80
                && (text.bytes[index + 2] == 0x9D || text.bytes[index + 2] == 0x9C)
            if text.bytes[index] == 0x22 || isCurly {
                if let from = start {
                    if index - from > 12, UTF8Letters.isCapital(text.bytes[...], from) { found.append(from..<index) }
                    start = nil
                } else {
                    start = index + (isCurly ? 3 : 1)
                }
            }
            index += isCurly ? 3 : 1
        }
        return found
            + text.emphases.filter {
                range.contains($0.lowerBound) && $0.count > 12 && UTF8Letters.isCapital(text.bytes[...], $0.lowerBound)
            }
    }

    /// What the follow-up's title says is followed up.
    private func own() -> String? {
        guard let title else { return nil }
        let key = FoldedText(title)
        for opening in Self.openings where key.hasPrefix(opening) {
            let rest = title.utf8.dropFirst(opening.utf8CodeUnitCount)
            return String(Substring(rest)).trimmingBlanks
        }
        return nil
    }

    private static let openings: [StaticString] = [
        "uppföljning av tidigare genomförd ", "uppföljning av tidigare ", "uppföljande granskning av ",
        "uppföljande granskning - ", "uppföljande granskning avseende ", "uppföljning av revisionsrapport ",
        "uppföljning av ", "uppföljning ",
    ]
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmingBlanks: String {
        var text = unicodeScalars[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
