/// Finds numbered publications of the state: statutes and regulations ("SFS 2001:453", "SOSFS 2011:9"), bills and other
/// papers of parliament ("prop. 2008/09:28"), inquiries and state audits ("SOU 2004:3", "RiR 2019:13").
///
/// The key is the series and the number; without a series, or with SFS, the number alone.
enum StatuteFinder {
    static func find(at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        guard let year = text.year(digits), text.letterWidth(before: digits.lowerBound) == 0,
            !text.isJoined(before: digits.lowerBound)
        else { return nil }
        let session = session(year, at: digits, in: text)
        let yearEnd = session?.upperBound ?? digits.upperBound
        guard text[text.blanksEnd(from: yearEnd)] == 0x3A else { return nil }
        let name = seriesName(before: digits.lowerBound, in: text)
        guard let number = number(behind: yearEnd, in: text, isSession: session != nil) else { return nil }
        let isWhole = text[yearEnd] == 0x3A && number.lowerBound == yearEnd + 1
        let isEnclosed = text[digits.lowerBound - 1] == 0x28 && text[number.upperBound] == 0x29
        guard isWhole || name != nil || isEnclosed else { return nil }
        if name == nil, session != nil, hasCapitalPrefix(before: digits.lowerBound, in: text) { return nil }
        let series = name.flatMap { $0.isGeneral ? nil : $0.range } ?? listSeries(before: digits.lowerBound, in: text)
        var key = KeyWriter()
        if let series, name?.isGeneral != true {
            writeSeries(series, to: &key, of: text)
            key.write(" ")
        }
        key.write(year)
        if let session {
            key.write("/")
            key.write(session, of: text)
        }
        key.write(":")
        key.write(folded: number, of: text)
        return FoundReference(
            first: Reference(
                kind: .statute, key: key.key, start: name?.range.lowerBound ?? digits.lowerBound,
                end: number.upperBound),
            series: series)
    }

    /// The second year of a session of parliament: the "09" of "2008/09", "2000" of "1999/2000".
    private static func session(_ year: Int, at digits: Range<Int>, in text: ReferenceText) -> Range<Int>? {
        guard text[digits.upperBound] == 0x2F else { return nil }
        let start = digits.upperBound + 1
        let second = start..<min(start + 5, text.digitsEnd(from: start))
        let isNext =
            second.count == 2 && text.value(second) == (year + 1) % 100
            || second.count == 4 && text.value(second) == year + 1
        return isNext ? second : nil
    }

    /// The number behind the colon: up to four digits, before which a committee's letters may stand ("SoU5").
    private static func number(behind yearEnd: Int, in text: ReferenceText, isSession: Bool) -> Range<Int>? {
        let colon = text.blanksEnd(from: yearEnd)
        let start = text.blanksEnd(from: colon + 1)
        let letters = text.word(at: start)
        guard letters.isEmpty || isSession && letters.count <= 4 else { return nil }
        let end = text.digitsEnd(from: letters.upperBound)
        guard 1...4 ~= end - letters.upperBound, !(text[end] == 0x3A && text.isDigit(end + 1)) else { return nil }
        return start..<end
    }

    /// Whether an unknown word of capitals stands before, as before a registration number.
    private static func hasCapitalPrefix(before index: Int, in text: ReferenceText) -> Bool {
        let word = text.word(before: text.blanksStart(before: index))
        return word.upperBound < index && word.count > 1 && text.isAllCapitals(word)
    }
}

// MARK: Series

extension StatuteFinder {
    /// Papers of parliament and government, and the series of regulations that audits of municipalities meet. Others
    /// are known by their ending in capitals, "FS".
    private static let series: Set<ShortWord> = [
        "prop", "bet", "rskr", "skr", "mot", "sou", "ds", "dir", "rir", "bfnar", "sfs", "sosfs", "hslf-fs", "skolfs",
        "afs", "lvfs", "livsfs", "nfs", "msbfs", "srvfs", "bfs", "fffs", "kvfs", "pmfs", "rpsfs", "tsfs", "vvfs",
        "svkfs",
        "elsäk-fs", "ra-fs", "sifs", "datifs", "difs", "iaffs", "ivofs", "mfs", "slvfs", "sjvfs", "boffs", "kofs",
        "migrfs",
    ]

    /// Series that are also written out.
    private static let abbreviations: [ShortWord: StaticString] = [
        "proposition": "prop", "propositionen": "prop", "betänkande": "bet", "betänkandet": "bet",
    ]

    private static func writeSeries(_ series: Range<Int>, to key: inout KeyWriter, of text: ReferenceText) {
        if let word = ShortWord(series, in: text), let abbreviation = abbreviations[word] {
            key.write(abbreviation)
        } else {
            key.write(folded: series, of: text)
        }
    }

    private struct SeriesName {
        var range: Range<Int>
        /// Whether it is that of the statutes in general.
        var isGeneral: Bool
    }

    /// The series named before a year: "SOSFS ", "HSLF-FS ", "prop. ", "SFS nr ", "SOSFS (".
    private static func seriesName(before index: Int, in text: ReferenceText) -> SeriesName? {
        var end = index
        if text[end - 1] == 0x28 { end -= 1 }
        end = text.blanksStart(before: end)
        if text[end - 1] == 0x2E || text[end - 1] == 0x3A { end -= 1 }
        var word = text.word(before: end)
        if ShortWord(word, in: text) == "nr" {
            end = text.blanksStart(before: word.lowerBound)
            word = text.word(before: end)
        }
        guard !word.isEmpty else { return nil }
        let hyphen = text.hyphenWidth(at: word.lowerBound - 1) == 1 ? 1 : text.hyphenWidth(at: word.lowerBound - 3)
        if hyphen > 0 {
            let head = text.word(before: word.lowerBound - hyphen)
            if !head.isEmpty, isSeries(head.lowerBound..<end, last: word, in: text) {
                return SeriesName(range: head.lowerBound..<end, isGeneral: false)
            }
        }
        guard isSeries(word, last: word, in: text) else { return nil }
        return SeriesName(range: word, isGeneral: ShortWord(word, in: text) == "sfs")
    }

    /// Whether a name is that of a series.
    private static func isSeries(_ name: Range<Int>, last word: Range<Int>, in text: ReferenceText) -> Bool {
        if let short = ShortWord(name, in: text), series.contains(short) || abbreviations[short] != nil { return true }
        return name.count >= 3 && text.isAllCapitals(word) && text[word.upperBound - 1] == 0x53
            && text[word.upperBound - 2] == 0x46
    }

    /// The series of the statute before, if only a comma or conjunction lies between.
    private static func listSeries(before index: Int, in text: ReferenceText) -> Range<Int>? {
        guard let series = text.series, index - text.floor <= 8 else { return nil }
        let end = text.blanksStart(before: index)
        guard end < index else { return nil }
        if end == text.floor + 1, text[end - 1] == 0x2C { return series }
        let word = text.word(before: end)
        let isConjunction = ShortWord(word, in: text).map { Conjunctions.contains($0) } ?? false
        return isConjunction && text.blanksStart(before: word.lowerBound) == text.floor ? series : nil
    }
}
