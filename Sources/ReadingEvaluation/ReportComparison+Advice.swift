import AuditReport

extension ReportComparison {
    /// A recommendation counts once, found at any of its places. Other places are no mistakes: where the annotation notes
    /// them, they are known by where they stand, else as many are excused as it counts.
    mutating func compareRecommendations() {
        let passages = found.passages.filter { $0.kind == .recommendation }
        let keys = passages.map { TextOverlap.key($0.text) }
        let recommendations = expected.recommendations ?? []
        var used = Set<Int>()
        var score = Score()
        for recommendation in recommendations {
            let wordings = (recommendation.wordings ?? [recommendation.text]).map(TextOverlap.key)
            let hits = keys.indices.filter { index in wordings.contains { TextOverlap.share(keys[index], $0) >= 0.8 } }
            used.formUnion(hits)
            guard let best = hits.first else {
                score.missed += 1
                complain("recommendation missed: \(recommendation.text)")
                continue
            }
            score.right += 1
            guard let addressee = recommendation.addressee else { continue }
            count(
                "addressees", hits.contains { passages[$0].addressee.sorted() == addressee.sorted() },
                "addressee \(addressee) | \(passages[best].addressee): \(recommendation.text)")
        }
        let others = keys.indices.filter { !used.contains($0) }
        let wrong = others.filter { index in
            !recommendations.contains { $0.spans?.contains { Self.overlaps($0, passages[index].span) } ?? false }
        }
        let excused = recommendations.reduce(0) { $0 + ($1.spans == nil ? ($1.places ?? 1) - 1 : 0) }
        score.wrong = max(0, wrong.count - excused)
        scores["recommendations"] = score
        for index in wrong { complain("recommendation wrong: \(passages[index].text)") }
    }

    /// Recommendations given at several places: F1 over the pairs of places that belong together.
    mutating func compareJoining() {
        let recommendations = expected.recommendations ?? []
        guard recommendations.contains(where: { ($0.spans?.count ?? 0) > 1 }) else { return }
        var truth: [Int: Int] = [:]
        for (index, passage) in found.passages.enumerated() where passage.kind == .recommendation {
            truth[index] = recommendations.firstIndex {
                $0.spans?.contains { Self.overlaps($0, passage.span) } ?? false
            }
        }
        var group: [Int: Int] = [:]
        for (index, recommendation) in found.recommendations.enumerated() {
            for place in recommendation.places { group[place] = index }
        }
        var score = Score()
        let places = truth.keys.sorted()
        for (position, one) in places.enumerated() {
            for two in places[(position + 1)...] {
                let (belong, joined) = (truth[one] == truth[two], group[one] == group[two])
                if belong, joined { score.right += 1 }
                if belong, !joined {
                    score.missed += 1
                    complain("not joined: \(found.passages[one].text) | \(found.passages[two].text)")
                }
                if !belong, joined {
                    score.wrong += 1
                    complain("joined: \(found.passages[one].text) | \(found.passages[two].text)")
                }
            }
        }
        scores["recommendations, places joined"] = score
    }

    private static func overlaps(_ range: [Int], _ span: TextSpan) -> Bool {
        guard range.count == 2 else { return false }
        let overlap = min(range[1], span.end) - max(range[0], span.start)
        return overlap * 2 > min(range[1] - range[0], span.end - span.start)
    }

    mutating func compareQuestions() {
        var rest = found.questions
        var score = Score()
        for question in expected.questions ?? [] {
            let key = TextOverlap.key(question.text)
            guard let index = rest.firstIndex(where: { TextOverlap.share(TextOverlap.key($0.text), key) >= 0.8 }) else {
                score.missed += 1
                complain("question missed: \(question.text)")
                if question.grade != nil { scores["grades", default: Score()].count(false) }
                continue
            }
            score.right += 1
            compareAnswer(question, rest.remove(at: index))
        }
        score.wrong = rest.count
        scores["questions"] = score
        for question in rest { complain("question wrong: \(question.text)") }
    }

    private mutating func compareAnswer(_ expected: Annotation.Question, _ found: AuditQuestion) {
        if expected.grade != nil || found.grade != nil {
            count(
                "grades", expected.grade == found.grade,
                "grade \(expected.grade ?? "-") | \(found.grade ?? "-"): \(expected.text) | \(expected.answer ?? "-") | \(found.answer ?? "-")"
            )
        }
        guard let answer = expected.answer else { return }
        let isThere = (expected.answers ?? [answer]).contains { wanted in
            found.answer.map { Self.contains(TextOverlap.key($0), TextOverlap.key(wanted)) } ?? false
        }
        count("answers", isThere, "answer: \(answer) | \(found.answer ?? "-")")
    }

    /// Whether one of two answers is a part of the other or nearly the same.
    private static func contains(_ found: [UInt8], _ expected: [UInt8]) -> Bool {
        if TextOverlap.share(found, expected) >= 0.8 { return true }
        let (short, long) = found.count < expected.count ? (found, expected) : (expected, found)
        return !short.isEmpty && String(decoding: long, as: UTF8.self).contains(String(decoding: short, as: UTF8.self))
    }
}
