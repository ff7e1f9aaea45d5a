import AuditReport
import FyndAPI
import Similarity
import Xapian

/// The places of a collection that tell what came of recommendations: what follow-ups say of earlier ones, and what those who were
/// advised answered.
struct OutcomeIndex: Sendable {
    /// A place that tells it.
    struct Entry: Sendable {
        /// What is told.
        var outcome: Outcome
        /// The place, or organisation, that the report is about.
        var place: String
        /// The year of the report, where it is known.
        var year: Int?
        /// The reports that the report names as followed up, by id.
        var followed: [String]
    }

    /// The recommendations as they are quoted there; the document of each is its place in `entries`.
    let quotations: SimilarityIndex
    /// What is told of each.
    let entries: [Entry]

    /// Gathers the places.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    init(reader: IndexReader, model: SemanticModel) throws {
        var builder = SimilarityIndexBuilder(model: model, analyzer: reader.analyzer)
        var entries: [Entry] = []
        func add(_ quotation: String, of report: UInt32, _ entry: Entry) {
            builder.add(document: UInt32(entries.count), ofReport: report, text: quotation)
            entries.append(entry)
        }
        let followed = FollowedReportSearch(reader: reader)
        for document in try Self.reports(ofType: "uppföljande granskning", reader) {
            let report = try reader.report(document: document)
            guard let place = Self.place(of: report.record) else { continue }
            let named = try report.record.followsUp.compactMap { try followed.report($0, of: report.record) }
            for earlier in report.record.earlierRecommendations {
                guard let status = Outcome.Status(rawValue: earlier.status) else { continue }
                let outcome = Outcome(
                    status: status, statement: earlier.statement, start: earlier.statementRange.lowerBound,
                    end: earlier.statementRange.upperBound, report: ReportReference(report.view))
                add(
                    earlier.text, of: document,
                    Entry(outcome: outcome, place: place, year: report.record.year, followed: named))
            }
        }
        for document in try Self.reports(ofType: "yttrande", reader) {
            let report = try reader.report(document: document)
            guard let place = Self.place(of: report.record), report.record.passageCount > 0 else { continue }
            let passages = try (1...report.record.passageCount).map { try reader.passage($0, of: report) }
            // A recommendation is quoted, and its answer follows.
            for (quoted, answer) in zip(passages, passages.dropFirst()) {
                let outcome = Outcome(
                    status: .answered, statement: answer.record.text, start: answer.record.start,
                    end: answer.record.end, passage: answer.id, report: ReportReference(report.view))
                add(
                    quoted.record.text, of: document,
                    Entry(
                        outcome: outcome, place: place, year: report.record.year,
                        followed: report.record.belongsTo.map { [$0] } ?? []))
            }
        }
        quotations = builder.index()
        self.entries = entries
    }

    /// What a report is about, as far as it takes to tell whether another is about the same.
    static func place(of report: ReportRecord) -> String? {
        (report.municipality ?? report.organisation).map(FilterFolding.plain)
    }

    /// The documents of the reports of a type, in the order of the reports' ids.
    private static func reports(ofType type: String, _ reader: IndexReader) throws -> [DocumentID] {
        let snapshot = try reader.snapshot()
        let term = IndexSchema.term(IndexSchema.Prefix.type, FilterFolding.plain(type))
        var documents = DocumentSet(try snapshot.store.postings(of: term).documents, upTo: snapshot.table.last)
        documents.formIntersection(DocumentSet(snapshot.table.reports, upTo: snapshot.table.last))
        return try zip(snapshot.reportRanks, snapshot.table.reports).filter { documents.contains($0.1) }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }
}
