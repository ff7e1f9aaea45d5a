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
    /// Whether the content has a tab.
    var hasTab = false
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
            var start = 0
            var startsPage = false
            var nextFeed = bytes.first(0x0C, from: 0)
            while start < bytes.count {
                if nextFeed < start { nextFeed = bytes.first(0x0C, from: start) }
                let end = min(bytes.first(0x0A, from: start), nextFeed)
                let isFormFeed = end == nextFeed && end < bytes.count
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
        if start < end { measure(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<end]), &line) }
        return line
    }

    /// Counts what is on a line that is not blank.
    private static func measure(_ bytes: UnsafeRawBufferPointer, _ line: inout Line) {
        let census = CharacterCensus(bytes)
        line.letters = census.letters
        line.capitals = census.capitals
        line.digits = census.digits
        line.words = census.gaps + 1
        line.hasTab = census.hasTab
        line.hasColumns = census.hasTab || census.hasWideGap
        line.width = census.characters
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0 }
}
