/// A table of contents: where it stands, and what it says the headings are.
struct TableOfContents: Sendable {
    /// Its lines, with its own heading.
    var lines: Range<Int>
    /// The depth of each entry, from 1, by the key of its title; 0 where the table does not tell.
    var entries: [ByteKey: Int] = [:]

    /// The tables of contents within `range` of `table`, in order.
    static func find(in table: LineTable, range: Range<Int>) -> [TableOfContents] {
        var found: [TableOfContents] = []
        var titles = LaterTitles(table: table, range: range)
        var index = range.lowerBound
        while index < range.upperBound {
            if let contents = read(at: index, table, range, &titles) {
                found.append(contents)
                index = contents.lines.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static let names: WordSet = [
        "innehållsförteckning", "innehåll", "innehållsöversikt", "innehållsförtecking",
    ]

    /// The letters of the longest name.
    private static let longestName = 20

    private static func read(
        at index: Int, _ table: LineTable, _ range: Range<Int>, _ titles: inout LaterTitles
    ) -> TableOfContents? {
        let line = table.lines[index]
        guard !line.isBlank, line.width <= 60 else {
            return line.isBlank ? nil : unnamed(at: index, table, range)
        }
        guard (8...longestName).contains(line.letters), names.contains(TitleKey.word(table.bytes(index))) else {
            return unnamed(at: index, table, range)
        }
        return named(from: index, table, range, &titles)
    }

    /// Entries with leaders stand for themselves, without a heading over them.
    private static func unnamed(at index: Int, _ table: LineTable, _ range: Range<Int>) -> TableOfContents? {
        guard hasLeaders(table.bytes(index)) else { return nil }
        var contents = TableOfContents(lines: index..<index)
        var count = 0
        for current in index..<range.upperBound {
            if table.lines[current].isBlank { continue }
            guard hasLeaders(table.bytes(current)) else { break }
            contents.add(table.bytes(current))
            contents.lines = index..<(current + 1)
            count += 1
        }
        return count >= 3 ? contents : nil
    }

    private static func hasLeaders(_ line: ArraySlice<UInt8>) -> Bool {
        TitleKey.hasPageNumber(line)
            && (line.count - TitleKey.withoutPageNumber(line).count >= 6)
            && line.suffix(40).contains(0x2E)
    }

    /// The entries below the heading "Innehållsförteckning".
    private static func named(
        from heading: Int, _ table: LineTable, _ range: Range<Int>, _ titles: inout LaterTitles
    ) -> TableOfContents {
        var contents = TableOfContents(lines: heading..<(heading + 1))
        let end = min(range.upperBound, heading + 400)
        var pending: [Int] = []
        var numbered = 0
        for current in (heading + 1)..<max(end, heading + 1) {
            let line = table.lines[current]
            if line.isBlank { continue }
            let bytes = table.bytes(current)
            let key = ByteKey(TitleKey.make(bytes))
            if contents.entries[key] != nil, !TitleKey.hasPageNumber(bytes) { break }
            if contents.entries.isEmpty, line.width > 60, line.digits >= 3, contents.addRunTogether(bytes) {
                contents.lines = heading..<(current + 1)
                break
            }
            if line.width > 140 || bytes.first == 0x23 { break }
            let isMark = PageMark.read(bytes) != nil
            let hasNumber = TitleKey.hasPageNumber(bytes)
            // A table with page numbers has them on every entry: what has none is a header, or half an entry.
            if hasNumber || isMark || numbered < 2 && titles.hasTwin(of: current) {
                if !isMark { contents.add(bytes, after: pending.last.map { table.bytes($0) }) }
                if hasNumber { numbered += 1 }
                contents.lines = heading..<(current + 1)
                pending = []
            } else {
                pending.append(current)
                if pending.count > 2 || line.startsPage && numbered > 2 { break }
            }
        }
        return contents
    }

    /// Adds the entries of a line that holds all of the table: titles with rising page numbers between them.
    ///
    /// - Returns: Whether the line is such a one.
    private mutating func addRunTogether(_ line: ArraySlice<UInt8>) -> Bool {
        var titles: [ArraySlice<UInt8>] = []
        var start = line.startIndex
        var page = 0
        let words = line.split(separator: 0x20)
        for (index, word) in words.enumerated() where index > 0 {
            guard word.count <= 3, word.allSatisfy({ $0 &- 0x30 < 10 }),
                let number = Int(String(decoding: word, as: UTF8.self)),
                number >= page, number <= page + 12, word.startIndex > start + 4
            else { continue }
            let isLast = index + 1 == words.count
            guard
                isLast || UTF8Letters.isCapital(words[index + 1], words[index + 1].startIndex)
                    || words[index + 1].first.map({ $0 &- 0x30 < 10 }) ?? false
            else { continue }
            titles.append(line[start..<word.startIndex])
            start = word.endIndex + 1
            page = number
        }
        guard titles.count >= 3, start >= line.endIndex else { return false }
        for title in titles { add(title) }
        return true
    }

    /// Adds the entry on `line`, and the one that it makes with the line above, which may be its first half.
    private mutating func add(_ line: ArraySlice<UInt8>, after above: ArraySlice<UInt8>? = nil) {
        var body = line
        while let first = body.first, [0x2A, 0x5F, 0x7C, 0x20].contains(first) { body = body.dropFirst() }
        let title = TitleKey.make(body)
        guard !title.isEmpty else { return }
        let key = ByteKey(title)
        let depth = NumberPrefix.read(body)?.depth ?? 0
        if entries[key] == nil { entries[key] = depth }
        if let above {
            let whole = ByteKey(TitleKey.make(above) + TitleKey.letters(TitleKey.withoutPageNumber(body)))
            if entries[whole] == nil { entries[whole] = NumberPrefix.read(above)?.depth ?? depth }
        }
    }
}

/// The last places of short lines, to tell entries without page numbers from the text that follows.
private struct LaterTitles {
    let table: LineTable
    let range: Range<Int>
    /// The last line of each title by its hash; made when it is first asked for, which is seldom.
    private lazy var lastLine: [UInt64: Int] = {
        var lastLine: [UInt64: Int] = [:]
        for index in range
        where !table.lines[index].isBlank && table.lines[index].width <= 110 && table.lines[index].letters > 2 {
            lastLine[TitleKey.hash(table.bytes(index))] = index
        }
        return lastLine
    }()

    init(table: LineTable, range: Range<Int>) {
        self.table = table
        self.range = range
    }

    /// Whether a later line bears the same title.
    mutating func hasTwin(of line: Int) -> Bool { (lastLine[TitleKey.hash(table.bytes(line))] ?? line) > line }
}
