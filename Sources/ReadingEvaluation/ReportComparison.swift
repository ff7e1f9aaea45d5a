import AuditReport

/// Compares one report as read with what a person found in it.
struct ReportComparison {
    let file: String
    let expected: Annotation.Report
    let found: Report
    var scores: [String: Score] = [:]
    var complaints: [String] = []

    init(file: String, expected: Annotation.Report, found: Report) {
        self.file = file
        self.expected = expected
        self.found = found
    }

    /// Compares everything that the annotation speaks of.
    mutating func compareAll() {
        compareMetadata()
        compareHeadings()
        compareRecommendations()
        compareJoining()
        compareQuestions()
        comparePassages()
        compareNoise()
        compareFollowUp()
    }

    mutating func complain(_ text: String) { complaints.append("\(file): \(text)") }

    mutating func count(_ measure: String, _ isRight: Bool, _ complaint: String) {
        scores[measure, default: Score()].count(isRight)
        if !isRight { complain(complaint) }
    }

    mutating func compareMetadata() {
        let (expected, found) = (expected.metadata, found.metadata)
        field("municipality", expected.municipality, found.municipality)
        field("organisation", expected.organisation, found.organisation)
        field("year", expected.year, found.year)
        field("auditedYear", expected.auditedYear, found.auditedYear)
        field("date", expected.date, found.date)
        field("firm", expected.firm, found.firm)
        field("type", expected.type, found.type)
        field("bodies", expected.bodies?.sorted(), found.bodies.isEmpty ? nil : found.bodies.sorted())
        let numbers = found.registrationNumbers.map(TextOverlap.key).map { String(decoding: $0, as: UTF8.self) }
        let written = expected.registrationNumbers?.map(TextOverlap.key).map { String(decoding: $0, as: UTF8.self) }
        field("registrationNumbers", written, numbers.isEmpty ? nil : numbers)
        let title = (expected.title.map(TextOverlap.key), found.title.map(TextOverlap.key))
        field("title", title.0, title.1, shown: "\(expected.title ?? "-") | \(found.title ?? "-")")
    }

    private mutating func field<Value: Equatable>(
        _ name: String, _ expected: Value?, _ found: Value?, shown: String? = nil
    ) {
        guard expected != nil || found != nil else { return }
        var score = Score()
        if expected == found { score.right = 1 }
        if expected != nil, expected != found { score.missed = 1 }
        if found != nil, expected != found { score.wrong = 1 }
        for measure in ["metadata", "metadata \(name)"] {
            scores[measure, default: Score()].right += score.right
            scores[measure, default: Score()].wrong += score.wrong
            // A value where there is none is as wrong as no value where there is one.
            scores[measure, default: Score()].missed += max(score.missed, score.wrong)
        }
        if expected != found {
            complain("\(name): " + (shown ?? "\(expected.map { "\($0)" } ?? "-") | \(found.map { "\($0)" } ?? "-")"))
        }
    }

    mutating func compareHeadings() {
        var rest = found.headings.map { (TextOverlap.key($0.text), $0.level) }
        var score = Score()
        for heading in expected.headings ?? [] {
            guard let index = rest.firstIndex(where: { $0.0 == TextOverlap.key(heading.text) }) else {
                score.missed += 1
                complain("heading missed: \(heading.text)")
                continue
            }
            score.right += 1
            count(
                "heading levels", rest[index].1 == heading.level,
                "level \(heading.level)≠\(rest[index].1): \(heading.text)")
            rest.remove(at: index)
        }
        score.wrong = rest.count
        for heading in rest { complain("heading wrong: \(String(decoding: heading.0, as: UTF8.self))") }
        scores["headings"] = score
    }

    mutating func compareFollowUp() {
        if let grade = expected.overallGrade {
            count("overall grade", found.overallGrade == grade, "overall \(grade) | \(found.overallGrade ?? "-")")
        }
        if let followed = expected.followsUp {
            let key = String(decoding: TextOverlap.key(followed), as: UTF8.self)
            let isNamed = found.followsUp.contains { report in
                let title = String(decoding: TextOverlap.key(report.title), as: UTF8.self)
                return !title.isEmpty && (key.contains(title) || title.contains(key))
            }
            count(
                "follows up", isNamed,
                "follows up \(followed) | \(found.followsUp.map { "\($0.title) \($0.year ?? 0)" })")
        }
        // The older annotations say nothing of them.
        guard expected.earlier != nil || expected.passages != nil else { return }
        var rest = found.earlierRecommendations
        for earlier in expected.earlier ?? [] {
            let key = TextOverlap.key(earlier.text)
            guard let index = rest.firstIndex(where: { TextOverlap.share(TextOverlap.key($0.text), key) >= 0.8 }) else {
                scores["earlier recommendations", default: Score()].missed += 1
                complain("earlier missed: \(earlier.text)")
                continue
            }
            let hit = rest.remove(at: index)
            scores["earlier recommendations", default: Score()].right += 1
            count(
                "statuses", hit.status.rawValue == earlier.status,
                "status \(earlier.status) | \(hit.status.rawValue): \(earlier.text) | \(hit.statement)")
        }
        if !rest.isEmpty { scores["earlier recommendations", default: Score()].wrong += rest.count }
        for earlier in rest { complain("earlier wrong: \(earlier.text)") }
    }
}
