/// Puts the lines of a document together to paragraphs, list items, table rows and headings.
struct BlockBuilder {
    /// The lines, with noise marked.
    let table: LineTable
    /// The headings, by their first line.
    let headings: [Int: HeadingLine]
    /// The cleaner for text.
    let cleaner: InlineCleaner
    /// The tables with one cell a line.
    let cellTables: [CellTable]

    private let joiner: LineJoiner
    private let range: Range<Int>

    /// A builder for the lines in `range`.
    init(
        table: LineTable, range: Range<Int>, headings: [Int: HeadingLine], cleaner: InlineCleaner,
        cellTables: [CellTable]
    ) {
        self.cellTables = cellTables
        self.table = table
        self.range = range
        self.headings = headings
        self.cleaner = cleaner
        joiner = LineJoiner(table: table, range: range)
    }

    /// The blocks in order; noise and blank lines are in none.
    func blocks() -> [Block] {
        var blocks: [Block] = []
        var previous: Int?
        var runWidths = RunWidths(table: table, range: range)
        var index = range.lowerBound
        var cells = cellTables[...]
        while index < range.upperBound {
            let line = table.lines[index]
            while let next = cells.first, next.lines.lowerBound < index { cells = cells.dropFirst() }
            if let next = cells.first, next.lines.lowerBound == index {
                blocks += next.rows.map(row)
                index = next.lines.upperBound
                previous = nil
                cells = cells.dropFirst()
                continue
            }
            if line.isBlank || line.noise != nil {
                index += 1
                continue
            }
            if let heading = headings[index] {
                blocks.append(headingBlock(heading, at: index))
                previous = nil
                index += heading.lineCount
                continue
            }
            if let start = start(of: index) {
                blocks.append(start)
            } else if let last = previous, let block = blocks.indices.last, blocks[block].shape != .row,
                joiner.joins(last, index, runWidth: runWidths.width(around: index))
            {
                joiner.append(line.content, to: &blocks[block].text, cleaner: cleaner)
                blocks[block].lines = blocks[block].lines.lowerBound...index
            } else {
                blocks.append(paragraph(index))
            }
            previous = index
            index += 1
        }
        return BlockRepairs.mended(blocks.filter { !$0.text.isEmpty }, joiner: joiner, cleaner: cleaner)
    }

    /// The block that the line begins for certain, because it has a mark or cells.
    private func start(of index: Int) -> Block? {
        let content = table.lines[index].content
        let marker = Marker.read(table.source.bytes[content])
        let body = (marker?.range.upperBound ?? content.lowerBound)..<content.upperBound
        if TableRow.isRow(table.source.bytes[body], of: table.lines[index]) {
            return row(index, body)
        }
        guard let marker else { return nil }
        var text = CleanText()
        cleaner.append(body, of: table.source.bytes, to: &text)
        return Block(shape: .item(marker.form), text: text, lines: index...index, indent: table.lines[index].indent)
    }

    private func row(_ index: Int, _ body: Range<Int>) -> Block {
        var cells = cleaner
        cells.keepsCells = true
        var text = CleanText()
        cells.append(TableRow.inner(table.source.bytes, body), of: table.source.bytes, to: &text)
        return Block(shape: .row, text: text, lines: index...index, indent: table.lines[index].indent)
    }

    /// A row whose cells stand one below the other.
    private func row(_ cells: [Range<Int>]) -> Block {
        var text = CleanText()
        for (position, lines) in cells.enumerated() {
            if position > 0 {
                for byte in [0x20, 0x7C, 0x20] as [UInt8] {
                    text.append(glue: byte, at: table.lines[lines.lowerBound].content.lowerBound)
                }
            }
            var cell = CleanText()
            for index in lines where !table.lines[index].isBlank && table.lines[index].noise == nil {
                joiner.append(table.lines[index].content, to: &cell, cleaner: cleaner)
            }
            text.append(cell)
        }
        let first = cells.first?.lowerBound ?? 0
        return Block(shape: .row, text: text, lines: first...max(first, (cells.last?.upperBound ?? 1) - 1))
    }

    private func paragraph(_ index: Int) -> Block {
        var text = CleanText()
        var content = table.lines[index].content
        while content.count > 1, table.source.bytes[content.lowerBound] == 0x3E {  // a quotation in markdown
            content = (content.lowerBound + 1)..<content.upperBound
            while !content.isEmpty, table.source.bytes[content.lowerBound] == 0x20 {
                content = (content.lowerBound + 1)..<content.upperBound
            }
        }
        cleaner.append(content, of: table.source.bytes, to: &text)
        return Block(shape: .paragraph, text: text, lines: index...index, indent: table.lines[index].indent)
    }

    private func headingBlock(_ heading: HeadingLine, at index: Int) -> Block {
        var text = CleanText()
        for offset in 0..<heading.lineCount {
            let content = offset == 0 ? heading.content : table.lines[index + offset].content
            joiner.append(content, to: &text, cleaner: cleaner)
        }
        let lines = index...(index + heading.lineCount - 1)
        return Block(shape: .heading(level: heading.level), text: text, lines: lines)
    }
}

/// A line that is a heading, with the lines it continues on.
struct HeadingLine: Sendable {
    /// The depth in the outline, from 1.
    var level: Int
    /// How many lines it takes.
    var lineCount: Int
    /// The bytes of the first line's text, without the marks of markdown.
    var content: Range<Int>
}

/// The widest line in the run of lines without a gap around a line.
struct RunWidths {
    private let table: LineTable
    private let range: Range<Int>
    private var run = 0..<0
    private var width = 0

    /// Widths of the lines in `range`.
    init(table: LineTable, range: Range<Int>) {
        self.table = table
        self.range = range
    }

    /// The width of the widest line in the run that `index` is in; each run is measured once.
    mutating func width(around index: Int) -> Int {
        if run.contains(index) { return width }
        var start = index
        while start > range.lowerBound, !table.lines[start - 1].isBlank, index - start < 200 { start -= 1 }
        var end = index + 1
        while end < range.upperBound, !table.lines[end].isBlank, end - index < 200 { end += 1 }
        run = start..<end
        width = table.lines[run].reduce(0) { max($0, min($1.width, 130)) }
        return width
    }
}

/// Rows of tables: lines with cells between tabs or bars.
enum TableRow {
    /// Whether the text is a row of two cells or more.
    static func isRow(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        if first == 0x7C { return bytes.dropFirst().contains(0x7C) }
        guard let tab = bytes.firstIndex(of: 0x09) else { return false }
        return tab > bytes.startIndex
    }

    /// Whether some bytes of `line` are a row of two cells or more; only what the line is known to have is looked for.
    static func isRow(_ bytes: ArraySlice<UInt8>, of line: Line) -> Bool {
        (line.hasTab || bytes.first == 0x7C) && isRow(bytes)
    }

    /// The bytes between the outer bars.
    static func inner(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        func isEdge(_ byte: UInt8) -> Bool { byte == 0x7C || byte == 0x20 || byte == 0x09 }
        while start < end, isEdge(source[start]) { start += 1 }
        while end > start, isEdge(source[end - 1]) { end -= 1 }
        return start..<end
    }
}
