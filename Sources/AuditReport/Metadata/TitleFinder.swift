/// Finds the title of a document.
struct TitleFinder {
    /// The cover.
    let page: FrontPage
    /// The text.
    let sample: TextSample
    /// What the document is.
    let role: DocumentRole

    /// The title, on one line.
    func find() -> Evident<String>? {
        if role == .appendix { return ofAppendix() }
        if let first = page.lines.prefix(12).first(where: { $0.words.first?.text == "årsrapport" }),
            first.words.count == 2,
            let series = yearlyReport()
        {
            return series
        }
        var groups: [(score: Double, text: String, line: Int)] = []
        let isOther = page.lines.map(CoverLine.isOther)
        var index = 0
        while index < page.lines.count {
            let line = page.lines[index]
            guard !isOther[index] else {
                index += 1
                continue
            }
            var text = line.text
            var end = index + 1
            while end < page.lines.count, !isOther[end] || isOpen(text), goesOn(text, page.lines[end]) {
                text = join(text, page.lines[end].text)
                end += 1
            }
            groups.append((score(text, line, position: groups.count), text, line.index))
            index = end
        }
        if let best = groups.max(by: { $0.score < $1.score }), best.score > 0 {
            return Evident(value: Self.tidy(best.text), line: best.line, confidence: min(0.95, best.score / 10))
        }
        if let series = yearlyReport() { return series }
        if let running = page.running.first(where: { !CoverLine.isOther($0) && $0.words.count > 1 }) {
            return Evident(value: Self.tidy(running.text), line: running.index, confidence: 0.4)
        }
        return nil
    }

    /// What stands behind "Bilaga 2:", or the first line below it that may be a title.
    private func ofAppendix() -> Evident<String>? {
        for line in page.lines + page.running {
            guard line.key.hasPrefix("bilaga") || line.key.hasPrefix("bilagor") else {
                if CoverLine.isOther(line) { continue }
                return Evident(value: Self.tidy(line.text), line: line.index, confidence: 0.6)
            }
            let numbered = line.words.dropFirst().first { $0.text.count > 2 && !["till", "nr"].contains($0.text) }
            guard let named = numbered, !["revisionsrapport", "rapport", "granskningsrapport"].contains(named.text)
            else {
                continue
            }
            let start = line.text.utf8.index(line.text.startIndex, offsetBy: named.range.lowerBound)
            return Evident(value: Self.tidy(String(line.text[start...])), line: line.index, confidence: 0.7)
        }
        return nil
    }

    /// Whether a line ends in the midst of a title.
    private func isOpen(_ text: String) -> Bool {
        let blank = text.utf8.lastIndex(of: 0x20)
        let last = text[(blank.map { text.utf8.index(after: $0) } ?? text.startIndex)...]
        return last.utf8.last == 0x2D || Self.linking.contains(FoldedWord(last))
    }

    /// Whether the title goes on with the next line.
    private func goesOn(_ text: String, _ next: FrontPage.Line) -> Bool {
        guard let first = next.words.first else { return false }
        let isOpen = self.isOpen(text)
        if next.isAfterGap { return isOpen && !first.isCapital }
        return isOpen || !first.isCapital
    }

    private static let linking: WordSet = [
        "och", "inom", "av", "för", "i", "med", "till", "kring", "på", "samt", "om", "vid", "mellan", "hos", "från",
        "avseende", "per", "två", "tre", "fyra", "fem", "sex",
    ]

    private func join(_ first: String, _ second: String) -> String {
        guard first.hasSuffix("-") else { return "\(first) \(second)" }
        switch Hyphen.role(before: Array(first.utf8)[...], after: Array(second.utf8)[...]) {
        case .breaksWord: return String(first.dropLast()) + second
        case .partOfWord: return first + second
        case .suspended: return "\(first) \(second)"
        }
    }

