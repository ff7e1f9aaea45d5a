import FyndAPI

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

    /// The name that is shown.
    var name: String { names[0] }

    /// Whether its values have an order, so that `<` and `>` can be asked.
    var isOrdered: Bool { self == .year || self == .auditedYear || self == .grade }

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
