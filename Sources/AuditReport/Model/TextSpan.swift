/// A stretch of a report's source text.
///
/// Offsets count Unicode scalars of the source text as decoded, before any cleaning or normalisation; for formats that
/// need extraction (PDF) the source text is what extraction gave.
public struct TextSpan: Hashable, Sendable {
    /// The offset of the first scalar, ≥ 0.
    public var start: Int
    /// The offset behind the last scalar, ≥ `start`.
    public var end: Int

    /// Makes the span `start ..< end`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}
