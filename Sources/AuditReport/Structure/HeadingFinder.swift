/// Finds the lines that are headings, and how deep each stands.
struct HeadingFinder {
    /// The lines, with noise marked.
    let table: LineTable
    /// The lines to look at.
    let range: Range<Int>
    /// What the table of contents names, with depths.
    let contents: [ByteKey: Int]

    private var bytes: ArraySlice<UInt8> { table.source.bytes[...] }

    /// The candidates that hold, in order.
    func candidates() -> [HeadingCandidate] {
        var found: [HeadingCandidate] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let line = table.lines[index]
            guard !line.isBlank, line.noise == nil, line.width <= 200,
                let candidate = candidate(at: index, after: found.last)
            else {
                index += 1
                continue
            }
            found.append(candidate)
            index += candidate.lineCount
        }
        return NumberedLists(table: table).headingsOnly(found)
    }

    private func candidate(at index: Int, after previous: HeadingCandidate?) -> HeadingCandidate? {
        let line = table.lines[index]
        let content = bytes[line.content]
        if content.first == 0x23 { return markdown(index, content) }
        let bold = Emphasis.whole(content)
        let inner = bold ?? line.content
        let number = NumberPrefix.read(bytes[inner])
        if content.first == 0x7C || number == nil && TableRow.isRow(content, of: line) { return nil }
        if let number {
            return numbered(index, inner, number, isBold: bold != nil)
        }
        let isSet = bold != nil || line.capitals * 10 >= line.letters * 9
        if content.last == 0x3F, !isSet, let previous, Self.asks(previous) { return nil }
        return plain(index, inner, isBold: bold != nil)
    }

    /// Whether the section is one where the audit questions are listed.
    private static func asks(_ heading: HeadingCandidate) -> Bool {
        let section = CanonicalSection.of(key: heading.key)
        return section == .questions || section == .purpose || section == .background
            || FoldedText(heading.key).contains("revisionsfråg")
    }

    private func markdown(_ index: Int, _ content: ArraySlice<UInt8>) -> HeadingCandidate? {
        let depth = content.prefix { $0 == 0x23 }.count
        var inner = content.dropFirst(depth)
        guard depth <= 6, let blank = inner.first, blank == 0x20 || blank == 0x09 else { return nil }
        while let last = inner.last, last == 0x23 || last == 0x20 { inner = inner.dropLast() }
        while inner.first == 0x20 || inner.first == 0x09 { inner = inner.dropFirst() }
        guard !inner.isEmpty else { return nil }
        let range = Emphasis.whole(inner) ?? inner.startIndex..<inner.endIndex
        let key = TitleKey.make(bytes[range])
        return HeadingCandidate(
            line: index, lineCount: 1, content: range, key: key, style: .markdown(depth),
            number: NumberPrefix.read(bytes[range]),
            contentsDepth: listed(key))
    }

    private func numbered(_ index: Int, _ content: Range<Int>, _ number: NumberPrefix, isBold: Bool)
        -> HeadingCandidate?
    {
        let text = bytes[number.textStart..<content.upperBound]
        guard UTF8Letters.isCapital(text, text.startIndex) || text.first == 0x22 || isOCRCapital(text) else {
            return nil
        }
        let key = TitleKey.make(bytes[content])
        let inContents = listed(key)
        let isKnown = inContents != nil || CanonicalSection.of(key: key) != nil
        let width = table.lines[index].width
        guard let last = text.last, width <= (isKnown ? 150 : 120) else { return nil }
        if !isKnown {
            guard ![0x2E, 0x2C, 0x3B, 0x3A].contains(last), !text.contains(0x09) else { return nil }
            guard isAfterGap(index) || number.depth > 1 else { return nil }
            if last != 0x3F, number.depth == 1, SentenceTest.isSentence(text) { return nil }
            if number.depth == 1, !isBeforeGap(index) { return nil }
        }
        let count = continuation(index, key: key)
        return HeadingCandidate(
            line: index, lineCount: count, content: content, key: count > 1 ? longKey(index, count) : key,
            style: .numbered,
            number: number, contentsDepth: inContents, isBold: isBold)
    }

    private func plain(_ index: Int, _ content: Range<Int>, isBold: Bool) -> HeadingCandidate? {
        let line = table.lines[index]
        let text = bytes[content]
        guard line.width <= 110, line.words <= 16, line.letters >= 4, let last = text.last else { return nil }
        guard UTF8Letters.isCapital(text, text.startIndex) || isOCRCapital(text) else { return nil }
        guard Marker.read(text) == nil, !OpenEnd.isOpen(text) else { return nil }
        let isAfterGap = isAfterGap(index)
        guard isAfterGap || isAfterEnd(index) else { return nil }
        let key = TitleKey.make(text)
        let inContents = listed(key)
        let section = CanonicalSection.of(key: key)
        guard isAfterGap || inContents != nil || section != nil else { return nil }
        let isCapitals = line.capitals * 10 >= line.letters * 9 && line.letters >= 5
        let isQuestion = last == 0x3F
        let isKnown = inContents != nil || (section != nil && line.words <= 6 && !SentenceTest.isSentence(text))
        guard isKnown || isBold || isCapitals || isQuestion || line.words <= 11 else { return nil }
        if [0x2E, 0x2C, 0x3B].contains(last) { return nil }
        if last == 0x3A, !(isKnown && line.words <= 2 && isBeforeGap(index)) { return nil }
        if !isKnown {
            guard isBeforeGap(index) || isTitleOverText(index), !isQuestion || isAnswered(index) else { return nil }
            if !isCapitals, !isQuestion, SentenceTest.isSentence(text) || SentenceTest.isLabel(text) { return nil }
            if !isBold, !isCapitals, !isQuestion, !leadsToText(index) { return nil }
            if DateReader.isDateLine(text) || SignatureWords.isRole(key) || isName(text, line) { return nil }
            if FirmTable.firm(named: key) != nil || isCaption(index) { return nil }
        }
        if isGroupLabel(index, text) { return nil }
        let style: HeadingCandidate.Style = isCapitals ? .capitals : isBold ? .bold : .plain
        return HeadingCandidate(
            line: index, lineCount: 1, content: content, key: key, style: style, number: nil, contentsDepth: inContents)
    }

    /// Whether the line only names bodies above a list for them: the label of a group of recommendations.
    private func isGroupLabel(_ index: Int, _ text: ArraySlice<UInt8>) -> Bool {
        guard table.lines[index].words <= 8, let next = following(index), Marker.read(table.bytes(next)) != nil else {
            return false
        }
        let words = WordScanner.words(Array(text))
        let named = BodyReader.mentions(in: words[...]).reduce(0) { $0 + $1.words.count }
        return named > 0 && named + words.count { $0.text == "och" || $0.text == "samt" } >= words.count
    }

    /// Two or three capitalised words without a word that titles have: a person's name.
    private func isName(_ text: ArraySlice<UInt8>, _ line: Line) -> Bool {
        guard (2...3).contains(line.words), line.capitals == line.words, line.digits == 0 else { return false }
        return WordScanner.words(Array(text)).allSatisfy { $0.isCapital }
    }

    /// Whether the line is the caption of a figure or table: its source or data follow.
    private func isCaption(_ index: Int) -> Bool {
        guard let next = following(index) else { return false }
        let key = TitleKey.letters(table.bytes(next))
        return key.hasPrefix("källa") && table.lines[next].width < 80
    }

    /// "lakttagelser": OCR reads a capital I as a small l.
    private func isOCRCapital(_ text: ArraySlice<UInt8>) -> Bool {
        text.first == 0x6C && (text.starts(with: "lakttagelse".utf8) || text.starts(with: "lnledning".utf8))
    }

    /// Whether a blank line, noise, a heading or the beginning of the document stands above.
    private func isAfterGap(_ index: Int) -> Bool {
        guard index > range.lowerBound else { return true }
        let above = table.lines[index - 1]
        return above.isBlank || above.noise != nil || table.lines[index].startsPage
            || bytes[above.content].first == 0x23
            || isNumberedTitle(index - 1) || above.width <= 60 && isInContents(above)
    }

    /// Whether the line above ends a sentence or is itself a short title.
    private func isAfterEnd(_ index: Int) -> Bool {
        let above = table.lines[index - 1]
        if above.width <= 60, CanonicalSection.of(key: TitleKey.make(bytes[above.content])) != nil { return true }
        if above.width <= 60, isInContents(above) { return true }
        return LineJoiner.isTerminal(bytes, above.content) && bytes[above.content].last != 0x3A
            && table.lines[index].words <= 5
    }

    private func isInContents(_ line: Line) -> Bool {
        !contents.isEmpty && listed(TitleKey.make(bytes[line.content])) != nil
    }

    /// The depth of a title by the table of contents, where it is listed.
    private func listed(_ key: String) -> Int? { contents.isEmpty ? nil : contents[ByteKey(key)] }

    private func isNumberedTitle(_ index: Int) -> Bool {
        guard let number = NumberPrefix.read(table.bytes(index)) else { return false }
        return number.depth > 1 || isInContents(table.lines[index])
    }

    private func isBeforeGap(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return true }
        let below = table.lines[index + 1]
        return below.isBlank || below.noise != nil || below.startsPage
    }

    /// Whether a short line without an end stands right over a full line of text that begins a sentence.
    private func isTitleOverText(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let below = table.lines[index + 1]
        return below.width >= 65 && below.width <= 130 && table.lines[index].width <= 60
            && table.lines[index].width * 3 < below.width * 2 && UTF8Letters.isCapital(bytes, below.content.lowerBound)
            || below.hasColumns && table.lines[index].width <= 60
    }

    /// The next line with text, noise left out.
    private func following(_ index: Int) -> Int? {
        var next = index + 1
        while next < range.upperBound, next - index < 60 {
            if !table.lines[next].isBlank, table.lines[next].noise == nil { return next }
            next += 1
        }
        return nil
    }

    /// Whether text of substance or another heading stands below: a name or label under others is no heading.
    private func leadsToText(_ index: Int) -> Bool {
        guard let next = following(index) else { return false }
        let line = table.lines[next]
        return line.width > 60 || Marker.read(bytes[line.content]) != nil
            || LineJoiner.isTerminal(bytes, line.content)
            || CanonicalSection.of(key: TitleKey.make(bytes[line.content])) != nil
            || table.lines[min(next + 1, table.lines.count - 1)].width > 60
            || (following(next).map { table.lines[$0].width > 60 } ?? false)
    }

    /// Whether a question has text of its own below, not another question.
    private func isAnswered(_ index: Int) -> Bool {
        guard let next = following(index) else { return false }
        return table.bytes(next).last != 0x3F && Marker.read(table.bytes(next)) == nil
    }

    /// How many lines a numbered heading takes: two where the table of contents has both as one entry.
    private func continuation(_ index: Int, key: String) -> Int {
        if goesOnSmall(index) { return 2 }
        guard !contents.isEmpty, listed(key) == nil, index + 1 < range.upperBound, !table.lines[index + 1].isBlank,
            table.lines[index + 1].noise == nil, Marker.read(table.bytes(index + 1)) == nil
        else { return 1 }
        return listed(longKey(index, 2)) != nil ? 2 : 1
    }

    /// Whether the next line begins small, is short and stands above a gap, and the heading's line is long enough to be full.
    private func goesOnSmall(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound, table.lines[index].width >= 40 else { return false }
        let below = table.lines[index + 1]
        guard !below.isBlank, below.noise == nil, below.width <= 60, Marker.read(bytes[below.content]) == nil,
            UTF8Letters.isSmall(bytes, below.content.lowerBound), bytes[below.content].last != 0x2E
        else { return false }
        return index + 2 >= range.upperBound || table.lines[index + 2].isBlank
    }

    private func longKey(_ index: Int, _ count: Int) -> String {
        var key = TitleKey.make(table.bytes(index))
        for next in (index + 1)..<(index + count) { key += TitleKey.letters(table.bytes(next)) }
        return key
    }
}

