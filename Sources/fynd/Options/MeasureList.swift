import ArgumentParser
import FyndAPI
import SearchEvaluation

/// Measures of searching, as they stand on the command line: `ndcg@10,map`.
struct MeasureList {
    /// The measures, each once; at least one.
    let measures: [Measure]

    /// The measures of searching that are taken unless others are asked for.
    static let search = "ndcg@10,map,mrr@10,recall@100,success@1"
    /// Those of finding what is similar.
    static let similar = "ndcg@10,recall@5"

    /// Reads a list.
    ///
    /// - Throws: `ValidationError` for a name that is no measure's.
    init(parsing text: String) throws {
        var measures: [Measure] = []
        for name in CommaList.values(in: text) {
            guard let measure = Measure(name) else {
                throw ValidationError("There is no measure \"\(name)\"; there are \(Measure.names).")
            }
            if !measures.contains(measure) { measures.append(measure) }
        }
        guard !measures.isEmpty else { throw ValidationError("There are no measures in \"\(text)\".") }
        self.measures = measures
    }
}
