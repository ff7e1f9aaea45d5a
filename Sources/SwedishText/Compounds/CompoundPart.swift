/// A part of a compound.
public struct CompoundPart: Hashable, Sendable {
    /// Its base form as folded UTF-8.
    public var lemma: [UInt8]
    /// Where it stands in the word, in bytes; a linking letter belongs to the part before it.
    public var range: Range<Int>
}
