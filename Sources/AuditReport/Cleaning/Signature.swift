/// Marks the lines at the end of a document that say where, when and by whom it was signed.
///
/// A signature is a block of short lines behind the text: place and date, "För kommunens revisorer", names, roles, the firm.
/// Enough of them must be of a kind that only signatures have.
enum Signature {
    /// The lines of the signatures in `range` of `table`, which bear no mark yet.
    static func lines(in table: LineTable, range: Range<Int>) -> [Int] {
        var lines: [Int] = []
        var hasText = false
        var index = range.lowerBound
        while index < range.upperBound {
            let line = table.lines[index]
            guard !line.isBlank, line.noise == nil else {
                index += 1
                continue
            }
            guard hasText, line.width <= 110, let closer = closer(table, index) else {
                hasText = hasText || line.width > 50 && LineJoiner.isTerminal(table.source.bytes[...], line.content)
                index += 1
                continue
            }
            let block = block(table, from: index, closer, range)
            lines += block.lines
            index = max(block.end, index + 1)
        }
        return lines
    }

    /// What a line says of a signature, and how surely it is part of one.
    private enum Closer {
        /// Place and date, or "dag som ovan".
        case signing
        /// "För kommunens revisorer".
        case sender
        case role
        /// "Revisionen i Strömås kommun".
        case office
        case firm

        var weight: Int {
            switch self {
            case .signing, .sender, .role, .office: 2
            case .firm: 1
            }
        }
    }

    /// The kind of a line that opens or is part of a signature.
    private static func closer(_ table: LineTable, _ index: Int) -> Closer? {
        let line = table.lines[index]
        let bytes = table.bytes(index)
        guard let first = bytes.first, first != 0x23, first != 0x7C, Marker.read(bytes) == nil, let last = bytes.last,
            last != 0x3A, last != 0x3F
        else {
            return nil
        }
        let isClosed = last == 0x2E
        if DateReader.isSigningLine(bytes) { return .signing }
        if isOffice(line, bytes) { return .office }
        guard !isClosed, line.words <= 14 else { return nil }
        guard mayName(line, bytes) else { return hasRoles(table, index) ? .role : nil }
        let key = TitleKey.letters(bytes)
        if key.hasSuffix("somovan") { return .signing }
        if line.width <= 70, isSender(key, first) { return .sender }
        if SignatureWords.isRole(key) || hasRoles(table, index) { return .role }
        return FirmTable.firm(named: key) != nil ? .firm : nil
    }

    /// Whether the letters of a line are to be looked at: few full lines of text begin or end as what a signature names.
    private static func mayName(_ line: Line, _ bytes: ArraySlice<UInt8>) -> Bool {
        if line.letters <= FirmTable.longestName || line.words <= 6 || SignatureWords.mayEnd(bytes) { return true }
        if let first = bytes.first, first | 0x20 == 0x66 || first | 0x20 == 0x70 || first == 0xC3 { return true }
        // The firm whose name is written in many ways is the only one with a w in it.
        return bytes.contains { $0 | 0x20 == 0x77 }
    }

    private static func isSender(_ key: String, _ first: UInt8) -> Bool {
        guard first | 0x20 == 0x66 || first | 0x20 == 0x70 else { return false }
        let opens =
            key.hasPrefix("för") || key.hasPrefix("påuppdragav") || key.hasPrefix("pårevisor")
            || key.hasPrefix("pårevision")
        return opens && (key.contains("reviso") || key.contains("revision")) && !key.contains("kännedom")
            && key.utf8.count <= 60
    }

    /// "Revisionskontoret, Region Norrvidden", "Revisionen i Strömås kommun".
    private static func isOffice(_ line: Line, _ bytes: ArraySlice<UInt8>) -> Bool {
        guard line.words <= 6, line.width <= 60, let first = bytes.first, first | 0x20 == 0x72 || first | 0x20 == 0x73
        else { return false }
        let key = TitleKey.letters(bytes)
        return ["revisionskontoret", "revisionsenheten", "stadsrevisionen", "revisioneni", "revisorernai"].contains {
            key.hasPrefix($0)
        }
    }

    /// Whether the line holds roles side by side, or a name with a role behind a comma.
    private static func hasRoles(_ table: LineTable, _ index: Int) -> Bool {
        let line = table.lines[index]
        let bytes = table.bytes(index)
        let pieces = bytes.split { $0 == 0x2C || $0 == 0x09 }
        guard line.hasColumns || pieces.count == 2, line.words <= 14 else { return false }
        let words = WordScanner.words(Array(bytes))
        guard words.count <= 12, words.first?.isCapital ?? false else { return false }
        return words.contains { SignatureWords.isRole($0.text.string) }
    }

