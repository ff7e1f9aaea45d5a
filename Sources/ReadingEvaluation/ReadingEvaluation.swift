public import AuditReport

/// Compares what the reader finds in files with what people found there.
public struct ReadingEvaluation: Sendable {
    /// Scores by measure, such as "headings" or "metadata title".
    public internal(set) var scores: [String: Score] = [:]
    /// What was wrong, one line each.
    public internal(set) var complaints: [String] = []

    /// Reads and compares the files of `annotations`.
    ///
    /// - Parameters:
    ///   - annotations: What people found.
    ///   - folder: The folder that holds the files.
    ///   - reader: The reader to evaluate.
    public init(_ annotations: [Annotation], folder: String, reader: ReportReader = ReportReader()) {
        for annotation in annotations {
            let reports = (try? reader.read(path: "\(folder)/\(annotation.file)"))?.reports
            if reports == nil { complaints.append("\(annotation.file): cannot be read") }
            compare(annotation, reports ?? [])
        }
    }

    /// The names of the measures that are shares of what was asked for; for all others F1 counts.
    public static func isShare(_ measure: String) -> Bool {
        measure.hasPrefix("metadata") || shares.contains(measure)
    }

    private static let shares: Set<String> = [
        "documents", "types of documents", "heading levels", "addressees", "grades", "answers", "kinds of passages",
        "substance kept", "statuses", "overall grade", "follows up",
    ]

    /// The figure for a measure: a share or F1, 0...1; 1 where nothing was asked for.
    public func figure(_ measure: String) -> Double {
        let score = scores[measure] ?? Score()
        return Self.isShare(measure) ? score.recall : score.f1
    }

    /// The table of scores.
    public var table: String {
        scores.sorted { $0.key < $1.key }.map { name, score in
            let figures =
                Self.isShare(name)
                ? "\(score.recall.percent)                "
                : "P \(score.precision.percent) R \(score.recall.percent) F1 \(score.f1.percent)"
            return
                "  \(name.padded(to: 30)) \(figures)  (\(score.right) right, \(score.wrong) wrong, \(score.missed) missed)"
        }.joined(separator: "\n")
    }

    private mutating func compare(_ annotation: Annotation, _ found: [Report]) {
        count("documents", found.count == annotation.reports.count) {
            "\(annotation.file): holds \(annotation.reports.count) documents, found \(found.count)"
        }
        var rest = Array(found.indices)
        for (index, expected) in annotation.reports.enumerated() {
            let match = Self.match(expected, index, annotation, found, among: rest)
            rest.removeAll { $0 == match }
            let report = match.map { found[$0] } ?? Report(metadata: ReportMetadata(), span: TextSpan(start: 0, end: 0))
            var comparison = ReportComparison(file: annotation.file, expected: expected, found: report)
            comparison.compareAll()
            for (measure, score) in comparison.scores { add(score, to: measure) }
            complaints += comparison.complaints
        }
    }

    private mutating func count(_ measure: String, _ isRight: Bool, _ complaint: () -> String) {
        scores[measure, default: Score()].count(isRight)
        if !isRight { complaints.append(complaint()) }
    }

    private mutating func add(_ score: Score, to measure: String) {
        scores[measure, default: Score()].right += score.right
        scores[measure, default: Score()].wrong += score.wrong
        scores[measure, default: Score()].missed += score.missed
    }

    /// The document found that `expected` is to be compared with: of those of its type, or else of all, the one that covers
    /// most of it; the one at the same place where the annotation does not say where it stands.
    private static func match(
        _ expected: Annotation.Report, _ index: Int, _ annotation: Annotation, _ found: [Report], among rest: [Int]
    ) -> Int? {
        guard let start = expected.start, let end = expected.end else {
            let alike = rest.filter { found[$0].metadata.type == expected.metadata.type }
            if found.count == annotation.reports.count { return alike.count == 1 ? alike[0] : index }
            return index == annotation.reports.count - 1 ? rest.last : nil
        }
        func overlap(_ index: Int) -> Int { min(end, found[index].span.end) - max(start, found[index].span.start) }
        let near = rest.filter { overlap($0) > 0 }
        let alike = near.filter { found[$0].metadata.type == expected.metadata.type }
        return (alike.isEmpty ? near : alike).max { overlap($0) < overlap($1) }
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension Double {
    var percent: String {
        let tenths = Int((self * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)".padded(to: 5)
    }
}
