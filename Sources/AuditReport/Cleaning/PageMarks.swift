/// Marks page numbers.
enum PageMarks {
    /// Marks the lines that are page numbers and returns their pages by line, in order.
    ///
    /// A bare number counts only at a page break or in a row of bare numbers that rises through the text.
    static func mark(_ table: inout LineTable) -> [(line: Int, page: Int)] {
        var marks: [(line: Int, page: Int)] = []
        var bare: [(line: Int, page: Int)] = []
        for index in table.lines.indices {
            let line = table.lines[index]
            guard !line.isBlank, line.width <= 30, line.noise == nil, let mark = PageMark.read(table.bytes(index))
            else { continue }
            if mark.isBare {
                if isAlone(table, index), let page = mark.page { bare.append((index, page)) }
            } else {
                table.lines[index].noise = .pageMark
                if let page = mark.page { marks.append((index, page)) }
            }
        }
        for (line, page) in rising(bare, table) {
            table.lines[line].noise = .pageMark
            if marks.isEmpty { marks.append((line, page)) }
        }
        return marks
    }

    /// Marks bare numbers that rise through the text as pages do, some of which may be missing, wherever they stand: right
    /// above a running header, below a file name, or between two paragraphs.
    static func markChain(_ table: inout LineTable) {
        var chain: [(line: Int, page: Int)] = []
        var text = 0
        var since = Int.max / 2
        for index in table.lines.indices {
            let line = table.lines[index]
            if line.isBlank || line.noise != nil { continue }
            guard line.width <= 3, line.letters == 0, let page = PageMark.read(table.bytes(index))?.page else {
                text += line.letters
                since += line.letters
                continue
            }
            // A page has text; numbers without any between them are the cells of a table.
            if let last = chain.last, page <= last.page || page > last.page + 4 || since < 150 { continue }
            if chain.isEmpty, page > 4 { continue }
            chain.append((index, page))
            since = 0
        }
        guard chain.count >= 3 || chain.count == 2 && text < 4000 else { return }
        for mark in chain { table.lines[mark.line].noise = .pageMark }
    }

    /// Whether a line has blank lines or page breaks on both sides.
    private static func isAlone(_ table: LineTable, _ index: Int) -> Bool {
        let isBelowGap = index == 0 || table.lines[index - 1].isBlank || table.lines[index].startsPage
        let isAboveGap =
            index + 1 >= table.lines.count || table.lines[index + 1].isBlank || table.lines[index + 1].startsPage
        return isBelowGap && isAboveGap
    }

    /// The numbers next to a page break, and those that count up one by one, three at least.
    private static func rising(_ bare: [(line: Int, page: Int)], _ table: LineTable) -> [(line: Int, page: Int)] {
        var kept: [(line: Int, page: Int)] = []
        var run: [(line: Int, page: Int)] = []
        for mark in bare {
            if isAtBreak(table, mark.line) {
                kept.append(mark)
            } else if let last = run.last, mark.page == last.page + 1, mark.line - last.line > 8 {
                run.append(mark)
            } else {
                if run.count >= 3 { kept += run }
                run = [mark]
            }
        }
        return run.count >= 3 ? kept + run : kept
    }

    private static func isAtBreak(_ table: LineTable, _ index: Int) -> Bool {
        if table.lines[index].startsPage { return true }
        var next = index + 1
        while next < table.lines.count, next - index < 4 {
            if table.lines[next].startsPage { return true }
            if !table.lines[next].isBlank { return false }
            next += 1
        }
        return false
    }
}

/// Where a page begins.
struct PageStart: Sendable {
    /// The first line of the page.
    var line: Int
    /// The page, from 1.
    var page: Int

    /// The pages by form feeds, or by page marks where there are no form feeds, or none.
    static func starts(in table: LineTable, marks: [(line: Int, page: Int)]) -> [PageStart] {
        if !table.formFeeds.isEmpty {
            var page = 1
            var starts = [PageStart(line: 0, page: 1)]
            for index in table.lines.indices where table.lines[index].startsPage && index > 0 {
                page += 1
                starts.append(PageStart(line: index, page: page))
            }
            return starts
        }
        guard let first = marks.first else { return [] }
        // A mark with much text above it stands at the foot of its page.
        let above = table.lines[..<first.line].reduce(0) { $0 + ($1.noise == nil ? $1.letters : 0) }
        guard above > 800 else { return marks.map { PageStart(line: $0.line, page: $0.page) } }
        return [PageStart(line: 0, page: first.page)] + marks.map { PageStart(line: $0.line + 1, page: $0.page + 1) }
    }

    /// The page that `line` is on.
    static func page(of line: Int, in starts: [PageStart]) -> Int? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].line <= line { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : starts[low - 1].page
    }
}
