import AuditReport
import FyndAPI
import Xapian

/// Turns filters into the sets of documents that pass them.
struct FilterCompiler {
    private let store: PostingStore
    private let last: DocumentID
    private let titles: (String) throws -> DocumentSet

    /// Makes a compiler.
    ///
    /// - Parameters:
    ///   - store: Where the filters' terms are read.
    ///   - last: The greatest document id.
    ///   - titles: Finds the passages of the reports whose title matches a text.
    init(store: PostingStore, last: DocumentID, titles: @escaping (String) throws -> DocumentSet) {
        self.store = store
        self.last = last
        self.titles = titles
    }

    /// What passes all of the filters; nothing when there are none.
    func compile(_ filters: SearchFilters) throws -> DocumentSet? {
        typealias Prefix = IndexSchema.Prefix
        let lists: [DocumentSet?] = [
            try any(Prefix.kind, filters.kind?.map(Self.kind), { $0 }),
            try any(Prefix.municipality, filters.municipality?.flatMap(FilterFolding.municipalities), { $0 }),
            try any(Prefix.county, filters.county, FilterFolding.county),
            try any(Prefix.firm, filters.firm, FilterFolding.plain),
            try any(Prefix.body, filters.body, FilterFolding.body),
            try any(Prefix.grade, filters.grade, FilterFolding.plain),
            try any(Prefix.type, filters.type, FilterFolding.plain),
            try filters.year.map { try years($0, Prefix.year) },
        ]
        let sets = lists.compactMap { $0 }
        guard var all = sets.first else { return nil }
        for set in sets.dropFirst() { all.formIntersection(set) }
        return all
    }

    /// What a filter within a query lets through.
    func compile(_ filter: QueryFilter) throws -> DocumentSet {
        typealias Prefix = IndexSchema.Prefix
        let value = filter.value
        switch filter.field {
        case .kind: return try any([IndexSchema.term(Prefix.kind, filter.kind().rawValue)])
        case .municipality:
            return try any(FilterFolding.municipalities(value).map { IndexSchema.term(Prefix.municipality, $0) })
        case .county: return try any([IndexSchema.term(Prefix.county, FilterFolding.county(value))])
        case .firm: return try any([IndexSchema.term(Prefix.firm, FilterFolding.plain(value))])
        case .body: return try any([IndexSchema.term(Prefix.body, FilterFolding.body(value))])
        case .grade: return try any(filter.grades().map { IndexSchema.term(Prefix.grade, $0.rawValue) })
        case .type: return try any([IndexSchema.term(Prefix.type, FilterFolding.plain(value))])
        case .year: return try years(filter.years(), Prefix.year)
        case .auditedYear: return try years(filter.years(), Prefix.auditedYear)
        case .title: return try titles(value)
        }
    }

    /// The kind that a value names.
    ///
    /// - Throws: `ServiceError.invalidRequest` for what is no kind, which would otherwise find nothing without a word.
    static func kind(_ value: String) throws(ServiceError) -> String {
        let folded = FilterFolding.plain(value)
        guard PassageKind(rawValue: folded) == nil else { return folded }
        let kinds = PassageKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw .invalidRequest("There is no kind of passage \"\(value)\"; there are \(kinds).")
    }

    private func any(_ prefix: String, _ values: [String]?, _ fold: (String) -> String) throws -> DocumentSet? {
        guard let values, !values.isEmpty else { return nil }
        return try any(values.map { IndexSchema.term(prefix, fold($0)) })
    }

    private func any(_ terms: [[UInt8]]) throws(XapianError) -> DocumentSet {
        var set = DocumentSet(upTo: last)
        for term in terms { set.insert(try store.postings(of: term).documents) }
        return set
    }

    /// The years within a range of which any document is.
    private func years(_ range: YearRange, _ prefix: String) throws -> DocumentSet {
        var terms: [[UInt8]] = []
        let (first, last) = (range.first ?? 0, range.last ?? 9999)
        try store.forEachTerm(prefix: Array(prefix.utf8)) { term in
            let digits = String(decoding: term.dropFirst(prefix.utf8.count), as: UTF8.self)
            if let year = Int(digits), year >= first, year <= last { terms.append(Array(term)) }
        }
        return try any(terms)
    }
}
