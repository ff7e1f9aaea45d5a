import Testing

@testable import SearchEvaluation

/// Laws that hold for every ranking.
struct MeasureLawTests {
    private let measures = ["ndcg", "ndcg@5", "map", "mrr", "mrr@3", "recall@20", "precision@1", "success@1"].compactMap
    {
        Measure($0)
    }

    @Test func `a run with the relevant documents first, the best before the others, is perfect`() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<50 {
            let judged = judgements(&generator)
            let best = judged.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let figures = figures(of: best.map(\.key), judged)
            #expect(measures.allSatisfy { abs(figures.mean(of: $0) - 1) < 1e-12 })
        }
    }

    @Test func `it does not matter which irrelevant document stands at a rank`() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<50 {
            let judged = judgements(&generator)
            let documents = shuffled(Array(judged.keys).sorted() + ["u1", "u2", "u3"], &generator)
            let isIrrelevant = { (document: String) in judged[document, default: 0] <= 0 }
            var others = documents.filter(isIrrelevant)
            let turned = documents.map { isIrrelevant($0) ? others.removeLast() : $0 }
            #expect(figures(of: turned, judged) == figures(of: documents, judged))
        }
    }

    @Test func `every measure lies between 0 and 1, and does not fall when a better document moves up`() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            let judged = judgements(&generator)
            let documents = shuffled(Array(judged.keys).sorted(), &generator)
            let before = figures(of: documents, judged)
            #expect(measures.allSatisfy { (0...1).contains(before.mean(of: $0)) })
            for place in 1..<documents.count {
                let (above, below) = (documents[place - 1], documents[place])
                guard max(0, judged[below, default: 0]) > max(0, judged[above, default: 0]) else { continue }
                var moved = documents
                moved.swapAt(place - 1, place)
                let after = figures(of: moved, judged)
                #expect(measures.allSatisfy { after.mean(of: $0) >= before.mean(of: $0) - 1e-12 })
            }
        }
    }

    @Test func `binary measures from a grade on are those of judgements that know no grades but yes and no`() {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<50 {
            let judged = judgements(&generator)
            let documents = shuffled(Array(judged.keys).sorted() + ["u1", "u2"], &generator)
            for grade in 1...3 {
                let graded = figures(of: documents, judged, relevantFrom: grade)
                let binary = figures(of: documents, judged.mapValues { $0 >= grade ? 1 : 0 })
                for measure in measures where !measure.kind.isGraded {
                    #expect(graded.values(of: measure) == binary.values(of: measure))
                }
            }
        }
    }

    @Test func `queries that nobody judged do not count`() throws {
        let qrels = try Qrels(Array("q\ta\n".utf8), file: "qrels")
        var run = Run(name: "run")
        run.add([(document: "a", score: 1)], for: "q")
        run.add([(document: "b", score: 1)], for: "other")
        #expect(RunFigures(measuring: run, against: qrels, by: measures).queries == ["q"])
        #expect(RunFigures(measuring: run, against: qrels, by: measures).mean(of: measures[0]) == 1)
    }

    /// Between 2 and 15 documents with grades from -1 to 3, at least one of them relevant.
    private func judgements(_ generator: inout SeededGenerator) -> [String: Int] {
        var judged = ["d0": 1]
        for number in 1...(1 + generator.next(below: 14)) { judged["d\(number)"] = generator.next(below: 5) - 1 }
        return judged
    }

    private func shuffled(_ documents: [String], _ generator: inout SeededGenerator) -> [String] {
        var documents = documents
        for index in documents.indices.dropLast() {
            documents.swapAt(index, index + generator.next(below: documents.count - index))
        }
        return documents
    }

    private func figures(of documents: [String], _ judged: [String: Int], relevantFrom: Int = 1) -> RunFigures {
        let lines = judged.map { "q 0 \($0.key) \($0.value)\n" }.joined()
        var run = Run(name: "run")
        run.add(documents.enumerated().map { (document: $1, score: 100 - Double($0)) }, for: "q")
        guard let qrels = try? Qrels(Array(lines.utf8), file: "qrels") else {
            preconditionFailure("they are well formed")
        }
        return RunFigures(measuring: run, against: qrels, by: measures, relevantFrom: relevantFrom)
    }
}
