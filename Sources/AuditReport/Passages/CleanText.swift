/// Text put together from stretches of the source, with a way back from each byte to where it came from.
struct CleanText: Sendable {
    /// The text.
    private(set) var bytes: [UInt8] = []
    /// Where stretches begin, in the text and in the source.
    private var runs: [Run] = []
    private struct Run {
        var clean: Int
        var source: Int
        /// Whether it is a character that only stands for the source.
        var isGlue = false
    }

    /// The bytes of the source that were left out as marks of footnotes.
    private(set) var footnoteMarks: [Range<Int>] = []

    /// What the source emphasises within the text: ranges of `bytes`.
    private(set) var emphases: [Range<Int>] = []
    private var emphasisStart: Int?

    /// Whether there is no text.
    var isEmpty: Bool { bytes.isEmpty }

    /// The text as a string.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends bytes that stand in the source at `offset`.
    mutating func append(_ part: ArraySlice<UInt8>, at offset: Int) {
        guard !part.isEmpty else { return }
        if let last = runs.last, !last.isGlue, last.source + (bytes.count - last.clean) == offset {
            bytes += part
            return
        }
        runs.append(Run(clean: bytes.count, source: offset))
        bytes += part
    }

    /// Appends a character that is not in the source but stands for what is at `offset` there.
    mutating func append(glue: UInt8, at offset: Int) {
        runs.append(Run(clean: bytes.count, source: offset, isGlue: true))
        bytes.append(glue)
    }

    /// Notes a footnote's mark that is left out.
    mutating func omit(footnoteMark range: Range<Int>) { footnoteMarks.append(range) }

    /// Notes a mark of emphasis, which begins or ends it here.
    mutating func toggleEmphasis() {
        if let start = emphasisStart {
            if start < bytes.count { emphases.append(start..<bytes.count) }
            emphasisStart = nil
        } else {
            emphasisStart = bytes.count
        }
    }

    /// Whether all of the text is emphasised.
    var isEmphasised: Bool {
        emphases.contains { $0.lowerBound <= 1 && $0.upperBound + 2 >= bytes.count && $0.count > 2 }
    }

    /// Removes the last `count` bytes.
    mutating func removeLast(_ count: Int) {
        bytes.removeLast(count)
        while let last = runs.last, last.clean >= bytes.count { runs.removeLast() }
    }

    /// Removes blanks at the end.
    mutating func trimEnd() {
        var count = 0
        while count < bytes.count, bytes[bytes.count - 1 - count] == 0x20 { count += 1 }
        if count > 0 { removeLast(count) }
    }

    /// Appends all of `other`.
    mutating func append(_ other: CleanText) {
        let shift = bytes.count
        runs += other.runs.map { Run(clean: $0.clean + shift, source: $0.source, isGlue: $0.isGlue) }
        bytes += other.bytes
        footnoteMarks += other.footnoteMarks
    }

    /// A part of the text, not empty.
    func slice(_ range: Range<Int>) -> CleanText {
        var part = CleanText()
        forEachRun(in: range) { text, source, isGlue in
            part.runs.append(Run(clean: text.lowerBound - range.lowerBound, source: source, isGlue: isGlue))
        }
        part.bytes = Array(bytes[range])
        return part
    }

    /// The parts of a range of the text that were copied from the source as they are, and where they stand there.
    func copies(in range: Range<Int>) -> [(text: Range<Int>, source: Int)] {
        var copies: [(text: Range<Int>, source: Int)] = []
        forEachRun(in: range) { text, source, isGlue in
            if !isGlue { copies.append((text, source)) }
        }
        return copies
    }

    private func forEachRun(in range: Range<Int>, _ body: (_ text: Range<Int>, _ source: Int, _ isGlue: Bool) -> Void) {
        var index = max(run(of: range.lowerBound), 0)
        while index < runs.count, runs[index].clean < range.upperBound {
            let run = runs[index]
            let end = index + 1 < runs.count ? runs[index + 1].clean : bytes.count
            let text = max(run.clean, range.lowerBound)..<min(end, range.upperBound)
            if !text.isEmpty { body(text, run.source + (text.lowerBound - run.clean), run.isGlue) }
            index += 1
        }
    }

    /// The byte of the source where the byte at `index` came from.
    func source(of index: Int) -> Int {
        let run = run(of: index)
        guard run >= 0 else { return runs.first?.source ?? 0 }
        return runs[run].source + (index - runs[run].clean)
    }

    /// The last run that begins at or before a byte; -1 where there is none.
    private func run(of index: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].clean <= index { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// The bytes of the source that a range of the text, not empty, came from, with what lies between them.
    func source(of range: Range<Int>) -> Range<Int> {
        let start = source(of: range.lowerBound)
        return start..<max(start, source(of: range.upperBound - 1) + 1)
    }
}
