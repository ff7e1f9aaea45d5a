import FyndAPI

/// A query as it was understood, before anything is known of the index.
indirect enum QueryNode: Equatable {
    /// A piece of text without blanks; analysis may find several words in it, which must then stand side by side.
    case text(QueryText)
    /// Words that must stand side by side, in order.
    case phrase(QueryText)
    /// What must stand within a number of words of each other, in any order.
    case near([QueryText], distance: Int)
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
        /// As it stands (`=ord`, `="två ord"`).
        case exact
        /// As the beginning of words (`ord*`).
        case prefix
    }

    /// The text, without quotes and operators.
    var text: String
    /// How it is matched.
    var form: Form
    /// Where it stands in the query, in Unicode scalars.
    var place: Range<Int>
}

/// A field and the value that it must have.
struct QueryFilter: Equatable {
    /// The field.
    var field: QueryField
    /// The value as written, without quotes.
    var value: String
    /// Where the value stands in the query, in Unicode scalars.
    var place: Range<Int>
}

/// The fields that a query can name, in Swedish and in English.
enum QueryField: String, CaseIterable {
    case municipality, county, year, auditedYear, grade, firm, body, kind, title, type

    /// The names by which a query calls the field, the first one being the one that is shown.
    var names: [String] {
        switch self {
        case .municipality: ["kommun", "municipality"]
        case .county: ["län", "lan", "county"]
        case .year: ["år", "ar", "year"]
        case .auditedYear: ["granskningsår", "granskningsar", "auditedyear"]
        case .grade: ["grad", "grade"]
        case .firm: ["byrå", "byra", "firm"]
        case .body: ["nämnd", "namnd", "body"]
        case .kind: ["typ", "kind"]
        case .title: ["titel", "title"]
        case .type: ["rapporttyp", "type"]
        }
    }

    /// The field with a name, in any case.
    init?(named name: String) {
        let name = name.lowercased()
        guard let field = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
        self = field
    }

    /// The field name that `name` was most likely meant to be: one letter away, or none. Of equals it is the longest, since a
    /// letter left out is likelier than one too many.
    static func suggestion(for name: String) -> String? {
        let names = allCases.flatMap(\.names).sorted { $0.utf8.count > $1.utf8.count }
        return NearestName.nearest(to: name, among: names, edits: 1)
    }
}
