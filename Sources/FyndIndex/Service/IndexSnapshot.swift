import FyndAPI
import Xapian

/// One revision of an index as searching reads it: postings, and what is known of each document. For one thread at a time.
///
/// Everything is read when it is first needed, so that a program that asks once does not wait for what it does not use.
final class IndexSnapshot {
    let database: Database
    let table: DocumentTable
    let store: PostingStore
    private let weights: RankingWeights
    /// The inflected function words with their counts, once they have been counted.
    var functionWords: [CountedTerm]?
    private var columns: [FacetField: FacetColumn] = [:]
    private var knownWordCounts: [UInt32]?
    private var knownProvenances: [ReportProvenance]?
    private var knownReportRanks: [UInt32]?

    /// What the lengths of documents count.
    private(set) lazy var norms = LengthNorms(table, weights)
    /// Where scores are added up.
    private(set) lazy var board = ScoreBoard(table, norms, weights)

    init(_ database: Database, shards: Int, weights: RankingWeights) throws(XapianError) {
        self.database = database
        self.weights = weights
        table = try DocumentTable(database, shards: shards)
        store = PostingStore(database: database, last: table.last)
    }

    /// The words of each passage by its document's id, as `TextAnalyzer.tokenize` finds them; 0 for other documents. What is
    /// counted per 100,000 words is divided by their sums.
    ///
    /// - Throws: `XapianError`.
    var wordCounts: [UInt32] {
        get throws(XapianError) {
            if let known = knownWordCounts { return known }
            let counts = try WordCountColumn.read(database, table)
            knownWordCounts = counts
            return counts
        }
    }

    /// The ids of all reports, what they were read from and since when, by their places in `table.reports`.
    ///
    /// - Throws: `XapianError`.
    var provenances: [ReportProvenance] {
        get throws(XapianError) {
            if let known = knownProvenances { return known }
            let all = try ReportProvenance.all(in: database)
            guard all.map(\.document) == table.reports else {
                throw .databaseCorrupt("The list of reports does not fit the reports.")
            }
            let provenances = all.map(\.report)
            knownProvenances = provenances
            return provenances
        }
    }

    /// The ranks of all reports, from 0, by their places in `table.reports`, when they are ordered by the bytes of their ids: an order
    /// that does not depend on how many workers indexed them.
    ///
    /// - Throws: `XapianError`.
    var reportRanks: [UInt32] {
        get throws(XapianError) {
            if let known = knownReportRanks { return known }
            let ids = try provenances.map { Array($0.id.utf8) }
            var ranks = [UInt32](repeating: 0, count: ids.count)
            let order = ids.indices.sorted { ids[$0].lexicographicallyPrecedes(ids[$1]) }
            for (rank, place) in order.enumerated() { ranks[place] = UInt32(rank) }
            knownReportRanks = ranks
            return ranks
        }
    }

    /// The hash of what all reports were read from, with their ids, ordered by these.
    ///
    /// - Throws: `XapianError`.
    func contentHash() throws(XapianError) -> ContentHash {
        let (reports, ranks) = (try provenances, try reportRanks)
        var ordered = reports
        for (place, rank) in ranks.enumerated() { ordered[Int(rank)] = reports[place] }
        return ContentHash(of: ordered)
    }

    /// The values that a field has in each passage.
    ///
    /// - Throws: `XapianError`.
    func column(_ field: FacetField) throws(XapianError) -> FacetColumn {
        if let known = columns[field] { return known }
        let column = try FacetColumn(field, in: self)
        columns[field] = column
        return column
    }
}

extension FacetColumn {
    /// Reads a field's column from the terms that filter by it.
    ///
    /// - Throws: `XapianError`.
    init(_ field: FacetField, in snapshot: IndexSnapshot) throws(XapianError) {
        guard let prefix = field.prefix else {
            self.init(places: snapshot.table.reportOfDocument.map { $0 == DocumentTable.noReport ? 0 : $0 + 1 })
            return
        }
        var terms: [[UInt8]] = []
        try snapshot.store.forEachTerm(prefix: Array(prefix.utf8)) { terms.append(Array($0)) }
        var values: [String] = []
        var documents: [[DocumentID]] = []
        for term in terms {
            let postings = try snapshot.store.postings(of: term).documents
            guard let first = postings.first else { continue }
            values.append(try Self.shown(term, field, of: first, in: snapshot.database))
            documents.append(postings)
        }
        guard !field.isList else {
            self.init(values: values, documents: documents, last: snapshot.table.last)
            return
        }
        var places = [UInt32](repeating: 0, count: Int(snapshot.table.last) + 1)
        for (place, documents) in documents.enumerated() {
            for document in documents { places[Int(document)] = UInt32(place + 1) }
        }
        self.init(values: values, places: places)
    }

    /// A value as it is shown: terms are folded, but the slots of documents are not.
    private static func shown(
        _ term: [UInt8], _ field: FacetField, of document: DocumentID, in database: Database
    ) throws(XapianError) -> String {
        let folded = String(decoding: term.dropFirst(field.prefix?.utf8.count ?? 0), as: UTF8.self)
        guard let slot = field.slot else { return folded }
        let values = try database.value(of: document, slot: slot).split(separator: IndexSchema.listSeparator)
            .map { String(decoding: $0, as: UTF8.self) }
        return values.first { field.term($0) == term } ?? folded
    }
}

extension FacetField {
    /// Whether a passage may have several values.
    var isList: Bool { self == .body }

    /// The prefix of the terms that filter by the field; absent for reports, which have keys.
    var prefix: String? {
        switch self {
        case .year: IndexSchema.Prefix.year
        case .auditedYear: IndexSchema.Prefix.auditedYear
        case .municipality: IndexSchema.Prefix.municipality
        case .county: IndexSchema.Prefix.county
        case .firm: IndexSchema.Prefix.firm
        case .body: IndexSchema.Prefix.body
        case .kind: IndexSchema.Prefix.kind
        case .grade: IndexSchema.Prefix.grade
        case .type: IndexSchema.Prefix.type
        case .report: nil
        }
    }

    /// The slot that holds the field's values as they are shown.
    fileprivate var slot: UInt32? {
        switch self {
        case .year: IndexSchema.Slot.year
        case .municipality: IndexSchema.Slot.municipality
        case .county: IndexSchema.Slot.county
        case .firm: IndexSchema.Slot.firm
        case .body: IndexSchema.Slot.body
        case .kind: IndexSchema.Slot.kind
        case .grade: IndexSchema.Slot.grade
        case .type: IndexSchema.Slot.type
        case .auditedYear, .report: nil
        }
    }

    /// The term of the documents that have a value.
    fileprivate func term(_ value: String) -> [UInt8] {
        let folded =
            switch self {
            case .year, .auditedYear, .report: value
            case .county: FilterFolding.county(value)
            case .body: FilterFolding.body(value)
            default: FilterFolding.plain(value)
            }
        return IndexSchema.term(prefix ?? "", folded)
    }
}
