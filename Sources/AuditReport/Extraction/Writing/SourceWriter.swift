/// Writes what a marked-up document holds as plain text with the marks of markdown, which is then read like any text.
///
/// Headings get "#" marks by depth, list items their mark and indentation, rows of tables bars between the cells, pages a
/// form feed. A paragraph is one line unless the document breaks it. Footnotes follow at the end of the section or page.
struct SourceWriter {
    /// What stands on the last lines written, as far as it matters to what follows.
    private enum Last {
        case nothing, block, item, row, entry
    }

    /// The text so far, in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Whether the text has grown beyond the limit, and what followed has been left out.
    private(set) var isOverfull = false

    private let limit: Int
    private var last = Last.nothing
    private var notes: [(label: String, text: [UInt8])] = []
    /// Where the page being written begins.
    private var pageStart = 0

    /// A writer of at most `limit` bytes.
    init(limit: Int) { self.limit = limit }

    /// Writes a heading at a depth from 1; deeper than 6 counts as 6.
    mutating func heading(_ text: InlineText, level: Int, label: String = "") {
        let line = text.line()
        guard !line.isEmpty else { return }
        flushNotes()
        begin(.block)
        put(repeatElement(UInt8(ascii: "#"), count: min(max(level, 1), 6)))
        put(CollectionOfOne(0x20))
        if !label.isEmpty { put(Array("\(label) ".utf8)) }
        put(line)
        end()
    }

    /// Writes a paragraph, emphasised as a whole or not.
    mutating func paragraph(_ text: InlineText, isEmphasised: Bool = false) {
        let lines = text.lines()
        guard !lines.isEmpty else { return }
        begin(.block)
        for line in lines {
            if isEmphasised { put("**".utf8) }
            put(line)
            if isEmphasised { put("**".utf8) }
            end()
        }
    }

    /// Writes an item of a list at a depth from 0; without a label it gets a dash.
    mutating func item(_ text: InlineText, depth: Int, label: String = "-") {
        let lines = text.lines()
        guard let first = lines.first else { return }
        begin(.item)
        let indent = repeatElement(UInt8(0x20), count: 2 * min(max(depth, 0), 8))
        put(indent)
        put(Array("\(label.isEmpty ? "-" : label) ".utf8))
        put(first)
        end()
        for line in lines.dropFirst() {
            put(indent)
            put("  ".utf8)
            put(line)
            end()
        }
    }

    /// Writes a row of a table; empty cells stay, so that the columns do.
    mutating func row(_ cells: [InlineText]) {
        guard cells.contains(where: { !$0.isBlank }) else { return }
        guard cells.count > 1 else { return paragraph(cells[0]) }
        begin(.row)
        put("|".utf8)
        for cell in cells {
            put(CollectionOfOne(0x20))
            put(cell.line())
            put(" |".utf8)
        }
        end()
    }

    /// Writes an entry of a table of contents.
    mutating func entry(_ text: InlineText) {
        let lines = text.lines()
        guard !lines.isEmpty else { return }
        begin(.entry)
        for line in lines {
            put(line)
            end()
        }
    }

    /// Writes text that is laid out already, line by line.
    mutating func verbatim(_ text: some Collection<UInt8>) {
        guard text.contains(where: { $0 > 0x20 }) else { return }
        begin(.block)
        put(text)
        end()
    }

    /// Keeps the text of a footnote for the end of the section or page.
    mutating func note(_ label: String, _ text: InlineText) {
        let line = text.line()
        if !line.isEmpty { notes.append((label, line)) }
    }

    /// Ends the page.
    ///
    /// - Parameter isRendered: Whether a program wrote down where it broke the page, rather than an author asking for it; then a
    ///   page without text is none.
    mutating func pageBreak(isRendered: Bool = false) {
        if isRendered, !bytes[pageStart...].contains(where: { $0 > 0x20 }) { return }
        flushNotes()
        put(CollectionOfOne(0x0C))
        last = .nothing
        pageStart = bytes.count
    }

    /// Ends a list or table, so that the next one does not continue it.
    mutating func endGroup() { if last != .nothing { last = .block } }

    /// The whole text.
    mutating func finish() -> String {
        flushNotes()
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func flushNotes() {
        let waiting = notes
        notes = []
        for note in waiting {
            begin(.block)
            put(Array("[^\(note.label)]: ".utf8))
            put(note.text)
            end()
        }
    }

    private mutating func begin(_ next: Last) {
        if last != .nothing, last != next || next == .block { put(CollectionOfOne(0x0A)) }
        last = next
    }

    private mutating func end() { put(CollectionOfOne(0x0A)) }

    private mutating func put(_ text: some Collection<UInt8>) {
        guard !isOverfull else { return }
        guard bytes.count + text.count <= limit else {
            isOverfull = true
            return
        }
        bytes.append(contentsOf: text)
    }
}
