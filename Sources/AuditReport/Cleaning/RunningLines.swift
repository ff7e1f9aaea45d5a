/// Marks the headers and footers that are repeated from page to page.
enum RunningLines {
    /// Marks lines that recur at page breaks, or in the same company, without being headings or text.
    static func mark(_ table: inout LineTable) {
        let neighbours = Neighbours(table)
        for (line, kind) in running(in: table, neighbours) where table.lines[line].noise == nil {
            table.lines[line].noise = kind
        }
        markDates(&table, neighbours)
    }

    /// The lines that recur as headers and footers do.
    private static func running(in table: LineTable, _ neighbours: Neighbours) -> [Int: NoiseSpan.Kind] {
        let keys = keys(of: table)
        var places: [UInt64: [Int]] = [:]
        for (index, key) in keys.enumerated() {
            if let key { places[key, default: []].append(index) }
        }
        var company = Company(table: table, keys: keys, neighbours: neighbours)
        for lines in places.values where lines.count >= 2 { company.consider(lines) }
        return company.running
    }

    /// A hash of each line that may be a header and that may recur; `nil` for all others.
    ///
    /// Most lines occur once: only those whose counts and first bytes come again are hashed.
    private static func keys(of table: LineTable) -> [UInt64?] {
        var sketches = RecurrenceSketch(capacity: table.lines.count)
        for index in table.lines.indices { if let trait = trait(of: index, in: table) { sketches.insert(trait) } }
        return table.lines.indices.map { index in
            guard let trait = trait(of: index, in: table), sketches.mayRecur(trait), mayBeHeader(table.bytes(index))
            else { return nil }
            return key(of: table.bytes(index), table.lines[index])
        }
    }

    /// What lines with the same key have in common; `nil` for lines that are no headers.
    private static func trait(of index: Int, in table: LineTable) -> UInt64? {
        let line = table.lines[index]
        guard !line.isBlank, line.width <= 110, line.noise == nil, line.letters + line.digits >= 3 else { return nil }
        return firstLetters(table.bytes(index)) ^ UInt64(line.letters) &* 0xC2B2_AE3D_27D4_EB4F
    }

    /// The first six letters in front of any digit or letter above ASCII, small.
    private static func firstLetters(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var letters: UInt64 = 0
        for byte in bytes {
            if byte >= 0x80 || byte &- 0x30 < 10 || letters >> 40 != 0 { break }
            if (byte | 0x20) &- 0x61 < 26 { letters = letters << 8 | UInt64(byte | 0x20) }
        }
        return letters
    }

    /// Whether the bytes of a line are those of a header: no list item, row in bars, question or lead-in.
    private static func mayBeHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes.last {
        case nil, 0x3B, 0x3A, 0x3F: false
        default: bytes.first != 0x7C && Marker.read(bytes) == nil
        }
    }

    /// A hash of a line's letters (FNV-1a), with digits alike.
    private static func key(of bytes: ArraySlice<UInt8>, _ line: Line) -> UInt64 {
        let isRow = line.hasTab && !TitleKey.hasPageNumber(bytes)
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        // Page numbers differ from page to page, so digits at the end of the line count alike; other digits do not, or the
        // rows of a table would be alike.
        let tail = bytes.endIndex - 12
        let foldsDigits = line.letters > line.digits && !isRow
        var wasDigit = false
        var previous: UInt8 = 0
        for (position, byte) in zip(bytes.indices, bytes) {
            let isDigit = foldsDigits && position >= tail && byte &- 0x30 < 10
            defer { previous = byte }
            if isDigit, wasDigit { continue }
            wasDigit = isDigit
            switch byte {
            case 0x20, 0x09, 0x2A, 0x23, 0x5F: continue
            default:
                let folded = isDigit ? 0x30 : UTF8Letters.folded(byte, after: previous)
                hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
            }
        }
        return hash
    }

    /// Whether a line is one of those that stand below the date of a signature.
    private static func signs(_ table: LineTable, _ index: Int) -> Bool {
        let key = TitleKey.letters(table.bytes(index))
        return SignatureWords.isRole(key) || FirmTable.firm(named: key) != nil
    }

    /// A date that stands alone in the midst of the text is the rest of a header.
    private static func markDates(_ table: inout LineTable, _ neighbours: Neighbours) {
        for index in table.lines.indices {
            let line = table.lines[index]
            guard line.noise == nil, line.digits == 8, line.letters == 0, line.width == 10, index > 12,
                let above = neighbours.before(index), let below = neighbours.after(index), !signs(table, below),
                !(neighbours.after(below).map { signs(table, $0) } ?? false)
            else { continue }
            if table.lines[above].width > 60 || table.lines[below].width > 60 || table.lines[above].noise != nil {
                table.lines[index].noise = .header
            }
        }
    }
}

