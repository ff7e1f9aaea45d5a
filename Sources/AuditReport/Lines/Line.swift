/// One line of the source text, and what its characters say at a glance.
///
/// Texts have very many lines, so the numbers are held in four bytes each.
struct Line: Sendable {
    private var start: UInt32
    private var end: UInt32
    private var counts = Counts()

    private struct Counts: Sendable {
        var (indent, letters, capitals, digits, words, width): (Int32, Int32, Int32, Int32, Int32, Int32) =
            (0, 0, 0, 0, 0, 0)
    }

    /// Whether the content has a tab.
    var hasTab = false
    /// Whether the content has a tab or a run of three blanks or more: columns.
    var hasColumns = false
    /// Whether a form feed stands between the line before and this one.
    var startsPage = false
    /// What the line is when it is no text of substance.
    var noise: NoiseSpan.Kind?

    /// A line with nothing counted yet, of a text of less than four gigabytes.
    init(content: Range<Int>) {
        start = UInt32(truncatingIfNeeded: content.lowerBound)
        end = UInt32(truncatingIfNeeded: content.upperBound)
    }

    /// The bytes from the first to the last character that is not blank; empty for a blank line.
    var content: Range<Int> {
        get { Range(uncheckedBounds: (Int(start), Int(end))) }
        set {
            (start, end) = (
                UInt32(truncatingIfNeeded: newValue.lowerBound), UInt32(truncatingIfNeeded: newValue.upperBound)
            )
        }
    }
    /// Blanks before the content; a tab counts as eight.
    var indent: Int {
        get { Int(counts.indent) }
        set { counts.indent = Int32(clamping: newValue) }
    }
    /// Letters in the content.
    var letters: Int { Int(counts.letters) }
    /// Capital letters in the content.
    var capitals: Int { Int(counts.capitals) }
    /// Digits in the content.
    var digits: Int { Int(counts.digits) }
    /// Runs of blanks in the content, plus one where there is content: about the number of words.
    var words: Int { Int(counts.words) }
    /// Scalars in the content.
    var width: Int { Int(counts.width) }

    /// Whether there is nothing on the line.
    var isBlank: Bool { start == end }

    /// Notes what a census of the content has counted.
    mutating func note(_ census: CharacterCensus) {
        counts.letters = Int32(clamping: census.letters)
        counts.capitals = Int32(clamping: census.capitals)
        counts.digits = Int32(clamping: census.digits)
        counts.words = Int32(clamping: census.gaps + 1)
        counts.width = Int32(clamping: census.characters)
        hasTab = census.hasTab
        hasColumns = census.hasTab || census.hasWideGap
    }
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
        if start < end {
            line.note(CharacterCensus(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<end])))
        }
        return line
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0 }
}
