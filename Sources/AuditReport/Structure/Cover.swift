/// The lines of a document before its text begins: the cover, or the head of a letter.
struct Cover {
    /// The lines, up to where the body begins.
    let lines: Range<Int>

    /// Finds the cover of the document in `range`.
    ///
    /// The body begins at the table of contents, at the first heading that is known by name or number, or at the first
    /// paragraph, whichever comes first.
    init(table: LineTable, range: Range<Int>, headings: [HeadingCandidate], contents: [TableOfContents]) {
        var end = range.upperBound
        if let contents = contents.first(where: { range.contains($0.lines.lowerBound) }) {
            end = min(end, contents.lines.lowerBound)
        }
        let known = headings.first { candidate in
            candidate.contentsDepth != nil || candidate.number != nil || CanonicalSection.of(key: candidate.key) != nil
        }
        if let known { end = min(end, known.line) }
        if let paragraph = Self.firstParagraph(table, range.lowerBound..<end) {
            end = paragraph
            // Headings right above the first paragraph belong to the text, unless the title of the whole stands there.
            for heading in headings.reversed() where heading.line < end && heading.line > range.lowerBound + 6 {
                let between = (heading.line + 1)..<end
                guard heading.style != .markdown(1), between.allSatisfy({ table.lines[$0].isBlank }),
                    headings.first?.line != heading.line,
                    heading.number != nil || CanonicalSection.of(key: heading.key) != nil
                else { break }
                end = heading.line
            }
        }
        lines = range.lowerBound..<end
    }

    /// The first line of the first paragraph: text of two full lines, or one long line, that ends as a sentence.
    private static func firstParagraph(_ table: LineTable, _ range: Range<Int>) -> Int? {
        for index in range where !table.lines[index].isBlank && table.lines[index].noise == nil {
            let line = table.lines[index]
            guard line.letters > 30, Marker.read(table.bytes(index)) == nil, !isTitle(table, index) else { continue }
            if line.width > 110 { return index }
            let ends = LineJoiner.isTerminal(table.source.bytes[...], line.content)
            if line.width > 55, ends, line.words > 7, index == 0 || table.lines[index - 1].isBlank { return index }
            if line.width > 60, index + 1 < range.upperBound, table.lines[index + 1].width > 40, line.words > 7,
                index + 2 >= range.upperBound || table.lines[index + 2].width > 40 || table.lines[index + 1].width > 60
                    || LineJoiner.isTerminal(table.source.bytes[...], table.lines[index + 1].content)
            {
                return index
            }
        }
        return nil
    }

    /// Whether a line by itself is a title, although a full stop may end it: "Granskning av ledning och styrning."
    private static func isTitle(_ table: LineTable, _ index: Int) -> Bool {
        guard table.lines[index].words <= 16, index + 1 >= table.lines.count || table.lines[index + 1].isBlank else {
            return false
        }
        let text = FoldedText(table.bytes(index).prefix(40).drop { $0 == 0x2A || $0 == 0x23 || $0 == 0x20 })
        return titles.contains { text.hasPrefix($0) }
    }

    private static let titles: [StaticString] = [
        "granskning av", "uppföljande granskning", "uppföljning av", "förstudie", "fördjupad granskning",
        "översiktlig granskning", "grundläggande granskning",
    ]
}
