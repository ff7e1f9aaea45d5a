/// The lines by which a document introduces itself: its cover, and the running headers of its pages.
struct FrontPage {
    /// One line.
    struct Line {
        /// Its number, from 0.
        var index: Int
        /// Its text without emphasis.
        var text: String
        /// Its text with small letters.
        var folded: FoldedText
        /// Its words.
        var words: [Word]
        /// Its key.
        var key: String
        /// Whether a blank line stands above it.
        var isAfterGap: Bool
        /// Whether markdown makes it a heading or all of it bold.
        var isSet: Bool
        /// Whether markdown, or a portal that offers the document, makes it a heading.
        var isHeading: Bool
        /// Whether blanks set its words in columns.
        var isInColumns = false
    }

    /// The lines of the cover.
    let lines: [Line]
    /// The first lines of the running headers and footers.
    let running: [Line]

    /// Reads the cover, or the first lines where there is no cover.
    init(table: LineTable, range: Range<Int>, cover: Range<Int>) {
        var lines: [Line] = []
        var isAfterGap = true
        for index in cover.prefix(200) {
            let line = table.lines[index]
            if line.isBlank || line.noise == .ornament {
                isAfterGap = true
                continue
            }
            if line.noise == .portal {
                lines += Self.download(table, index)
                continue
            }
            guard line.noise != .toc, lines.count < 60 else { continue }
            lines.append(Self.line(table, index, isAfterGap: isAfterGap))
            isAfterGap = false
        }
        self.lines = lines
        var running: [Line] = []
        for index in range where table.lines[index].noise == .header || table.lines[index].noise == .footer {
            running.append(Self.line(table, index, isAfterGap: true))
            if running.count >= 12 { break }
        }
        self.running = running
    }

    /// What a portal's button names: the title, place and date of the document, with full stops between.
    private static func download(_ table: LineTable, _ index: Int) -> [Line] {
        let bytes = table.bytes(index)
        guard bytes.starts(with: "Download \"".utf8), let close = bytes.lastIndex(of: 0x22) else { return [] }
        let inner = String(decoding: bytes[(bytes.startIndex + 10)..<max(close, bytes.startIndex + 10)], as: UTF8.self)
        return inner.split(separator: ". ").map { part in
            let bytes = Array(part.utf8)
            return Line(
                index: index, text: String(part), folded: FoldedText(bytes), words: WordScanner.words(bytes),
                key: TitleKey.letters(bytes[...]), isAfterGap: true, isSet: true, isHeading: true)
        }
    }

    /// Whether there are two blanks, a tab or a bar between words.
    private static func hasColumns(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == 0x09 || $0 == 0x20 && $1 == 0x20 || $0 == 0x7C }
    }

    private static func line(_ table: LineTable, _ index: Int, isAfterGap: Bool) -> Line {
        let bytes = table.bytes(index)
        let isSet = bytes.first == 0x23 || Emphasis.whole(bytes) != nil || bytes.starts(with: "**".utf8)
        var content = table.lines[index].content
        while content.lowerBound < content.upperBound, [0x23, 0x20].contains(table.source.bytes[content.lowerBound]) {
            content = (content.lowerBound + 1)..<content.upperBound
        }
        var text = CleanText()
        InlineCleaner(keepsCells: true).append(content, of: table.source.bytes, to: &text)
        return Line(
            index: index, text: text.string, folded: FoldedText(text.bytes), words: WordScanner.words(text.bytes),
            key: TitleKey.letters(text.bytes[...]),
            isAfterGap: isAfterGap, isSet: isSet, isHeading: bytes.first == 0x23,
            isInColumns: Self.hasColumns(table.source.bytes[content]))
    }
}

/// The beginning of the body's text, enough to tell who audits whom.
struct TextSample {
    /// A block with its words and sentences.
    struct Part {
        fileprivate let unit: TextUnit

        /// The first line.
        var line: Int { unit.block.lines.lowerBound }
        /// Whether it is a heading.
        var isHeading: Bool { unit.block.isHeading }
        /// The nearest section with a purpose.
        var section: CanonicalSection? { unit.section }
        /// The words.
        var words: [Word] { unit.words }
        /// The sentences.
        var sentences: [Sentence] { unit.sentences }
    }

    /// The first blocks behind the cover.
    let parts: [Part]

    private static let limit = 40_000

    /// Takes units until there is enough text.
    init(units: [TextUnit], coverEnd: Int) {
        var parts: [Part] = []
        var size = 0
        for unit in units where unit.block.lines.lowerBound >= coverEnd {
            parts.append(Part(unit: unit))
            size += unit.block.text.bytes.count
            if size > Self.limit { break }
        }
        self.parts = parts
    }
}
