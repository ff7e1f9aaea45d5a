/// Text put together from stretches of the source, with a way back from each byte to where it came from.
struct CleanText: Sendable {
    /// The text.
    private(set) var bytes: [UInt8] = []
    /// Where stretches begin, in the text and in the source.
    private var runs: [(clean: Int, source: Int)] = []

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
        if let last = runs.last, last.source + (bytes.count - last.clean) == offset {
            bytes += part
            return
        }
        runs.append((bytes.count, offset))
        bytes += part
    }

    /// Appends a character that is not in the source but stands for what is at `offset` there.
    mutating func append(glue: UInt8, at offset: Int) {
        runs.append((bytes.count, offset))
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
        runs += other.runs.map { ($0.clean + shift, $0.source) }
        bytes += other.bytes
        footnoteMarks += other.footnoteMarks
    }

    /// A part of the text, not empty.
    func slice(_ range: Range<Int>) -> CleanText {
        var part = CleanText()
        for (index, run) in runs.enumerated() {
            let end = index + 1 < runs.count ? runs[index + 1].clean : bytes.count
            let (from, to) = (max(run.clean, range.lowerBound), min(end, range.upperBound))
            guard from < to else { continue }
            part.runs.append((from - range.lowerBound, run.source + (from - run.clean)))
        }
        part.bytes = Array(bytes[range])
        return part
    }

    /// The byte of the source where the byte at `index` came from.
    func source(of index: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].clean <= index { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return runs.first?.source ?? 0 }
        return runs[low - 1].source + (index - runs[low - 1].clean)
    }

    /// The bytes of the source that a range of the text, not empty, came from, with what lies between them.
    func source(of range: Range<Int>) -> Range<Int> {
        let start = source(of: range.lowerBound)
        return start..<max(start, source(of: range.upperBound - 1) + 1)
    }
}
