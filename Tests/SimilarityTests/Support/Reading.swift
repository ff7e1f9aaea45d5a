import SwedishText

@testable import Similarity

/// Ways to read texts and make indexes of them in a line.
enum Reading {
    /// A reader of its own; the dictionary is loaded once for all.
    static func reader() throws -> FeatureReader { FeatureReader(analyzer: try TextAnalyzer()) }

    /// The base forms of a text's words of substance.
    static func lemmas(_ text: String) throws -> [String] { try reader().words(in: text).map(\.features.lemma) }

    /// What some reports teach, passage by passage.
    static func model(of reports: [[String]]) throws -> SemanticModel {
        var trainer = SemanticModelTrainer(analyzer: try TextAnalyzer())
        for report in reports { trainer.add(report: report) }
        return trainer.model()
    }

    /// An index of texts, each from a report of its own; their documents are 0, 10, 20 and so on.
    static func index(_ texts: [String], model: SemanticModel = .empty) throws -> SimilarityIndex {
        var builder = SimilarityIndexBuilder(model: model, analyzer: try TextAnalyzer())
        for (place, text) in texts.enumerated() {
            builder.add(document: UInt32(place * 10), ofReport: UInt32(place), text: text)
        }
        return builder.index()
    }
}

extension SimilarityIndex {
    /// What is like a text that is not in the index.
    func search(_ text: String, limit: Int = 100) throws -> [SimilarUnit] {
        let query = SimilarityQuery(try Reading.reader().words(in: text), document: nil, index: self)
        return search(query, limit: limit) { _ in true }.found
    }

    /// How alike a text is to a passage, 0...1.
    func similarity(of text: String, to unit: Int) throws -> Double {
        try search(text).first { $0.unit == unit }?.similarity ?? 0
    }
}
