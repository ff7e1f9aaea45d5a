/// Marks the lines at the end of a document that say where, when and by whom it was signed.
enum Signature {
    /// Marks signatures in `range` of `table`.
    static func mark(_ table: inout LineTable, range: Range<Int>) {
        var index = range.upperBound - 1
        var checked = 0
        // From the end backwards: an appendix may follow the signature, so look at each place that signs.
        while index >= range.lowerBound, checked < 400 {
            checked += table.lines[index].isBlank ? 0 : 1
            if !table.lines[index].isBlank, table.lines[index].noise == nil, isSigning(table, index),
                isFollowedBySigners(table, index, range)
            {
                markBlock(&table, from: index, range)
            }
            index -= 1
        }
        markRoles(&table, range)
    }

    /// Whether a line opens a signature: place and date, or the firm, whose name is short.
    private static func isSigning(_ table: LineTable, _ index: Int) -> Bool {
        let line = table.bytes(index)
        return DateReader.isSigningLine(line)
            || table.lines[index].letters <= FirmTable.longestName && FirmTable.firm(line: line) != nil
    }

    private static func isFollowedBySigners(_ table: LineTable, _ index: Int, _ range: Range<Int>) -> Bool {
        var seen = 0
        for next in (index + 1)..<max(range.upperBound, index + 1) {
            let line = table.lines[next]
            if line.isBlank || line.noise != nil { continue }
            seen += 1
            if seen > 8 || line.width > 90 { return seen > 1 }
            let key = TitleKey.letters(table.bytes(next))
            if SignatureWords.isRole(key) || FirmTable.firm(named: key) != nil || isRoles(table, next) { return true }
            if CanonicalSection.of(key: TitleKey.make(table.bytes(next))) != nil { return seen > 1 }
        }
        return true
    }

    /// Whether the line holds two roles side by side.
    private static func isRoles(_ table: LineTable, _ index: Int) -> Bool {
        guard table.lines[index].hasColumns, table.lines[index].words <= 12 else { return false }
        return WordScanner.words(Array(table.bytes(index))).contains { SignatureWords.isRole($0.text.string) }
    }

    private static func markBlock(_ table: inout LineTable, from start: Int, _ range: Range<Int>) {
        var seen = 0
        for index in start..<range.upperBound {
            let line = table.lines[index]
            if line.isBlank || line.noise != nil { continue }
            let bytes = table.bytes(index)
            if index > start {
                guard line.width <= 60 || line.hasColumns && line.width <= 100, seen < 16,
                    !UTF8Letters.isSmall(bytes, bytes.startIndex),
                    !(LineJoiner.isTerminal(table.source.bytes[...], line.content) && line.words > 5),
                    bytes.first != 0x23, CanonicalSection.of(key: TitleKey.make(bytes)) == nil
                else { return }
            }
            seen += 1
            table.lines[index].noise = .signature
        }
    }

    /// Marks roles and firms that close the document without a date.
    private static func markRoles(_ table: inout LineTable, _ range: Range<Int>) {
        for index in range.suffix(60).reversed() {
            let line = table.lines[index]
            if line.isBlank || line.noise != nil { continue }
            let key = TitleKey.letters(table.bytes(index))
            guard line.width <= 90,
                SignatureWords.isRole(key) || FirmTable.firm(named: key) != nil || key.hasSuffix("dagsomovan")
            else { return }
            table.lines[index].noise = .signature
        }
    }
}