/// The nearest lines with text around each line.
private struct Neighbours {
    private let above: [Int32]
    private let below: [Int32]
    private static let none: Int32 = -1

    /// The neighbours of the lines of `table`.
    init(_ table: LineTable) {
        var above = [Int32](repeating: Self.none, count: table.lines.count)
        var below = above
        var last = Self.none
        for index in table.lines.indices {
            above[index] = last
            if !table.lines[index].isBlank { last = Int32(index) }
        }
        last = Self.none
        for index in table.lines.indices.reversed() {
            below[index] = last
            if !table.lines[index].isBlank { last = Int32(index) }
        }
        self.above = above
        self.below = below
    }

    /// The line with text above a line.
    func before(_ line: Int) -> Int? { above[line] == Self.none ? nil : Int(above[line]) }

    /// The line with text below a line.
    func after(_ line: Int) -> Int? { below[line] == Self.none ? nil : Int(below[line]) }
}

/// The lines around a recurring line, and what they say of it.
private struct Company {
    let table: LineTable
    let keys: [UInt64?]
    let neighbours: Neighbours
    var running: [Int: NoiseSpan.Kind] = [:]

    init(table: LineTable, keys: [UInt64?], neighbours: Neighbours) {
        self.table = table
        self.keys = keys
        self.neighbours = neighbours
    }

    /// Looks at the places of one recurring line.
    mutating func consider(_ lines: [Int]) {
        let bytes = table.bytes(lines[0])
        let key = TitleKey.make(bytes)
        if key.hasSuffix("docx") || key.hasSuffix("doc") || key.hasSuffix("pdf") {
            for line in lines { running[line] = .footer }
            return
        }
        guard CanonicalSection.of(key: key) == nil, !Self.answers.contains(key), bytes.last != 0x2E else { return }
        let atBreaks = lines.filter { isAtBreak($0) }
        let together = lines.filter { isInCompany($0, of: lines) }
        let isHeader =
            atBreaks.count * 2 >= lines.count && atBreaks.count >= 2 || together.count >= 2 && spread(lines) > 15
        guard isHeader, lines.count >= 3 || atBreaks.count >= 2 || together.count >= 2 else { return }
        let isFirstOnCover = lines[0] < 40 && !isAtBreak(lines[0])
        for line in isFirstOnCover ? lines.dropFirst() : lines[...] {
            running[line] = isBelowBreak(line) ? .header : .footer
        }
    }

    private static let answers: Set<String> = [
        "ja", "nej", "delvis", "ihuvudsak", "uppfyllt", "ejuppfyllt", "delvisuppfyllt",
    ]

    private func spread(_ lines: [Int]) -> Int { (lines.last ?? 0) - (lines.first ?? 0) }

    /// Whether a form feed or page mark stands within three lines of text.
    private func isAtBreak(_ line: Int) -> Bool {
        var current: Int? = line
        for _ in 0..<4 {
            guard let index = current else { break }
            if table.lines[index].noise == .pageMark || (index != line && breaks(between: index, and: line)) {
                return true
            }
            if table.lines[index].startsPage || breaks(between: index, and: index) { return true }
            current = neighbours.before(index)
        }
        current = line
        for _ in 0..<4 {
            guard let index = current else { return true }
            if table.lines[index].noise == .pageMark || (index != line && breaks(between: line, and: index)) {
                return true
            }
            current = neighbours.after(index)
        }
        return false
    }

    private func breaks(between first: Int, and second: Int) -> Bool {
        let start = min(first, second)
        let end = max(first, second)
        return (start + (start == end ? 0 : 1)..<(end + 1)).contains { table.lines[$0].startsPage }
    }

    /// Whether the nearest page break, at most three lines of text away, is above.
    private func isBelowBreak(_ line: Int) -> Bool {
        var current = line
        for _ in 0..<3 {
            if table.lines[current].startsPage { return true }
            guard let above = neighbours.before(current) else { return true }
            if table.lines[above].noise == .pageMark || breaks(between: above, and: current) { return true }
            current = above
        }
        return !isAtBreak(line)
    }

    /// Whether the same line as at another place stands right above or below.
    private func isInCompany(_ line: Int, of lines: [Int]) -> Bool {
        for other in lines.prefix(12) where other != line {
            if let one = neighbours.before(line).flatMap({ keys[$0] }),
                let two = neighbours.before(other).flatMap({ keys[$0] }), one == two
            {
                return true
            }
            if let one = neighbours.after(line).flatMap({ keys[$0] }),
                let two = neighbours.after(other).flatMap({ keys[$0] }), one == two
            {
                return true
            }
        }
        return false
    }
}
