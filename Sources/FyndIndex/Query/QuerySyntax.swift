import FyndAPI

/// A query as it was understood, before anything is known of the index.
indirect enum QueryNode: Equatable {
    /// A piece of text without blanks; analysis may find several words in it, which must then stand side by side.
    case text(QueryText)
    /// Words that must stand side by side, in order.
    case phrase(QueryText)
    /// What must stand near each other, in any order; two operands or more.
    case near([NearOperand], NearReach)
    /// A value that a field must have.
    case filter(QueryFilter)
    /// All of them.
    case and([QueryNode])
    /// Any of them.
    case or([QueryNode])
    /// What the node does not match.
    case not(QueryNode)
}

/// A piece of a query that is analysed as text.
struct QueryText: Equatable {
    /// How it is matched.
    enum Form: Equatable {
        /// In every inflection.
        case inflected
        /// In every inflection, but as a word of its own (`lemma:ord`, `lemma:"två ord"`).
        case lemma
        /// As it stands (`=ord`, `="två ord"`).
        case exact
        /// As the beginning of words (`ord*`); the text is without the `*`.
        case prefix
        /// As a pattern of whole words (`led*system`, `l?gga`, `*nämnd`); the text has the signs `*` and `?`.
        case wildcard
    }

    /// The text, without quotes and operators.
    var text: String
    /// How it is matched.
    var form: Form
    /// Where it stands in the query, in Unicode scalars, with its quotes and a `=` or `lemma:` before it.
    var place: Range<Int>
}

extension QueryText {
    /// What marks a word that is looked for in any inflection, as a word of its own.
    static let lemmaMark = "lemma:"
}

extension QueryText.Form {
    /// How many Unicode scalars the mark takes that stands before a text of this form.
    var markLength: Int {
        switch self {
        case .exact: 1
        case .lemma: QueryText.lemmaMark.count
        case .inflected, .prefix, .wildcard: 0
        }
    }
}
