import AuditReport

/// Compares what the parser finds in the corpus with what people found.
struct Evaluation {
    /// Scores by measure.
    private(set) var scores: [String: Score] = [:]
    /// What was wrong, one line each.
    private(set) var complaints: [String] = []

    /// Evaluates the files of `annotations`.
    init(_ annotations: [Annotation]) {
        for annotation in annotations {
            guard let file = try? ReportReader().read(path: Corpus.path(of: annotation)) else {
                complain(annotation, "cannot be read")
                scores["files", default: Score()].count(false)
                continue
            }
            scores["files", default: Score()].count(file.reports.count == annotation.reports.count)
            if file.reports.count != annotation.reports.count {
                complain(annotation, "holds \(annotation.reports.count) reports, found \(file.reports.count)")
            }
            for (index, expected) in annotation.reports.enumerated() {
                let found =
                    file.reports.count == annotation.reports.count
                    ? file.reports[index]
                    : index == annotation.reports.count - 1 ? file.reports.last : nil
                compare(
                    expected, found ?? Report(metadata: ReportMetadata(), span: TextSpan(start: 0, end: 0)), annotation)
            }
        }
    }

    /// The table of scores.
    var table: String {
        scores.sorted { $0.key < $1.key }.map { name, score in
            "  \(name.padded(to: 30)) P \(score.precision.percent) R \(score.recall.percent) F1 \(score.f1.percent)"
                + "  (\(score.right) right, \(score.wrong) wrong, \(score.missed) missed)"
        }.joined(separator: "\n")
    }

    private mutating func complain(_ annotation: Annotation, _ text: String) {
        complaints.append("\(annotation.file): \(text)")
    }

    private mutating func compare(_ expected: Annotation.Report, _ found: Report, _ annotation: Annotation) {
        compareMetadata(expected.metadata, found.metadata, annotation)
        compareHeadings(expected.headings ?? [], found.headings, annotation)
        compareRecommendations(expected.recommendations ?? [], found, annotation)
        compareQuestions(expected.questions ?? [], found.questions, annotation)
    }

    private mutating func compareMetadata(
        _ expected: Annotation.Metadata, _ found: ReportMetadata, _ annotation: Annotation
    ) {
        func words(_ text: String?) -> [UInt8]? { text.map(TextOverlap.key) }
        field("municipality", expected.municipality, found.municipality, annotation)
        field("organisation", expected.organisation, found.organisation, annotation)
        field("year", expected.year, found.year, annotation)
        field("auditedYear", expected.auditedYear, found.auditedYear, annotation)
        field("date", expected.date, found.date, annotation)
        field("firm", expected.firm, found.firm, annotation)
        field("type", expected.type, found.type, annotation)
        field(
            "bodies", expected.bodies.map { $0.sorted() }, found.bodies.isEmpty ? nil : found.bodies.sorted(),
            annotation)
        field(
            "registrationNumbers", expected.registrationNumbers,
            found.registrationNumbers.isEmpty ? nil : found.registrationNumbers, annotation)
        let isTitleRight = words(expected.title) == words(found.title)
        if !isTitleRight { complain(annotation, "title: \(expected.title ?? "-") | \(found.title ?? "-")") }
        if expected.title != nil { scores["metadata title", default: Score()].count(isTitleRight) }
    }

    private mutating func field<Value: Equatable>(
        _ name: String, _ expected: Value?, _ found: Value?, _ annotation: Annotation
    ) {
        if expected != found {
            complain(annotation, "\(name): \(expected.map { "\($0)" } ?? "-") | \(found.map { "\($0)" } ?? "-")")
        }
        var score = scores["metadata \(name)", default: Score()]
        if expected == found {
            if expected != nil { score.right += 1 }
        } else {
            if expected != nil { score.missed += 1 }
            if found != nil { score.wrong += 1 }
        }
        scores["metadata \(name)"] = score
    }

