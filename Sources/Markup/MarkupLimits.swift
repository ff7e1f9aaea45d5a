/// What parsing a document may cost.
public struct MarkupLimits: Hashable, Sendable {
    /// The most elements and stretches of text; as many attributes may come with them.
    public var nodes = 8 << 20
    /// The most text with attribute values, in bytes of UTF-8; less than two gigabytes.
    public var textBytes = 128 << 20
    /// The deepest nesting of elements, at most 1024: beyond it XML is refused, and HTML is read as if it stood at this depth.
    public var depth = 200
    /// The longest time, in seconds.
    public var seconds = 60.0

    /// The limits used unless others are asked for.
    public init() {}
}
