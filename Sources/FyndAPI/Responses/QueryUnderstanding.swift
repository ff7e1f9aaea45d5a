/// How a query was understood, when the request asks for it.
public struct QueryUnderstanding: Hashable, Sendable, Codable {
    /// A piece of a query.
    public struct Node: Hashable, Sendable, Codable {
        /// What kind of piece it is.
        public enum Kind: String, Hashable, Sendable, Codable {
            /// All of the children.
            case and
            /// Any of the children.
            case or
            /// What the child does not match.
            case not
            /// The children near each other; one that is an `or` stands for any of its own.
            case near
            /// A word, or a piece of text that may be several.
            case word
            /// Words side by side.
            case phrase
            /// A value that a field must have.
            case filter
        }

        /// How a word or phrase is matched.
        public enum Form: String, Hashable, Sendable, Codable {
            /// In every inflection.
            case inflected
            /// In every inflection, as a word of its own.
            case lemma
            /// As it stands.
            case exact
            /// As the beginning of words.
            case prefix
            /// As a pattern, with `*` for any letters and `?` for one.
            case wildcard
        }

        /// What kind of piece it is.
        public var kind: Kind
        /// The text of a word or phrase, without quotes and operators, or the value of a filter.
        public var text: String?
        /// How a word or phrase is matched.
        public var form: Form?
        /// How near each other the children must be: a number of words ≥ 1, "sentence" or "passage".
        public var reach: String?
        /// The field of a filter, by its English name.
        public var field: String?
        /// How the field's value stands to that of a filter: "=", "<", "<=", ">" or ">=".
        public var comparison: String?
        /// Where the word, phrase or value begins in the query, in Unicode scalars, ≥ 0.
        public var start: Int?
        /// Where it ends, exclusive.
        public var end: Int?
        /// What is searched for in place of a word, the strongest sign first: forms, parts of compounds, abbreviations.
        public var signs: [String]?
        /// What the piece is made of.
        public var children: [Node]?

        /// A piece of a kind, with nothing else.
        public init(_ kind: Kind) {
            self.kind = kind
        }
    }

    /// The query; absent when there is none but the filters beside it.
    public var query: Node?
    /// What is done beside what the query says, in words.
    public var notes: [String]?

    /// An understanding made of the parts given.
    public init(query: Node?, notes: [String]? = nil) {
        self.query = query
        self.notes = notes
    }
}
