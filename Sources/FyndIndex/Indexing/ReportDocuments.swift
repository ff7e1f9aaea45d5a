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
        var record = record
        let passages = Self.records(of: report, in: &record)
        let blocks = Self.blocks(of: passages, in: &record)
        try addReportDocument(record, filters, abbreviations(in: passages), to: database)
        var words = WordCounts()
        for block in blocks {
            for (index, passage) in block.records.enumerated() {
                let document = try Document()
                if index == 0 { try document.setData(block.encoded) }
                words.append(try fill(document, with: passage, of: record, filters))
                if words.counts.count == passages.count {
                    try document.setValue(words.encoded, slot: IndexSchema.Slot.words)
                }
                try database.add(document)
            }
        }
    }

    private static func blocks(of passages: [PassageRecord], in record: inout ReportRecord) -> [PassageBlock] {
        var blocks: [PassageBlock] = []
        for (index, passage) in passages.enumerated() {
            if blocks.last?.isFull ?? true {
                blocks.append(PassageBlock())
                record.blockStarts.append(index + 1)
            }
            blocks[blocks.count - 1].append(passage)
        }
        return blocks
    }

    /// The records of a report's passages; the heading paths above them go to the report's record, each once.
    private static func records(of report: Report, in record: inout ReportRecord) -> [PassageRecord] {
        var placeByPath: [[String]: Int] = [:]
        return report.passages.map { passage in
            let section: Int
            if let last = record.sections.last, last == passage.section {
                // Neighbours mostly share their path.
                section = record.sections.count - 1
            } else if let known = placeByPath[passage.section] {
                section = known
            } else {
                section = record.sections.count
                placeByPath[passage.section] = section
                record.sections.append(passage.section)
            }
            return PassageRecord(
                kind: passage.kind.rawValue, text: passage.text, section: section, start: passage.span.start,
                end: passage.span.end, page: passage.page, addressee: passage.addressee, grade: passage.grade,
                sourceMap: passage.sourceMap)
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

    /// The terms of the abbreviations that passages define, each once.
    private mutating func abbreviations(in passages: [PassageRecord]) -> [[UInt8]] {
        var found: Set<[UInt8]> = []
        for passage in passages {
            var text = passage.text
            for definition in terms.abbreviations(in: &text) {
                let value = Array(definition.short.utf8) + [IndexSchema.listSeparator] + Array(definition.long.utf8)
                if value.count <= IndexSchema.maximumTermBytes {
                    found.insert(Array(IndexSchema.Prefix.abbreviation.utf8) + value)
                }
            }
        }
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private mutating func addReportDocument(
        _ record: ReportRecord, _ filters: ReportFilters, _ abbreviations: [[UInt8]],
        to database: borrowing WritableDatabase
    ) throws(XapianError) {
        let document = try Document()
        postings.removeAll()
        postings.add(IndexSchema.DocumentKind.report.term, wdf: 0)
        for term in filters.terms + abbreviations { postings.add(term, wdf: 0) }
        if var title = record.title { terms.addTitle(&title, to: &postings) }
        if let grade = record.overallGrade { try add(grade: grade, to: document) }
        try document.add(postings)
        for (slot, value) in filters.values { try document.setValue(value, slot: slot) }
        let bodies = ReportFilters.bodies(of: record, addressee: [])
        if !bodies.isEmpty { try document.setValue(bodies, slot: IndexSchema.Slot.body) }
        try document.setValue(record.provenance.encoded, slot: IndexSchema.Slot.provenance)
        try document.setData(record.encoded)
        try database.add(document)
    }

    /// Gives a document what a passage is found by.
    ///
    /// - Returns: How many words the passage has.
    private mutating func fill(
        _ document: borrowing Document, with passage: PassageRecord, of report: ReportRecord, _ filters: ReportFilters
    ) throws(XapianError) -> Int {
        var text = passage.text
        postings.removeAll()
        let words = terms.add(&text, to: &postings)
        for term in filters.terms { postings.add(term, wdf: 0) }
        postings.add(IndexSchema.term(IndexSchema.Prefix.kind, passage.kind), wdf: 0)
        try document.setValue(Array(passage.kind.utf8), slot: IndexSchema.Slot.kind)
        if passage.section > 0 {
            try document.setValue(Array(String(passage.section).utf8), slot: IndexSchema.Slot.section)
        }
        if let grade = passage.grade { try add(grade: grade, to: document) }
        for body in passage.addressee where !report.bodies.contains(body) {
            postings.add(IndexSchema.term(IndexSchema.Prefix.body, FilterFolding.body(body)), wdf: 0)
        }
        try document.add(postings)
        for (slot, value) in filters.values { try document.setValue(value, slot: slot) }
        let bodies = ReportFilters.bodies(of: report, addressee: passage.addressee)
        if !bodies.isEmpty { try document.setValue(bodies, slot: IndexSchema.Slot.body) }
        return words
    }

    /// Adds a grade's term to the postings and its value to the document.
    private mutating func add(grade: String, to document: borrowing Document) throws(XapianError) {
        postings.add(IndexSchema.term(IndexSchema.Prefix.grade, FilterFolding.plain(grade)), wdf: 0)
        try document.setValue(Array(grade.utf8), slot: IndexSchema.Slot.grade)
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
        let key = ReportKey(id: report.id)
        terms.append(key.term)
        values.append((Slot.report, key.text))
        add(Prefix.year, report.year.map(Self.digits), Slot.year, folding: { $0 })
        if let year = report.auditedYear { terms.append(IndexSchema.term(Prefix.auditedYear, Self.digits(year))) }
        add(Prefix.municipality, report.municipality, Slot.municipality, folding: FilterFolding.plain)
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