    private mutating func compareHeadings(
        _ expected: [Annotation.Heading], _ found: [Heading], _ annotation: Annotation
    ) {
        var rest = found.map { (TextOverlap.key($0.text), $0.level) }
        for heading in expected {
            if let index = rest.firstIndex(where: { $0.0 == TextOverlap.key(heading.text) }) {
                scores["headings", default: Score()].right += 1
                scores["heading levels", default: Score()].count(rest[index].1 == heading.level)
                if rest[index].1 != heading.level {
                    complain(annotation, "level \(heading.level)≠\(rest[index].1): \(heading.text)")
                }
                rest.remove(at: index)
            } else {
                scores["headings", default: Score()].missed += 1
                complain(annotation, "heading missed: \(heading.text)")
            }
        }
        scores["headings", default: Score()].wrong += rest.count
        for heading in rest { complain(annotation, "heading wrong: \(String(decoding: heading.0, as: UTF8.self))") }
    }

    /// A recommendation that the report gives at several places in other words counts once; its other places are not wrong.
    private mutating func compareRecommendations(
        _ expected: [Annotation.Recommendation], _ found: Report, _ annotation: Annotation
    ) {
        let passages = found.passages.filter { $0.kind == .recommendation }
        let keys = passages.map { TextOverlap.key($0.text) }
        var used = Set<Int>()
        for recommendation in expected {
            let key = TextOverlap.key(recommendation.text)
            let hits = keys.indices.filter { TextOverlap.share(keys[$0], key) >= 0.8 }
            used.formUnion(hits)
            guard let best = hits.max(by: { TextOverlap.share(keys[$0], key) < TextOverlap.share(keys[$1], key) })
            else {
                scores["recommendations", default: Score()].missed += 1
                complain(annotation, "recommendation missed: \(recommendation.text)")
                continue
            }
            scores["recommendations", default: Score()].right += 1
            if let addressee = recommendation.addressee {
                let isRight = hits.contains { passages[$0].addressee.sorted() == addressee.sorted() }
                scores["addressees", default: Score()].count(isRight)
                if !isRight {
                    complain(annotation, "addressee \(addressee) | \(passages[best].addressee): \(recommendation.text)")
                }
            }
        }
        let others = keys.indices.filter { !used.contains($0) }
        let excused = expected.reduce(0) { $0 + ($1.places ?? 1) - 1 }
        scores["recommendations", default: Score()].wrong += max(0, others.count - excused)
        scores["recommendations, every place", default: Score()].wrong += others.count
        scores["recommendations, every place", default: Score()].right += used.count
        for index in others { complain(annotation, "recommendation wrong: \(passages[index].text)") }
    }

    private mutating func compareQuestions(
        _ expected: [Annotation.Question], _ found: [AuditQuestion], _ annotation: Annotation
    ) {
        var rest = found
        for question in expected {
            let key = TextOverlap.key(question.text)
            guard let index = rest.firstIndex(where: { TextOverlap.share(TextOverlap.key($0.text), key) >= 0.8 }) else {
                scores["questions", default: Score()].missed += 1
                complain(annotation, "question missed: \(question.text)")
                continue
            }
            let hit = rest.remove(at: index)
            scores["questions", default: Score()].right += 1
            if question.grade != nil || hit.grade != nil {
                scores["grades", default: Score()].count(question.grade == hit.grade)
                if question.grade != hit.grade {
                    complain(
                        annotation,
                        "grade \(question.grade ?? "-") | \(hit.grade ?? "-"): \(question.text) | \(question.answer ?? "-") | \(hit.answer ?? "-")"
                    )
                }
            }
            if let answer = question.answer {
                let isThere = hit.answer.map { Self.contains(TextOverlap.key($0), TextOverlap.key(answer)) } ?? false
                scores["answers", default: Score()].count(isThere)
                if !isThere { complain(annotation, "answer: \(answer) | \(hit.answer ?? "-")") }
            }
        }
        scores["questions", default: Score()].wrong += rest.count
        for question in rest { complain(annotation, "question wrong: \(question.text)") }
    }

    /// Whether one of two answers is a part of the other or nearly the same.
    private static func contains(_ found: [UInt8], _ expected: [UInt8]) -> Bool {
        if TextOverlap.share(found, expected) >= 0.8 { return true }
        let (short, long) = found.count < expected.count ? (found, expected) : (expected, found)
        return !short.isEmpty && String(decoding: long, as: UTF8.self).contains(String(decoding: short, as: UTF8.self))
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension Double {
    fileprivate var percent: String {
        let tenths = Int((self * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)".padded(to: 5)
    }
}
