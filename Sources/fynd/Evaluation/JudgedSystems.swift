import FyndAPI
import SearchEvaluation

/// Systems measured against judgements, whatever it was that they were asked.
struct JudgedSystems {
    /// The judgements.
    let qrels: Qrels
    /// Their file, for errors.
    let file: String
    /// What is measured; at least one.
    let measures: [Measure]
    /// The least grade that is relevant to binary measures, ≥ 1.
    let relevantFrom: Int
    /// The figures of the systems measured so far, in their order.
    private(set) var figures: [RunFigures] = []

    /// Reads what ought to be found.
    ///
    /// - Parameters:
    ///   - file: The file with the judgements.
    ///   - measures: What is measured; at least one.
    ///   - relevantFrom: The least grade that is relevant to binary measures, ≥ 1.
    /// - Throws: `ServiceError.invalidRequest` when the file cannot be used.
    init(qrels file: String, measures: [Measure], relevantFrom: Int) throws(ServiceError) {
        qrels = try EvaluationFile.reading(file) { bytes throws(InputError) in try Qrels(bytes, file: file) }
        self.file = file
        self.measures = measures
        self.relevantFrom = relevantFrom
    }

    /// Measures a run.
    mutating func measure(_ run: Run) {
        figures.append(figures(of: run))
    }

    /// Measures runs, and keeps the one that does best in the first measure.
    mutating func measureBest(of runs: [Run]) {
        let all = runs.map(figures)
        figures += all.max { $0.mean(of: measures[0]) < $1.mean(of: measures[0]) }.map { [$0] } ?? []
    }

    /// Measures a run in a file.
    ///
    /// - Throws: `ServiceError.invalidRequest` when the file cannot be used.
    mutating func measureFile(_ path: String) throws(ServiceError) {
        measure(try EvaluationFile.reading(path) { bytes throws(InputError) in try Run(bytes, file: path) })
    }

    /// What is to be known of the judgements, in words.
    var notes: [String] {
        let hopeless = qrels.queries.filter { qrels.grades[$0]?.values.contains { $0 >= relevantFrom } != true }
        guard let first = hopeless.first else { return [] }
        let (documents, measures) =
            relevantFrom == 1
            ? ("relevant documents", "")
            : ("documents of grade \(relevantFrom) or more", " in measures other than nDCG")
        return ["\(hopeless.count) judged queries have no \(documents), such as \"\(first)\", and count 0\(measures)."]
    }

    private func figures(of run: Run) -> RunFigures {
        RunFigures(measuring: run, against: qrels, by: measures, relevantFrom: relevantFrom)
    }
}
