import Similarity
import SwedishText

/// Has an index learn what its words say and stand beside, at the end of an indexing run.
struct SemanticTraining {
    private let layout: IndexLayout

    /// How much a collection may grow or shrink, as a share of its passages, before it learns anew.
    private static let tolerance = 0.1

    init(layout: IndexLayout) {
        self.layout = layout
    }

    /// Learns, unless what was learnt before will do.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`, `FileSystem.Failure`.
    func run() throws {
        let reader = try IndexReader(layout: layout, weights: .standard, similarities: SimilarityCache(layout: layout))
        let table = try reader.snapshot().table
        if let known = try? SemanticModelFile(layout: layout).read(), isEnough(known, for: table.passageCount) {
            return
        }
        let model = try learn(reader, table)
        try SemanticModelFile(layout: layout).write(model, passages: table.passageCount)
    }

    private func isEnough(_ file: SemanticModelFile.Content, for passages: Int) -> Bool {
        Double(abs(file.passages - passages)) <= Self.tolerance * Double(file.passages)
    }

    /// The reports are taken in an order that follows from their ids alone, so that the same files give the same model; it is no
    /// order of any other kind, so that the first of them are a fair sample.
    private func learn(_ reader: IndexReader, _ table: DocumentTable) throws -> SemanticModel {
        var trainer = SemanticModelTrainer(analyzer: reader.analyzer)
        var reports = try table.reports.map { try reader.report(document: $0) }
        let order = reports.map { ContentHash(of: Array($0.record.id.utf8)).hexadecimal }
        reports = zip(order, reports).sorted { $0.0 < $1.0 }.map(\.1)
        for report in reports where !trainer.isFull {
            guard report.record.passageCount > 0 else { continue }
            let texts = try (1...report.record.passageCount).map { try reader.passage($0, of: report).record.text }
            trainer.add(report: texts)
        }
        return trainer.model()
    }
}
