import FyndAPI

/// Text for a terminal, some letters of which are marked. It never holds a control character, whatever it was made from.
struct MarkedText: Hashable {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var marks: [Bool] = []

    /// Plain text without marks.
    init(_ text: String) {
        append(text, isMarked: false)
    }

    /// A snippet: HTML text in which matches stand in `<mark>`; of other markup only the five basic entities are known.
    init(snippet: String) {
        var rest = snippet.unicodeScalars[...]
        var isMarked = false
        let replacements: [(String, String?)] = [
            ("<mark>", nil), ("</mark>", nil), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
            ("&amp;", "&"),
        ]
        while let first = rest.first {
            if first == "<" || first == "&",
                let (markup, plain) = replacements.first(where: { rest.starts(with: $0.0.unicodeScalars) })
            {
                if let plain { append(plain, isMarked: isMarked) } else { isMarked = markup == "<mark>" }
                rest = rest.dropFirst(markup.unicodeScalars.count)
            } else {
                append(first, isMarked: isMarked)
                rest = rest.dropFirst()
            }
        }
    }

    private mutating func append(_ text: String, isMarked: Bool) {
        for scalar in text.unicodeScalars { append(scalar, isMarked: isMarked) }
    }

    private mutating func append(_ scalar: Unicode.Scalar, isMarked: Bool) {
        guard let shown = TerminalText.shown(scalar) else { return }
        scalars.append(shown)
        marks.append(isMarked)
    }

    /// The text on one line.
    func rendered(_ style: TerminalStyle) -> String {
        rendered(scalars.indices, style)
    }

    /// The text on lines of at most `width` columns, broken at spaces; a longer word has a line of its own.
    ///
    /// - Parameters:
    ///   - width: The columns of a line, or nothing to keep one line.
    ///   - style: How marks are shown.
    /// - Returns: The lines; none when the text is empty.
    func lines(width: Int?, _ style: TerminalStyle) -> [String] {
        guard let width else { return scalars.isEmpty ? [] : [rendered(style)] }
        var lines: [Range<Int>] = []
        var lineStart = 0
        var lineEnd = 0
        for word in words() {
            if lineEnd > lineStart, TerminalText.width(scalars[lineStart..<word.upperBound]) > width {
                lines.append(lineStart..<lineEnd)
                lineStart = word.lowerBound
            } else if lineEnd == lineStart {
                lineStart = word.lowerBound
            }
            lineEnd = word.upperBound
        }
        if lineEnd > lineStart { lines.append(lineStart..<lineEnd) }
        return lines.map { rendered($0, style) }
    }

    private func words() -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for index in scalars.indices {
            if scalars[index] != " " {
                start = start ?? index
            } else if let begun = start {
                words.append(begun..<index)
                start = nil
            }
        }
        if let start { words.append(start..<scalars.count) }
        return words
    }

    private func rendered(_ range: Range<Int>, _ style: TerminalStyle) -> String {
        var result = ""
        var index = range.lowerBound
        while index < range.upperBound {
            let end = (index..<range.upperBound).first { marks[$0] != marks[index] } ?? range.upperBound
            var utf8: [UInt8] = []
            for scalar in scalars[index..<end] { utf8 += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
            let part = String(decoding: utf8, as: UTF8.self)
            result += marks[index] ? style.emphasised(part, .match) : part
            index = end
        }
        return result
    }
}
