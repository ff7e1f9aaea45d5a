/// Decides whether a line goes on where the line before it stopped, and puts the two together.
struct LineJoiner {
    /// The lines.
    let table: LineTable
    /// The width at which the document breaks its lines, 0 where it does not break them.
    let wrapWidth: Int

    /// Finds the width at which `table`'s lines within `range` are wrapped.
    init(table: LineTable, range: Range<Int>) {
        self.table = table
        var histogram = [Int](repeating: 0, count: 131)
        var wrapped = 0
        var long = 0
        for index in range where !table.lines[index].isBlank {
            let width = table.lines[index].width
            let goesOn = index + 1 < range.upperBound && !table.lines[index + 1].isBlank
            if width > 130 {
                long += 1
            } else if width >= 45, goesOn {
                histogram[width] += 1
                wrapped += 1
            }
        }
        var rest = wrapped / 5
        var width = 130
        while width > 0, rest >= histogram[width] {
            rest -= histogram[width]
            width -= 1
        }
        wrapWidth = wrapped > 5 && wrapped > long ? width : 0
    }

    /// Whether `next`, with no mark of its own, continues the block whose last line is `previous`.
    ///
    /// - Parameters:
    ///   - previous: A line with text.
    ///   - next: The next line with text.
    ///   - runWidth: The width of the widest line around.
    /// - Returns: Whether both belong to one block.
    func joins(_ previous: Int, _ next: Int, runWidth: Int) -> Bool {
        let bytes = table.source.bytes[...]
        let (before, after) = (table.lines[previous], table.lines[next])
        let startsSmall = UTF8Letters.isSmall(bytes, after.content.lowerBound)
        let last = bytes[before.content.upperBound - 1]
        let isFinished = Self.isTerminal(bytes, before.content)
        let isBroken = last == UInt8(ascii: "-") || last == 0xAD
        guard next == previous + 1, !after.startsPage else {
            // Over a gap only what cannot stand alone is joined.
            let ends = next == previous + 1 ? false : last == 0x2C && Marker.read(bytes[before.content]) != nil
            guard !isFinished, !ends, startsSmall || startsWithNumber(next) && isPageBreak(previous, next) else {
                return false
            }
            return before.width > 40 || isBroken || (wrapWidth > 0 && before.width > wrapWidth / 2)
        }
        if startsSmall || isBroken { return !isFinished || wrapWidth > 0 }
        if max(before.width, after.width) > 160 { return false }
        let width = max(runWidth, wrapWidth, 55)
        if before.width * 100 >= width * 72 { return true }
        return false
    }

    /// Whether a line goes on with a number, as "6 procent", and is no date, row of figures or numbered title.
    private func startsWithNumber(_ index: Int) -> Bool {
        let line = table.lines[index]
        let content = table.source.bytes[line.content]
        guard UTF8Letters.isDigit(content, content.startIndex), line.letters > line.digits else { return false }
        return NumberPrefix.read(content).map { !UTF8Letters.isCapital(content, $0.textStart) } ?? true
    }

    /// Whether a page ends between two lines.
    private func isPageBreak(_ previous: Int, _ next: Int) -> Bool {
        ((previous + 1)...next).contains { table.lines[$0].startsPage || table.lines[$0].noise == .pageMark }
    }

    /// Whether the line's text ends as a sentence or lead-in does.
    static func isTerminal(_ bytes: ArraySlice<UInt8>, _ content: Range<Int>) -> Bool {
        var end = content.upperBound - 1
        while end > content.lowerBound, isClosing(bytes[end]) { end -= 1 }
        // A closing quotation mark takes three bytes.
        if bytes[end] == 0x9D, end > content.lowerBound + 2, bytes[end - 1] == 0x80 { end -= 3 }
        guard end >= content.lowerBound else { return false }
        switch bytes[end] {
        case 0x2E, 0x3A, 0x3B, 0x3F, 0x21: return true
        default: return false
        }
    }

    /// Whether the byte may stand behind the end of a sentence: emphasis, a parenthesis or a quotation mark.
    private static func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x5F, 0x29, 0x22, 0x5D: true
        default: false
        }
    }

    /// Appends the text of `next` to `text`, whose last line is `previous`.
    func append(_ next: Range<Int>, to text: inout CleanText, cleaner: InlineCleaner) {
        let source = table.source.bytes
        guard !text.isEmpty else { return cleaner.append(next, of: source, to: &text) }
        if text.bytes.last == 0xAD, text.bytes.dropLast().last == 0xC2 {
            text.removeLast(2)
        } else if text.bytes.last == UInt8(ascii: "-") {
            switch Hyphen.role(before: text.bytes[...], after: source[next]) {
            case .breaksWord: text.removeLast(1)
            case .partOfWord: break
            case .suspended: text.append(glue: 0x20, at: next.lowerBound)
            }
        } else {
            text.append(glue: 0x20, at: next.lowerBound)
        }
        cleaner.append(next, of: source, to: &text)
    }
}

/// What a hyphen at the end of a line is there for.
enum Hyphen {
    case breaksWord
    case partOfWord
    case suspended

    private static let conjunctions: WordSet = [
        "och", "eller", "samt", "respektive", "till", "resp", "men", "och/eller",
    ]

    /// The role of the hyphen that ends `before`, when `after` goes on.
    static func role(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) -> Hyphen {
        let stemEnd = before.endIndex - 1
        guard UTF8Letters.isLetter(before, before: stemEnd) else {
            return UTF8Letters.isDigit(before, stemEnd - 1) ? .partOfWord : .suspended
        }
        let firstWord = after.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x2C && $0 != 0x2E }
        if firstWord.withUnsafeBufferPointer({ conjunctions.contains(FoldedWord(folding: $0)) }) { return .suspended }
        guard UTF8Letters.isSmall(after, after.startIndex) else { return .partOfWord }
        var start = stemEnd
        var length = 0
        var hasSmall = false
        while start > before.startIndex, UTF8Letters.isLetter(before, before: start) {
            start = UTF8Letters.start(of: before, before: start)
            if UTF8Letters.isSmall(before, start) { hasSmall = true }
            length += 1
        }
        // "IT-" and "e-" carry their hyphen with them wherever the line ends.
        return hasSmall && length > 1 ? .breaksWord : .partOfWord
    }
}
