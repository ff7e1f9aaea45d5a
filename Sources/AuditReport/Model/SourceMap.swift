/// Where the parts of a cleaned text stand in the source that it was made of.
///
/// Text and source go in step, scalar by scalar, but for some edits: a blank for a line end and an indent, nothing for a hyphen at
/// a line end, one letter for a letter and its accent. All offsets count Unicode scalars from the beginning of the text, or
/// of the stretch of the source that it was made of.
public struct SourceMap: Hashable, Sendable {
    /// A place where the text does not have what the source has.
    public struct Edit: Hashable, Sendable {
        /// The scalars that go in step before it, from the last edit or the beginning on, ≥ 0.
        public var inStep: Int
        /// The scalars of the text that stand for the source's, ≥ 0.
        public var text: Int
        /// The scalars of the source that they stand for, ≥ 0.
        public var source: Int

        /// An edit behind `inStep` scalars, where `text` scalars stand for `source`.
        public init(inStep: Int, text: Int, source: Int) {
            self.inStep = inStep
            self.text = text
            self.source = source
        }
    }

    /// The edits, in order; none where text and source go in step throughout.
    public var edits: [Edit]

    /// A map with the edits given.
    public init(edits: [Edit] = []) {
        self.edits = edits
    }

    /// Where a range of the text stands in the source, with all that was left out within it, but not before or behind it.
    ///
    /// - Parameter range: A range of the text.
    /// - Returns: The range of the source; the whole of it where a part of the text stands for several scalars as a whole.
    /// - Complexity: O(n) in the edits.
    public func source(of range: Range<Int>) -> Range<Int> {
        let start = sourceStart(of: range.lowerBound)
        return start..<(range.isEmpty ? start : max(start, sourceEnd(of: range.upperBound)))
    }

    /// Where the source begins of what stands in the text behind an offset.
    private func sourceStart(of offset: Int) -> Int {
        var (text, source) = (0, 0)
        for edit in edits {
            if offset < text + edit.inStep { break }
            if offset < text + edit.inStep + edit.text { return source + edit.inStep }
            text += edit.inStep + edit.text
            source += edit.inStep + edit.source
        }
        return source + (offset - text)
    }

    /// Where the source ends of what stands in the text before an offset.
    private func sourceEnd(of offset: Int) -> Int {
        var (text, source) = (0, 0)
        for edit in edits {
            if offset <= text + edit.inStep { break }
            text += edit.inStep + edit.text
            source += edit.inStep + edit.source
            if offset < text { return source }
        }
        return source + (offset - text)
    }
}
