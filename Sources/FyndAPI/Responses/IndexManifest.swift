/// What identifies the content of an index and how it was made.
public struct IndexManifest: Hashable, Sendable, Codable {
    /// A hash of all that is indexed, the same whatever the order in which it was: 16 hexadecimal digits.
    public var contentHash: String
    /// Which build of the index is live, from 1.
    public var generation: Int

    /// A manifest made of the parts given.
    public init(contentHash: String, generation: Int) {
        self.contentHash = contentHash
        self.generation = generation
    }
}
