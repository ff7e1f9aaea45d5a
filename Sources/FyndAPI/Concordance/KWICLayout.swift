/// How a concordance is laid out for reading: the keywords begin below each other, the contexts on both sides of them, as much as there is
/// room for; at the end of the line the passage's id, and where in the source the keyword begins and ends.
struct KWICLayout {
    /// The columns of the context before the keyword.
    private let leftWidth: Int
    private let columns: Int
    private let isStyled: Bool

    /// A context has so many columns at least, even if the line then grows too long.
    private static let leastWidth = 8
    /// The columns that are kept for the keyword and for the place, unless they take more than half of the line; what is longer takes room
    /// from the context behind the keyword.
    private static let (keywordWidth, placeWidth) = (12, 56)

    init(columns: Int, isStyled: Bool) {
        self.columns = columns
        self.isStyled = isStyled
        let kept = min(Self.keywordWidth + Self.placeWidth, columns / 2)
        leftWidth = max((columns - kept) / 2 - 1, Self.leastWidth)
    }

    /// Appends a line with its end.
    func append(_ line: KWICLineView, to bytes: inout [UInt8]) {
        let left = ShownText(line.left, reversed: true, columns: leftWidth)
        Self.appendBlanks(leftWidth - left.width, to: &bytes)
        for scalar in left.scalars.reversed() { Self.append(scalar, to: &bytes) }
        bytes.append(UInt8(ascii: " "))
        let keyword = ShownText(line.keyword, columns: columns)
        append(keyword, line, to: &bytes)
        bytes.append(UInt8(ascii: " "))

        let place = Self.place(of: line)
        let placeWidth = TerminalText.width(place)
        let room = columns - leftWidth - keyword.width - placeWidth - 3
        let right = ShownText(line.right, columns: max(room, leftWidth / 2))
        for scalar in right.scalars { Self.append(scalar, to: &bytes) }
        Self.appendBlanks(max(room - right.width, 0) + 1, to: &bytes)
        emphasise("2", to: &bytes) { bytes in
            for scalar in place { Self.append(scalar, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// The passage's id and, where they are known, the bounds of the keyword in the source.
    private static func place(of line: KWICLineView) -> [Unicode.Scalar] {
        var place = line.id.unicodeScalars.compactMap { TerminalText.shown($0) }
        if let start = line.start, let end = line.end { place += " \(start)-\(end)".unicodeScalars }
        return place
    }

    /// Appends the keyword, of which what was asked for is emphasised.
    private func append(_ keyword: ShownText, _ line: KWICLineView, to bytes: inout [UInt8]) {
        guard isStyled, let first = line.highlights.first?.lowerBound else {
            for scalar in keyword.scalars { Self.append(scalar, to: &bytes) }
            return
        }
        var next = 0
        for highlight in line.highlights {
            let start = keyword.place(of: highlight.lowerBound - first)
            let end = keyword.place(of: highlight.upperBound - first)
            for scalar in keyword.scalars[min(next, start)..<start] { Self.append(scalar, to: &bytes) }
            emphasise("1;33", to: &bytes) { bytes in
                for scalar in keyword.scalars[start..<max(start, end)] { Self.append(scalar, to: &bytes) }
            }
            next = max(start, end)
        }
        for scalar in keyword.scalars[next...] { Self.append(scalar, to: &bytes) }
    }

    private func emphasise(_ code: String, to bytes: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
        if isStyled { bytes += "\u{1B}[\(code)m".utf8 }
        body(&bytes)
        if isStyled { bytes += "\u{1B}[0m".utf8 }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }

    private static func appendBlanks(_ count: Int, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(count, 0)))
    }
}

/// As much of a text as a terminal has room for, from its beginning or its end: without the blanks there, and without anything that could
/// steer the terminal.
private struct ShownText {
    /// What is shown; of a text from its end, the last scalar first.
    private(set) var scalars: [Unicode.Scalar] = []
    /// The columns it takes.
    private(set) var width = 0
    /// How many scalars of the text were passed for each that is shown.
    private var passed: [Int] = []

    init(_ utf8: UnsafeBufferPointer<UInt8>, reversed isReversed: Bool = false, columns: Int) {
        let text = String(decoding: utf8, as: UTF8.self).unicodeScalars
        if isReversed { take(text.reversed(), columns) } else { take(text, columns) }
    }

    /// Where the scalar stands, among those shown, that has a place in the text.
    func place(of index: Int) -> Int {
        passed.firstIndex { $0 >= index } ?? scalars.count
    }

    private mutating func take(_ text: some Sequence<Unicode.Scalar>, _ columns: Int) {
        // A combining mark comes with its letter, which in a text from its end follows it.
        var marks: [(Unicode.Scalar, Int)] = []
        for (index, scalar) in text.enumerated() {
            guard let shown = TerminalText.shown(scalar), !scalars.isEmpty || shown != " " else { continue }
            let columnsOfScalar = TerminalText.width(CollectionOfOne(shown))
            guard columnsOfScalar > 0 else {
                marks.append((shown, index))
                continue
            }
            guard width + columnsOfScalar <= columns else { return }
            for (mark, index) in marks { append(mark, index) }
            marks.removeAll(keepingCapacity: true)
            append(shown, index)
            width += columnsOfScalar
        }
        for (mark, index) in marks { append(mark, index) }
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ index: Int) {
        scalars.append(scalar)
        passed.append(index)
    }
}
