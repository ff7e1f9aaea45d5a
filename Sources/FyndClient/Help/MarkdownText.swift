import FyndAPI

/// Pages of the documentation for reading on a terminal: headings, paragraphs, lists, tables and examples, as far as our own
/// pages use markdown.
struct MarkdownText {
    /// The widest that a page is, in columns.
    private static let widest = 100
    /// The part of the width that the columns of a table before its last may have together.
    private static let shareOfFirstColumns = 0.55

    let style: TerminalStyle

    private var width: Int { min(style.width ?? 80, Self.widest) }

    /// The page as lines, with a blank line between blocks.
    func render(_ markdown: String) -> String {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let blocks = lines.split { $0.isEmpty }.map(Array.init)
        return blocks.map { block($0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func block(_ lines: [String]) -> [String] {
        let first = lines[0]
        if first.hasPrefix("#") {
            let title = Self.plain(String(first.drop { $0 == "#" || $0 == " " }))
            return [style.emphasised(first.hasPrefix("##") ? title : title.uppercased(), .title)]
        }
        if first.hasPrefix("|") { return table(lines) }
        if first.hasPrefix("    ") { return lines.map { String($0.dropFirst(2)) } }
        if first.hasPrefix("- ") { return list(lines) }
        return paragraph(lines.joined(separator: " "), width: width)
    }

    private func paragraph(_ text: String, width: Int) -> [String] {
        MarkedText(snippet: Self.marked(text)).lines(width: width, style)
    }

    private func list(_ lines: [String]) -> [String] {
        var items: [String] = []
        for line in lines {
            if line.hasPrefix("- ") {
                items.append(String(line.dropFirst(2)))
            } else {
                items[items.count - 1] += " " + line.drop { $0 == " " }
            }
        }
        return items.flatMap { item in
            paragraph(item, width: width - 2).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
        }
    }

    /// A table: the last column takes the width that the others leave, and what is too long for a column goes on below.
    private func table(_ lines: [String]) -> [String] {
        let rows = lines.map(Self.cells).filter { !$0.allSatisfy { $0.allSatisfy { "-: ".contains($0) } } }
        let count = rows.map(\.count).max() ?? 0
        guard count > 0 else { return [] }
        var widths = (0..<count).map { column in
            rows.map { column < $0.count ? Self.width(Self.plain($0[column])) : 0 }.max() ?? 0
        }
        let most = Int(Double(width) * Self.shareOfFirstColumns) / max(1, count - 1)
        for column in widths.indices.dropLast() { widths[column] = min(widths[column], most) }
        widths[count - 1] = max(20, width - widths.dropLast().reduce(2) { $0 + $1 + 2 })
        return rows.enumerated().flatMap { number, cells in
            row(cells, widths: widths).map { number == 0 ? style.emphasised($0, .aside) : $0 }
        }
    }

    private func row(_ cells: [String], widths: [Int]) -> [String] {
        let columns = zip(cells, widths).map { cell, width in
            let lines = MarkedText(snippet: Self.marked(cell)).lines(width: width, style)
            let plain = MarkedText(snippet: Self.marked(cell)).lines(width: width, .plain)
            return zip(lines, plain).map { line, plain in
                line + String(repeating: " ", count: max(0, width - Self.width(plain)))
            }
        }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let parts = zip(columns, widths).map { column, width in
                line < column.count ? column[line] : String(repeating: " ", count: width)
            }
            let text = "  " + parts.joined(separator: "  ")
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func cells(_ line: String) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
            String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func width(_ text: String) -> Int { TerminalText.width(text.unicodeScalars) }

    /// The text without its marks.
    private static func plain(_ text: String) -> String {
        MarkedText(snippet: marked(text)).rendered(.plain)
    }

    /// The text with what is code or bold in marks as snippets have them, and links as their text alone.
    private static func marked(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let next = rest.first {
            if next == "`", let code = rest.dropFirst().firstIndex(of: "`") {
                result += "<mark>\(escaped(rest[..<code].dropFirst()))</mark>"
                rest = rest[code...].dropFirst()
            } else if rest.hasPrefix("**"), let bold = end(ofBold: rest.dropFirst(2)) {
                result += "<mark>\(escaped(rest[..<bold].dropFirst(2)))</mark>"
                rest = rest[bold...].dropFirst(2)
            } else if next == "[", let end = rest.firstIndex(of: "]"), rest[end...].dropFirst().first == "(",
                let close = rest[end...].firstIndex(of: ")")
            {
                result += marked(String(rest[..<end].dropFirst()))
                rest = rest[close...].dropFirst()
            } else {
                result += escaped(rest.prefix(1))
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// Where the two asterisks stand that end bold text.
    private static func end(ofBold text: Substring) -> Substring.Index? {
        text.indices.first { text[$0...].hasPrefix("**") }
    }

    private static func escaped(_ text: Substring) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
