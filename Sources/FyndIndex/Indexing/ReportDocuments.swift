import AuditReport
import SwedishText
import Xapian

/// Writes reports and sources as documents of one shard.
///
/// Used by one thread at a time, inside a transaction of its caller.
struct ReportDocuments {
    private var terms: PassageTerms
    private var postings = PostingBuffer()

    init(analyzer: TextAnalyzer) {
        terms = PassageTerms(analyzer: analyzer)
    }

    /// Adds a report: its own document, then one for each passage, with consecutive ids.
    mutating func add(
        _ report: Report, as record: ReportRecord, to database: borrowing WritableDatabase
    ) throws(XapianError) {
        terms.resetIfLarge()
        let filters = ReportFilters(record)
        try addReportDocument(record, filters, to: database)
        for (index, passage) in report.passages.enumerated() {
            try addPassageDocument(passage, ordinal: index + 1, of: record, filters, to: database)
        }
    }

    /// Adds the document that says what state of a file was indexed.
    static func add(_ source: SourceRecord, to database: borrowing WritableDatabase) throws(XapianError) {
        let document = try Document()
        var postings = PostingBuffer()
        postings.add(IndexSchema.DocumentKind.source.term, wdf: 0)
        postings.add(IndexSchema.term(IndexSchema.Prefix.source, source.path), wdf: 0)
        try document.add(postings)
        try document.setData(source.encoded)
        try database.add(document)
    }

    private mutating func addReportDocument(
        _ record: ReportRecord, _ filters: ReportFilters, to database: borrowing WritableDatabase
    ) throws(XapianError) {
        let document = try Document()
        postings.removeAll()
        postings.add(IndexSchema.DocumentKind.report.term, wdf: 0)
        for term in filters.terms { postings.add(term, wdf: 0) }
        if var title = record.title { terms.addTitle(&title, to: &postings) }
        try document.add(postings)
        for (slot, value) in filters.values { try document.setValue(value, slot: slot) }
        let bodies = ReportFilters.bodies(of: record, addressee: [])
        if !bodies.isEmpty { try document.setValue(bodies, slot: IndexSchema.Slot.body) }
        try document.setData(record.encoded)
        try database.add(document)
    }

    private mutating func addPassageDocument(
        _ passage: Passage, ordinal: Int, of report: ReportRecord, _ filters: ReportFilters,
        to database: borrowing WritableDatabase
    ) throws(XapianError) {
        let document = try Document()
        var record = PassageRecord(
            reportID: report.id, ordinal: ordinal, kind: passage.kind.rawValue, text: passage.text,
            section: passage.section, start: passage.span.start, end: passage.span.end, page: passage.page,
            addressee: passage.addressee, grade: passage.grade)
        postings.removeAll()
        terms.add(&record.text, to: &postings)
        for term in filters.terms { postings.add(term, wdf: 0) }
        postings.add(IndexSchema.term(IndexSchema.Prefix.kind, record.kind), wdf: 0)
        try document.setValue(Array(record.kind.utf8), slot: IndexSchema.Slot.kind)
        if let grade = record.grade {
            postings.add(IndexSchema.term(IndexSchema.Prefix.grade, FilterFolding.plain(grade)), wdf: 0)
            try document.setValue(Array(grade.utf8), slot: IndexSchema.Slot.grade)
        }
        for body in record.addressee where !report.bodies.contains(body) {
            postings.add(IndexSchema.term(IndexSchema.Prefix.body, FilterFolding.body(body)), wdf: 0)
        }
        try document.add(postings)
        for (slot, value) in filters.values { try document.setValue(value, slot: slot) }
        let bodies = ReportFilters.bodies(of: report, addressee: record.addressee)
        if !bodies.isEmpty { try document.setValue(bodies, slot: IndexSchema.Slot.body) }
        try document.setData(record.encoded)
        try database.add(document)
    }
}

/// The filter terms and values that a report and all its passages share.
struct ReportFilters {
    /// The terms.
    private(set) var terms: [[UInt8]] = []
    /// The values by their slots; bodies are left out because passages add their addressees.
    private(set) var values: [(slot: UInt32, value: [UInt8])] = []

    init(_ report: ReportRecord) {
        typealias Prefix = IndexSchema.Prefix
        typealias Slot = IndexSchema.Slot
        add(Prefix.report, report.id, Slot.report, folding: { $0 })
        add(Prefix.year, report.year.map(Self.digits), Slot.year, folding: { $0 })
        if let year = report.auditedYear { terms.append(IndexSchema.term(Prefix.auditedYear, Self.digits(year))) }
        add(Prefix.municipality, report.municipality, Slot.municipality, folding: FilterFolding.municipality)
        add(Prefix.county, report.county, Slot.county, folding: FilterFolding.county)
        add(Prefix.firm, report.firm, Slot.firm, folding: FilterFolding.plain)
        add(Prefix.type, report.type, Slot.type, folding: FilterFolding.plain)
        for body in report.bodies {
            terms.append(IndexSchema.term(Prefix.body, FilterFolding.body(body)))
        }
    }

    /// A year as four digits, so that values sort as numbers do.
    static func digits(_ year: Int) -> String {
        let digits = String(min(max(year, 0), 9999))
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// The value of the slot for bodies: those of the report, and the addressees of a recommendation.
    static func bodies(of report: ReportRecord, addressee: [String]) -> [UInt8] {
        let all = report.bodies + addressee.filter { !report.bodies.contains($0) }
        return Array(all.map { Array($0.utf8) }.joined(separator: [IndexSchema.listSeparator]))
    }

    private mutating func add(_ prefix: String, _ value: String?, _ slot: UInt32, folding: (String) -> String) {
        guard let value, !value.isEmpty else { return }
        terms.append(IndexSchema.term(prefix, folding(value)))
        values.append((slot, Array(value.utf8)))
    }
}
