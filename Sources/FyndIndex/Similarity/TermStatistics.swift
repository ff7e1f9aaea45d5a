import Glibc
import Xapian

/// How well lemmas tell the passages of some kinds apart, learnt from those passages themselves.
///
/// What nearly every recommendation says ("säkerställa", "nämnden") gets hardly any weight this way, whatever it weighs
/// in the collection at large.
struct TermStatistics {
    /// The most passages that are looked at; of more, an even sample.
    private static let sampleSize = 20_000

    private let documentCount: Int
    private let frequencies: [[UInt8]: Int]

    /// Counts the lemmas of the passages with any of the terms.
    init(passagesWith kinds: [[UInt8]], in database: Database) throws(XapianError) {
        var documents: [DocumentID] = []
        for kind in kinds { documents += try database.documents(with: kind) }
        let step = max(1, documents.count / Self.sampleSize)
        var frequencies: [[UInt8]: Int] = [:]
        var count = 0
        for index in stride(from: 0, to: documents.count, by: step) {
            count += 1
            for lemma in try LemmaVector.lemmas(of: documents[index], in: database) {
                frequencies[lemma, default: 0] += 1
            }
        }
        documentCount = count
        self.frequencies = frequencies
    }

    /// The weight of a lemma: `ln(1 + (N - n + 0.5) / (n + 0.5))` after Robertson and Spärck Jones (1976), > 0.
    func weight(_ lemma: [UInt8]) -> Double {
        let n = Double(frequencies[lemma] ?? 0)
        return log(1 + (Double(documentCount) - n + 0.5) / (n + 0.5))
    }
}

/// The lemmas of a text.
enum LemmaVector {
    /// The lemmas of a stored passage, without those of one letter.
    static func lemmas(of document: DocumentID, in database: Database) throws(XapianError) -> [[UInt8]] {
        var lemmas: [[UInt8]] = []
        try database.forEachTerm(of: document) { term, _ in
            if let lemma = WordTerms.lemma(ofTerm: term), lemma.count > 1 { lemmas.append(lemma) }
            return true
        }
        return Array(Set(lemmas))
    }
}
