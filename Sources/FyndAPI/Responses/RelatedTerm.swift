/// Two words that make passages alike although they differ.
public struct RelatedTerm: Hashable, Sendable, Codable {
    /// What relates words to each other.
    public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
        /// One is made of the other: "placera" and "placering".
        case derivation
        /// One is a part of the other: "kontroll" and "internkontroll".
        case compound
        /// A list of words with the same meaning has both: "rutin" and "riktlinje".
        case thesaurus
        /// They stand among the same words throughout the collection.
        case distribution
    }

    /// The word in the hit.
    public var term: String
    /// The word in the text that was compared with.
    public var source: String
    /// What relates them.
    public var relation: Relation

    /// A word of a hit that meets one of the source.
    public init(term: String, source: String, relation: Relation) {
        self.term = term
        self.source = source
        self.relation = relation
    }
}