    private func score(_ text: String, _ line: FrontPage.Line, position: Int) -> Double {
        let key = FoldedText(text)
        var score = 4.0 - Double(min(position, 6)) * 0.3
        if Self.openings.contains(where: { key.hasPrefix($0) }) { score += 4 }
        if line.isSet { score += 1.5 }
        let words = Self.wordCount(text)
        if words >= 3 { score += 1 }
        if words > 25 || text.utf8.last == 0x3A { score -= 4 }
        if line.isHeading { score += 3 }
        if SentenceTest.isSentence(Array(text.utf8)[...]) { score -= 5 }
        if role == .letter, key.contains("granskning") || key.contains("rapport") { score += 2 }
        return score
    }

    /// The number of runs without a blank.
    private static func wordCount(_ text: String) -> Int {
        var count = 0
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            if previous == 0x20, byte != 0x20 { count += 1 }
            previous = byte
        }
        return count
    }

    private static let openings: [StaticString] = [
        "granskning av", "uppföljande granskning", "uppföljning av", "förstudie", "översiktlig granskning",
        "fördjupad granskning", "revisionsrapport",
        "intern kontroll", "grundläggande granskning", "ansvarsutövande", "lekmannarevisor", "yttrande över", "svar på",
        "granskning ",
    ]

    /// "Årsrapport 2017" with the board's name as the next line.
    private func yearlyReport() -> Evident<String>? {
        for (index, line) in page.lines.enumerated() where line.words.first?.text.hasSuffix("rapport") ?? false {
            guard line.words.count >= 2 else { continue }
            if index + 1 < page.lines.count, BodyReader.mentions(in: page.lines[index + 1].words[...]).count == 1,
                page.lines[index + 1].words.count <= 3
            {
                return Evident(value: "\(line.text) \(page.lines[index + 1].text)", line: line.index, confidence: 0.7)
            }
            return Evident(value: line.text, line: line.index, confidence: 0.5)
        }
        return page.lines.first { $0.key == "revisionsrapport" }.map {
            Evident(value: $0.text, line: $0.index, confidence: 0.2)
        }
    }

    /// The title without the label, quotation marks and full stop around it.
    private static func tidy(_ text: String) -> String {
        let text = withoutParagraph(text)
        var title = text.unicodeScalars[...]
        let key = FoldedText(text)
        for label in labels where key.hasPrefix(label) {
            // Small letters take as many bytes as capitals.
            let rest = title[text.utf8.index(text.startIndex, offsetBy: label.utf8CodeUnitCount)...]
            guard let next = rest.first, ": –-\"”“".unicodeScalars.contains(next), rest.count > 8 else { continue }
            if next == " ", let after = rest.dropFirst().first, !"\"”“–-".unicodeScalars.contains(after) { continue }
            title = rest
            break
        }
        while let first = title.first, isTrimmed(first) || first == "-" { title.removeFirst() }
        while let last = title.last, isTrimmed(last) { title.removeLast() }
        return String(title)
    }

    /// The title without the number of the item in the minutes: "§ 87".
    private static func withoutParagraph(_ text: String) -> String {
        guard text.utf8.starts(with: "§ ".utf8) else { return text }
        return String(text.dropFirst(2).drop { $0.isNumber || $0 == " " || $0 == "/" || $0 == "." })
    }

    private static let labels: [StaticString] = [
        "revisionsrapport", "granskningsrapport", "rapport", "ärende", "angående", "missiv",
    ]

    private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ":", "–", "\"", "”", "“", "*", ".", "|": true
        default: false
        }
    }
}

