import AuditReport
import Similarity
import Xapian

/// Gathers the passages of a kind to be compared.
struct SimilarPassages {
    private let reader: IndexReader

    init(reader: IndexReader) {
        self.reader = reader
    }

    /// The passages of a kind, in the order of their reports' ids. As recommendations count, too, the passages of reports that have no other: a collection may have
    /// a recommendation on each line, and no heading or lead-in says there what it is.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func index(of kind: String, _ model: SemanticModel) throws -> SimilarityIndex {
        let snapshot = try reader.snapshot()
        let (table, ranks) = (snapshot.table, try snapshot.reportRanks)
        var builder = SimilarityIndexBuilder(model: model, analyzer: reader.analyzer)
        let ranked = try documents(of: kind).documents.map { document in
            let report = table.reportOfDocument[Int(document)]
            return (rank: report == DocumentTable.noReport ? .max : ranks[Int(report)], document: document)
        }
        for (_, document) in ranked.sorted(by: <) {
            let passage = try reader.passage(document)
            let report = table.reportOfDocument[Int(document)]
            if !builder.knowsTitle(ofReport: report), let title = passage.report.record.title {
                builder.add(title: title, ofReport: report)
            }
            builder.add(document: document, ofReport: report, text: passage.record.text)
        }
        return builder.index()
    }

    /// The passages that count as a kind's.
    ///
    /// - Throws: `XapianError`, `ServiceError.invalidRequest` for an unknown kind.
    func documents(of kind: String) throws -> DocumentSet {
        let snapshot = try reader.snapshot()
        let term = IndexSchema.term(IndexSchema.Prefix.kind, FilterFolding.plain(kind))
        var documents = DocumentSet(try snapshot.store.postings(of: term).documents, upTo: snapshot.table.last)
        documents.formIntersection(snapshot.table.passages)
        if kind == PassageKind.recommendation.rawValue { documents.formUnion(solePassages(snapshot.table)) }
        return documents
    }

    private func solePassages(_ table: DocumentTable) -> DocumentSet {
        var counts = [Int32](repeating: 0, count: table.reports.count)
        table.passages.forEach { document in
            let report = table.reportOfDocument[Int(document)]
            if report != DocumentTable.noReport { counts[Int(report)] += 1 }
        }
        var sole = DocumentSet(upTo: table.last)
        table.passages.forEach { document in
            let report = table.reportOfDocument[Int(document)]
            if report != DocumentTable.noReport, counts[Int(report)] == 1 { sole.insert(document) }
        }
        return sole
    }
}
