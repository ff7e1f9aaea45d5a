import AuditReport
import FyndAPI
import Xapian

/// Turns filters into queries of the index.
struct FilterCompiler {
    private let titles: (String) throws -> [String]

    /// Makes a compiler.
    ///
    /// - Parameter titles: Finds the ids of the reports whose title matches a text.
    init(titles: @escaping (String) throws -> [String]) {
        self.titles = titles
    }

    /// What lets through the passages that pass all of the filters; nothing when there are none.
    func compile(_ filters: SearchFilters) throws -> Query? {
        typealias Prefix = IndexSchema.Prefix
        let lists: [Query?] = [
            try any(Prefix.kind, filters.kind?.map(Self.kind), { $0 }),
            try any(Prefix.municipality, filters.municipality?.flatMap(FilterFolding.municipalities), { $0 }),
            try any(Prefix.county, filters.county, FilterFolding.county),
            try any(Prefix.firm, filters.firm, FilterFolding.plain),
            try any(Prefix.body, filters.body, FilterFolding.body),
            try any(Prefix.grade, filters.grade, FilterFolding.plain),
            try any(Prefix.type, filters.type, FilterFolding.plain),
            try filters.year.map(years),
        ]
        let queries = lists.compactMap { $0 }
        return queries.isEmpty ? nil : try Query.combine(.and, queries)
    }

    /// What a filter within a query lets through.
    func compile(_ filter: QueryFilter) throws -> Query {
        typealias Prefix = IndexSchema.Prefix
        let value = filter.value
        switch filter.field {
        case .kind: return try term(Prefix.kind, Self.kind(value))
        case .municipality:
            return try any(FilterFolding.municipalities(value).map { IndexSchema.term(Prefix.municipality, $0) })
        case .county: return try term(Prefix.county, FilterFolding.county(value))
        case .firm: return try term(Prefix.firm, FilterFolding.plain(value))
        case .body: return try term(Prefix.body, FilterFolding.body(value))
        case .grade: return try any(Prefix.grade, filter.grades().map(\.rawValue), { $0 }) ?? Query.nothing()
        case .type: return try term(Prefix.type, FilterFolding.plain(value))
        case .year: return try years(filter.years())
        case .auditedYear:
            let range = try filter.years()
            let years = (range.first ?? 1900)...max(range.first ?? 1900, min(range.last ?? 2100, 2100))
            return try any(years.map { IndexSchema.term(Prefix.auditedYear, ReportFilters.digits($0)) })
        case .title: return try any(titles(value).map { ReportKey(id: $0).term })
        }
    }

    /// The kind that a value names.
    ///
    /// - Throws: `ServiceError.invalidRequest` for what is no kind, which would otherwise find nothing without a word.
    private static func kind(_ value: String) throws(ServiceError) -> String {
        let folded = FilterFolding.plain(value)
        guard PassageKind(rawValue: folded) == nil else { return folded }
        let kinds = PassageKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw .invalidRequest("There is no kind of passage \"\(value)\"; there are \(kinds).")
    }

    private func term(_ prefix: String, _ value: String) throws(XapianError) -> Query {
        try Query.term(IndexSchema.term(prefix, value))
    }

    private func any(_ prefix: String, _ values: [String]?, _ fold: (String) -> String) throws -> Query? {
        guard let values, !values.isEmpty else { return nil }
        return try any(values.map { IndexSchema.term(prefix, fold($0)) })
    }

    private func any(_ terms: [[UInt8]]) throws(XapianError) -> Query {
        var queries: [Query] = []
        for term in terms { queries.append(try Query.term(term)) }
        return queries.isEmpty ? try Query.nothing() : try Query.combine(.or, queries)
    }

    private func years(_ range: YearRange) throws(XapianError) -> Query {
        // From the year 1 when there is no first: passages without a year have an empty value, which comes before all.
        let first = ReportFilters.digits(range.first ?? 1)
        let last = ReportFilters.digits(range.last ?? 9999)
        return try Query.valueRange(slot: IndexSchema.Slot.year, from: Array(first.utf8), to: Array(last.utf8))
    }
}
