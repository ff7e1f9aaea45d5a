/// Parses one document of a file into a report.
struct DocumentParser {
    /// The lines of the file, with noise marked.
    let noise: NoiseFinder.Result
    /// The name of the file.
    let fileName: String

    /// The report in the lines `range`.
    func report(in range: Range<Int>) -> Report {
        let table = noise.table
        let source = table.source
        var contents: [String: Int] = [:]
        for table in noise.contents where range.overlaps(table.lines) {
            contents.merge(table.entries) { first, _ in first }
        }
        let headings = HeadingFinder(table: table, range: range, contents: contents).headings()
        let cleaner = InlineCleaner(footnotes: noise.footnotes)
        let blocks = BlockBuilder(table: table, range: range, headings: headings, cleaner: cleaner).blocks()
        var outline = Outline()
        var passages: [Passage] = []
        var found: [Heading] = []
        for block in blocks {
            let span = source.span(block.text.source(of: 0..<block.text.bytes.count))
            if case .heading(let level) = block.shape {
                let text = block.text.string
                found.append(Heading(level: level, text: text, span: span))
                outline.open(level: level, heading: text, key: TitleKey.make(block.text.bytes[...]))
                continue
            }
            passages.append(
                Passage(
                    kind: outline.kind, text: block.text.string, section: outline.path, span: span,
                    page: PageStart.page(of: block.lines.lowerBound, in: noise.pageStarts)))
        }
        let span = TextSpan(start: 0, end: source.scalarCount)
        return Report(metadata: ReportMetadata(), headings: found, passages: passages, span: span)
    }
}