/// Lines that end in the midst of a clause, as no heading does: "Nämnden rekommenderas att".
enum OpenEnd {
    private static let words: WordSet = [
        "att", "bör", "ska", "skall", "är", "har", "och", "samt", "som", "eller", "den", "det", "av", "vi",
    ]

    /// Whether the last word of a line calls for more.
    static func isOpen(_ line: ArraySlice<UInt8>) -> Bool {
        guard let last = line.last, last | 0x20 >= 0x61 else { return false }
        let start = line.lastIndex(of: 0x20).map { $0 + 1 } ?? line.startIndex
        let word = line[start...]
        guard word.count <= 5 else { return false }
        return word.withUnsafeBufferPointer { words.contains(FoldedWord(folding: $0)) }
    }
}

/// A line that may be a heading.
struct HeadingCandidate {
    /// How a heading is set apart from text.
    enum Style: Hashable {
        case markdown(Int)
        case numbered
        case capitals
        case bold
        case plain
    }

    /// The line.
    var line: Int
    /// How many lines it takes.
    var lineCount: Int
    /// The bytes of its text on the first line.
    var content: Range<Int>
    /// Its key.
    var key: String
    /// How it is set apart.
    var style: Style
    /// Its number, where it has one.
    var number: NumberPrefix?
    /// Its depth by the table of contents: `nil` where it is not there, 0 where the table does not tell.
    var contentsDepth: Int?
    /// Whether a numbered heading is also emphasised.
    var isBold = false
}