    /// The lines of the block that begins at `start`, and where the search goes on.
    private static func block(
        _ table: LineTable, from start: Int, _ first: Closer, _ range: Range<Int>
    ) -> (lines: [Int], end: Int) {
        var lines = [start]
        var weight = first.weight
        var kinds = [first]
        var last = 0
        var index = start + 1
        var blanks = 0
        while index < range.upperBound, blanks < 8, lines.count < 24 {
            defer { index += 1 }
            let line = table.lines[index]
            if line.isBlank || line.noise != nil {
                blanks += line.isBlank ? 1 : 0
                continue
            }
            blanks = 0
            guard line.width <= 110, line.width <= 60 || line.hasColumns, !opensText(table, index) else { break }
            if let closer = closer(table, index) {
                weight += closer.weight
                kinds.append(closer)
                lines.append(index)
                last = lines.count - 1
            } else {
                lines.append(index)
            }
        }
        let isAtEnd = !hasText(table, behind: lines[last], range)
        // Names behind the last sure line belong to it when nothing else follows.
        let kept = isAtEnd ? lines.filter { $0 <= lines[last] || isName(table, $0) } : Array(lines.prefix(last + 1))
        let isEnough = weight >= 4 || weight >= 3 && kept.count > 1 || weight >= 2 && isAtEnd || first == .sender
        // Roles alone, with text behind them, may be those who were asked.
        let isOurs = kinds.contains { $0 != .role } || isAtEnd || kept.contains { names(table, $0) }
        guard isEnough, isOurs, first != .firm || weight >= 3 || isAtEnd else { return ([], start + 1) }
        return (nameAbove(table, start, range).map { [$0] + kept } ?? kept, (kept.last ?? start) + 1)
    }

    /// The line right above a signature's first, where that is a role and the line the name of who has it.
    private static func nameAbove(_ table: LineTable, _ start: Int, _ range: Range<Int>) -> Int? {
        guard start > range.lowerBound, SignatureWords.isRole(TitleKey.letters(table.bytes(start))) else { return nil }
        let above = start - 1
        guard !table.lines[above].isBlank, table.lines[above].noise == nil, isName(table, above) else { return nil }
        return (2...4).contains(table.lines[above].words) ? above : nil
    }

    /// Whether a line cannot stand within a signature.
    private static func opensText(_ table: LineTable, _ index: Int) -> Bool {
        let bytes = table.bytes(index)
        return UTF8Letters.isSmall(bytes, bytes.startIndex) && !isRoleLike(bytes) || bytes.first == 0x23
            || Marker.read(bytes) != nil
            || LineJoiner.isTerminal(table.source.bytes[...], table.lines[index].content)
                && table.lines[index].words > 4
            || CanonicalSection.of(key: TitleKey.make(bytes)) != nil
    }

    private static func isRoleLike(_ bytes: ArraySlice<UInt8>) -> Bool {
        let key = TitleKey.letters(bytes)
        return SignatureWords.isRole(key) || key.hasPrefix("avfullmäktige") || key.contains("ordförande")
    }

    /// Whether a line names the auditors' own trade.
    private static func names(_ table: LineTable, _ index: Int) -> Bool {
        let text = FoldedText(table.bytes(index))
        return table.lines[index].digits == 0
            && (text.contains("revis") || text.contains("konsult") || text.contains("uppdrags")
                || text.contains("partner"))
    }

    private static func isName(_ table: LineTable, _ index: Int) -> Bool {
        let words = WordScanner.words(Array(table.bytes(index)))
        return (1...6).contains(words.count) && words.allSatisfy(\.isCapital) && table.lines[index].digits == 0
    }

    /// Whether text goes on behind a line, other than an appendix.
    private static func hasText(_ table: LineTable, behind index: Int, _ range: Range<Int>) -> Bool {
        var letters = 0
        for next in range.suffix(from: min(index + 1, range.upperBound)) {
            let line = table.lines[next]
            if line.isBlank || line.noise != nil { continue }
            if let section = CanonicalSection.of(key: TitleKey.make(table.bytes(next))) { return section != .appendix }
            letters += line.letters
            if letters > 120 { return true }
        }
        return false
    }
}
