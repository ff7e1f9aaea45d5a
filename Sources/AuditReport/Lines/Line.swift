import Glibc

/// One line of the source text, and what its characters say at a glance.
struct Line: Sendable {
    /// The bytes from the first to the last character that is not blank; empty for a blank line.
    var content: Range<Int>
    /// Blanks before the content; a tab counts as eight.
    var indent = 0
    /// Letters in the content.
    var letters = 0
    /// Capital letters in the content.
    var capitals = 0
    /// Digits in the content.
    var digits = 0
    /// Runs of blanks in the content, plus one: about the number of words.
    var words = 0
    /// Whether the content has a tab or a run of three blanks or more: columns.
    var hasColumns = false
    /// Whether a form feed stands between the line before and this one.
    var startsPage = false
    /// Scalars in the content.
    var width = 0
    /// What the line is when it is no text of substance.
    var noise: NoiseSpan.Kind?

    /// Whether there is nothing on the line.
    var isBlank: Bool { content.isEmpty }
}

/// The text as lines.
struct LineTable: Sendable {
    /// The text.
    let source: SourceText
    /// All its lines, in order.
    var lines: [Line]
    /// The bytes of the form feeds.
    let formFeeds: [Int]
    /// Noise within lines, in no particular order.
    private(set) var inlineNoise: [(kind: NoiseSpan.Kind, bytes: Range<Int>)] = []

    /// Splits `source` at line feeds and form feeds, in one pass.
    init(_ source: SourceText) {
        self.source = source
        var lines: [Line] = []
        var formFeeds: [Int] = []
        source.bytes.withUnsafeBufferPointer { bytes in
            lines.reserveCapacity(bytes.count / 40)
            let hasFormFeeds = bytes.contains(0x0C)
            var start = 0
            var startsPage = false
            while start < bytes.count {
                let end = LineScanner.end(bytes, start, hasFormFeeds: hasFormFeeds)
                let isFormFeed = end < bytes.count && bytes[end] == 0x0C
                // A form feed alone, or before text on the same line, makes no line of its own.
                if !(isFormFeed && end == start) {
                    lines.append(LineScanner.line(bytes, start..<end, startsPage: startsPage))
                    startsPage = false
                }
                if isFormFeed {
                    formFeeds.append(end)
                    startsPage = true
                }
                start = end + 1
            }
        }
        self.lines = lines
        self.formFeeds = formFeeds
    }

    /// The bytes of a line's content.
    func bytes(_ index: Int) -> ArraySlice<UInt8> { source.bytes[lines[index].content] }

    /// Takes noise away from the beginning or end of a line, with the blanks beside it.
    ///
    /// - Parameters:
    ///   - range: Bytes at the beginning or end of the line's content, not all of it.
    ///   - index: The line.
    ///   - kind: What they are.
    mutating func trim(_ range: Range<Int>, of index: Int, as kind: NoiseSpan.Kind) {
        var content = lines[index].content
        if range.lowerBound == content.lowerBound {
            content = range.upperBound..<content.upperBound
        } else {
            content = content.lowerBound..<range.lowerBound
        }
        while !content.isEmpty, source.bytes[content.lowerBound] <= 0x20 {
            content = (content.lowerBound + 1)..<content.upperBound
        }
        while !content.isEmpty, source.bytes[content.upperBound - 1] <= 0x20 {
            content = content.lowerBound..<(content.upperBound - 1)
        }
        lines[index].content = content
        inlineNoise.append((kind, range))
    }

    /// A line's content as a string.
    func text(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }
}

/// Reads the features of one line.
enum LineScanner {
    /// Where the line ends that begins at `start`.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, hasFormFeeds: Bool) -> Int {
        guard hasFormFeeds, let base = bytes.baseAddress else {
            guard let base = bytes.baseAddress, let feed = memchr(base + start, 0x0A, bytes.count - start) else {
                return bytes.count
            }
            return UnsafeRawPointer(feed) - UnsafeRawPointer(base)
        }
        var end = start
        while end < bytes.count, base[end] != 0x0A, base[end] != 0x0C { end += 1 }
        return end
    }

    /// The line in `range` of `bytes`.
    static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, startsPage: Bool) -> Line {
        var start = range.lowerBound
        var end = range.upperBound
        var indent = 0
        while start < end, isBlank(bytes[start]) {
            indent += bytes[start] == 0x09 ? 8 : 1
            start += 1
        }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        var line = Line(content: start..<end)
        line.indent = indent
        line.startsPage = startsPage
        if start < end { measure(UnsafeBufferPointer(rebasing: bytes[start..<end]), &line) }
        return line
    }

    /// Counts what is on a line that is not blank.
    private static func measure(_ bytes: UnsafeBufferPointer<UInt8>, _ line: inout Line) {
        var (letters, capitals, digits, words, width, blanks) = (0, 0, 0, 1, 0, 0)
        var index = 0
        while index < bytes.count {
            let run = index
            while index < bytes.count, bytes[index] &- 0x61 < 26 { index += 1 }
            if index > run {
                letters += index - run
                width += index - run
                blanks = 0
                continue
            }
            let byte = bytes[index]
            index += 1
            if byte & 0xC0 != 0x80 { width += 1 }
            guard byte != 0x20, byte != 0x09 else {
                if blanks == 0 { words += 1 }
                blanks += 1
                if byte == 0x09 || blanks >= 3 { line.hasColumns = true }
                continue
            }
            blanks = 0
            switch byte {
            case 0x41...0x5A:
                letters += 1
                capitals += 1
            case 0x30...0x39: digits += 1
            case 0xC3 where index < bytes.count:
                letters += 1
                if bytes[index] < 0x9F { capitals += 1 }
            case 0xC4...0xE1, 0xE3...0xED, 0xF0: letters += 1
            default: break
            }
        }
        (line.letters, line.capitals, line.digits, line.words, line.width) = (letters, capitals, digits, words, width)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0 }
}
