/// A table that extraction flattened to one cell a line: its column names on lines of their own, then cell below cell.
struct CellTable: Sendable {
    /// Its lines.
    var lines: Range<Int>
    /// The rows, the column names first; each cell is some lines.
    var rows: [[Range<Int>]]
}

/// Finds tables with one cell a line, by their column names and by the short verdicts that stand in every row.
struct CellTableFinder {
    /// The lines, with noise marked.
    let table: LineTable

    /// The tables within `range`, in order.
    func tables(in range: Range<Int>) -> [CellTable] {
        var found: [CellTable] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if table.lines[index].width <= 32, !table.lines[index].isBlank, let cells = self.table(at: index, range) {
                found.append(cells)
                index = cells.lines.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The roles of columns as their names tell, in the order of the table.
    private enum Column { case text, verdict, comment }

    private func table(at start: Int, _ range: Range<Int>) -> CellTable? {
        var columns: [Column] = []
        var index = start
        while index < range.upperBound, columns.count < 5, let column = column(index) {
            columns.append(column)
            index += 1
        }
        guard columns.count >= 2, columns.first == .text, columns.contains(.verdict) else { return nil }
        let body = body(from: index, range)
        let verdicts = body.filter { isVerdict($0) }
        guard verdicts.count >= 2 else { return nil }
        var rows = [(start..<index).map { $0..<($0 + 1) }]
        rows += verdictRows(body, verdicts, columns)
        guard rows.count > 2 else { return nil }
        rows[rows.count - 1] = withRest(rows[rows.count - 1], of: body)
        return CellTable(lines: start..<((body.last ?? index) + 1), rows: rows)
    }

    /// What a line names as a column, by its first word.
    private func column(_ index: Int) -> Column? {
        let line = table.lines[index]
        guard !line.isBlank, line.noise == nil, line.width <= 32, !line.hasColumns else { return nil }
        let text = FoldedText(table.bytes(index).drop { $0 == 0x2A })
        return Self.names.first { text.hasPrefix($0.0) }?.1
    }

    private static let names: [(StaticString, Column)] = [
        ("revisionsfråg", .text), ("kontrollmål", .text), ("delfråg", .text), ("fråga", .text),
        ("rekommendation", .text),
        ("granskningsområde", .text), ("granskningsfråg", .text), ("kontrollområde", .text),
        ("bedömning", .verdict), ("vår bedömning", .verdict), ("svar", .verdict), ("status", .verdict),
        ("uppfyll", .verdict), ("åtgärdad", .verdict), ("genomförd", .verdict), ("grad", .verdict),
        ("kommentar", .comment), ("motivering", .comment), ("vidtagna åtgärder", .comment), ("nuläge", .comment),
        ("iakttagelse", .comment), ("åtgärd", .comment), ("nämndens", .comment), ("svar från", .comment),
    ]

    /// The lines of the rows: until a gap that no row stands behind.
    private func body(from start: Int, _ range: Range<Int>) -> [Int] {
        var lines: [Int] = []
        var index = start
        while index < range.upperBound, lines.count < 400 {
            let line = table.lines[index]
            if line.isBlank || line.noise != nil {
                guard continues(behind: index, range) else { break }
            } else {
                lines.append(index)
            }
            index += 1
        }
        return lines
    }

    /// Whether a verdict stands soon behind a gap, before a heading or paragraph.
    private func continues(behind index: Int, _ range: Range<Int>) -> Bool {
        var seen = 0
        for next in range.suffix(from: index + 1).prefix(30) {
            let line = table.lines[next]
            if line.isBlank || line.noise != nil { continue }
            if isVerdict(next) { return true }
            seen += 1
            if seen > 9 || line.width > 160 || CanonicalSection.of(key: TitleKey.make(table.bytes(next))) != nil {
                return false
            }
        }
        return false
    }

    /// Whether a line is nothing but a grade or status.
    private func isVerdict(_ index: Int) -> Bool {
        let line = table.lines[index]
        guard line.width <= 36, line.words <= 5 else { return false }
        let bytes = table.bytes(index)
        return bytes.last != 0x3F && (AnswerGrade.of(bytes) != nil || StatusReader.ofCell(bytes) != nil)
    }

    /// The rows between the verdicts.
    private func verdictRows(_ body: [Int], _ verdicts: [Int], _ columns: [Column]) -> [[Range<Int>]] {
        let isVerdictLast = columns.last == .verdict
        var rows: [[Range<Int>]] = []
        var start = 0
        for (position, verdict) in verdicts.enumerated() {
            guard let place = body.firstIndex(of: verdict) else { continue }
            guard place > start else {
                // A verdict may go on in the next line, and a text may begin as a verdict does.
                if let above = rows.last?.last,
                    UTF8Letters.isSmall(table.bytes(verdict), table.bytes(verdict).startIndex)
                {
                    rows[rows.count - 1][rows[rows.count - 1].count - 1] = above.lowerBound..<(verdict + 1)
                    start = place + 1
                }
                continue
            }
            let before = Array(body[start..<place])
            var cells: [Range<Int>]
            var end = place + 1
            if isVerdictLast {
                cells = columns.count > 2 ? halves(before) : [span(before)]
                cells.append(verdict..<(verdict + 1))
            } else {
                cells = [span(before), verdict..<(verdict + 1)]
                let next = position + 1 < verdicts.count ? body.firstIndex(of: verdicts[position + 1]) : nil
                let behind = Array(body[(place + 1)..<(next ?? body.count)])
                let comment = next == nil ? behind : Array(behind.prefix(cut(behind)))
                if !comment.isEmpty { cells.append(span(comment)) }
                end = place + 1 + comment.count
            }
            rows.append(cells)
            start = end
        }
        return rows
    }

    /// The last row with the lines behind it, which go on in its last cell.
    private func withRest(_ row: [Range<Int>], of body: [Int]) -> [Range<Int>] {
        guard let cell = row.last, let end = body.last, end >= cell.upperBound else { return row }
        return row.dropLast() + [cell.lowerBound..<(end + 1)]
    }

    /// A text and what is said of it: cut behind the first line that ends a sentence or before a new capital.
    private func halves(_ lines: [Int]) -> [Range<Int>] {
        guard lines.count > 1 else { return [span(lines)] }
        for place in 1..<lines.count where ends(lines[place - 1]) || !isOpen(lines[place - 1], lines[place]) {
            return [span(Array(lines[..<place])), span(Array(lines[place...]))]
        }
        return [span(lines)]
    }

    /// How many lines belong to the comment of the row above: the rest begins the next row.
    private func cut(_ lines: [Int]) -> Int {
        for place in lines.indices.dropFirst().reversed() {
            if ends(lines[place - 1]),
                !UTF8Letters.isSmall(table.source.bytes[...], table.lines[lines[place]].content.lowerBound)
            {
                return place
            }
        }
        return 0
    }

    private func ends(_ index: Int) -> Bool {
        LineJoiner.isTerminal(table.source.bytes[...], table.lines[index].content)
    }

    /// Whether a line goes on in the next.
    private func isOpen(_ index: Int, _ next: Int) -> Bool {
        UTF8Letters.isSmall(table.source.bytes[...], table.lines[next].content.lowerBound)
            || table.lines[index].width > 60
    }

    private func span(_ lines: [Int]) -> Range<Int> {
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return first..<(last + 1)
    }
}