/// Tells the lines of a cover that are not its title.
enum CoverLine {
    private static let labels: WordSet = [
        "revisionsrapport", "granskningsrapport", "rapport", "missiv", "revisionsskrivelse", "offentligsektor",
        "advisory", "audit",
        "auditoffentligsektor", "genomfördpåuppdragavrevisorerna", "pm", "promemoria", "tjänsteskrivelse", "yttrande",
        "projektrapport",
        "projektrapportfrånstadsrevisionen", "revisorerna", "revisionen", "stadensrevisorer", "kommunrevisionen",
        "protokollsutdrag", "stadsrevisionen",
        "tjänsteutlåtande", "till", "förkännedom", "slutrapport", "kommunensrevisorer", "förtroendevaldarevisorer",
        "slutversion", "utkast",
        "uppdragsledare", "projektledare", "innehållsförteckning", "innehåll", "lekmannarevisorn", "publicsector",
        "kommunledningskontoret",
        "kommunstyrelseförvaltningen", "granskningsrapportförår",
    ]
    private static let openings: [StaticString] = [
        "antal sidor", "dnr", "diarienummer", "diarienr", "till ", "till:", "för kännedom", "handläggare", "datum",
        "nr ", "www.", "genomförd på uppdrag",
        "på uppdrag av", "revisionsrapport 2", "granskningsrapport 2", "uppdragsledare", "projektledare", "kopia",
        "mottagare", "telefon", "sida ",
        "revisorerna i ", "uppföljning av 2", "för ", "version", "e-post", "beslut", "org.nr", "revisionsrapport nr",
        "rapport nr",
    ]

    /// Whether the line is a place, date, firm, role, label, address or name.
    static func isOther(_ line: FrontPage.Line) -> Bool {
        let key = line.key
        if Slogans.contains(Array(line.text.utf8)[...]) { return true }
        if labels.contains(FoldedWord(key)) || key.utf8.count < 4 || SignatureWords.isRole(key) { return true }
        // "Lekmannarevisorernas granskning av Bostäder AB" names a company and is a title all the same.
        let namesAudit = line.words.count > 3 && line.words.contains { $0.text.hasPrefix("granskning") }
        if FirmTable.firm(named: key) != nil
            || line.words.contains(where: { $0.text == "ab" && !namesAudit || FirmTable.firm(word: $0) != nil })
        {
            return true
        }
        let text = line.folded
        if text.hasPrefix("lekmannarevisor"), !namesAudit { return true }
        if isFileName(key) || isNumbered(line) { return true }
        if openings.contains(where: { text.hasPrefix($0) }) { return true }
        if let date = DateReader.dates(in: line.words).first, line.words.count - date.words.count <= 3 { return true }
        if line.words.count <= 3, let last = line.words.last,
            last.text == "kommun" || last.text == "stad" || last.text == "kommuns"
        {
            return true
        }
        if line.words.count <= 4, let first = line.words.first, ["region", "landstinget"].contains(first.text) {
            return true
        }
        if line.words.count <= 5, line.words.contains(where: { $0.text == "kommuns" || $0.text == "stads" }),
            line.words.contains(where: { $0.text.hasPrefix("revisor") })
        {
            return true
        }
        if PlaceTable.isPlace(line.text) { return true }
        if line.words.count <= 3, BodyReader.mentions(in: line.words[...]).count == 1, !text.contains("granskning") {
            return true
        }
        if line.words.count == 2, let first = line.words.first, first.text.hasSuffix("rapport"),
            line.words[1].text.year != nil
        {
            return true
        }
        return isName(line)
    }

    private static func isFileName(_ key: String) -> Bool {
        key.hasSuffix("docx") || key.hasSuffix("doc") || key.hasSuffix("pdf")
    }

    /// A kind of document and its number or year: "Förstudie 4/2018", "Granskning 2020".
    private static func isNumbered(_ line: FrontPage.Line) -> Bool {
        guard (2...3).contains(line.words.count), let first = line.words.first else { return false }
        return ["granskning", "förstudie", "rapport", "projektrapport", "revisionsrapport", "missiv"].contains(
            first.text)
            && line.words.dropFirst().allSatisfy { $0.text == "nr" || $0.text.first >= 0x30 && $0.text.first <= 0x39 }
    }

    /// Two or three capitalised words and nothing that titles have, or more in columns: names of persons.
    private static func isName(_ line: FrontPage.Line) -> Bool {
        guard (2...8).contains(line.words.count), line.words.allSatisfy({ $0.isCapital && $0.range.count > 1 }),
            line.words.count < 4 || line.isInColumns
        else { return false }
        return !UTF8Letters.isAllCapitals(line.text)
            && !line.words.contains { $0.text.hasSuffix("ing") || $0.text.hasSuffix("het") || $0.text.hasSuffix("en") }
    }
}
