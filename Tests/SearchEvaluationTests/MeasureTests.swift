import Testing

@testable import SearchEvaluation

struct MeasureTests {
    @Test(arguments: ["ndcg", "ndcg@10", "map", "mrr", "mrr@1", "recall@100", "precision@5", "success@100000"])
    func `a measure is read by its name and goes by it`(name: String) {
        #expect(Measure(name)?.name == name)
    }

    @Test(arguments: [
        "", "ndgc", "ndcg@", "ndcg@0", "ndcg@-1", "ndcg@+1", "ndcg@1.5", "ndcg@100001", "ndcg@1@2", "map@10", "recall",
        "precision", "success", "NDCG@10", " map", "recall@99999999999999999999",
    ])
    func `anything else is no measure`(name: String) {
        #expect(Measure(name) == nil)
    }

    @Test func `a floor names a measure and its least mean`() throws {
        let floor = try #require(MeasureFloor("ndcg@10=0.6"))
        #expect(floor.measure == Measure("ndcg@10"))
        #expect(floor.value == 0.6)
    }

    @Test(arguments: ["", "ndcg@10", "ndcg@10=", "ndcg=x", "map=-0.1", "map=1.1", "map=nan", "map=0.5=0.5", "f1=0.5"])
    func `anything else is no floor`(text: String) {
        #expect(MeasureFloor(text) == nil)
    }

    // Found: nothing, grade 1, nothing, grade 3; not found: grade 2. The discounts are 1, 0.63093, 0.5 and 0.43068, so the ideal
    // gain is 3 + 1.26186 + 0.5 = 4.76186, cut off at two 4.26186.
    @Test(arguments: [
        ("ndcg", 0.40383), ("ndcg@2", 0.14804), ("map", 0.33333), ("mrr", 0.5), ("mrr@2", 0.5), ("mrr@1", 0.0),
        ("recall@2", 0.33333), ("recall@10", 0.66667), ("precision@1", 0.0), ("precision@4", 0.5),
        ("precision@10", 0.2),
        ("success@1", 0.0), ("success@2", 1.0),
    ])
    func `a ranking worked out by hand has the figures of its definition`(name: String, value: Double) throws {
        let found = ["w", "a", "x", "c"].enumerated().map { Run.Found(document: $1, score: -Float($0)) }
        let ranking = JudgedRanking(found, judgements: ["a": 1, "b": 2, "c": 3, "x": 0, "y": -1])
        #expect(abs(ranking.value(of: try #require(Measure(name))) - value) < 1e-5)
    }

    // Relevant from grade 2 are b, c and e, of which c is third and e fifth: MAP is (1/3 + 2/5) / 3. nDCG stays: the discounts are 1, 0.63093, 0.5, 0.43068
    // and 0.38685, the gain 1 + 1.5 + 2 · 0.38685 = 3.27371, the ideal one 3 + 1.26186 + 1 + 0.43068 = 5.69254.
    @Test(arguments: [
        ("ndcg", 0.57509), ("map", 0.24444), ("mrr", 0.33333), ("mrr@2", 0.0), ("recall@3", 0.33333),
        ("recall@5", 0.66667), ("precision@5", 0.4), ("success@2", 0.0), ("success@3", 1.0),
    ])
    func `binary measures count only documents from the grade on that is relevant`(name: String, value: Double) throws {
        let found = ["a", "x", "c", "y", "e"].enumerated().map { Run.Found(document: $1, score: -Float($0)) }
        let ranking = JudgedRanking(found, judgements: ["a": 1, "b": 2, "c": 3, "e": 2, "x": 0], relevantFrom: 2)
        #expect(abs(ranking.value(of: try #require(Measure(name))) - value) < 1e-5)
    }

    @Test
    func `a query whose documents are all of lower grades counts 0 in binary measures, and in nDCG what it is worth`()
        throws
    {
        let ranking = JudgedRanking([.init(document: "a", score: 1)], judgements: ["a": 1], relevantFrom: 2)
        #expect(ranking.value(of: try #require(Measure("recall@5"))) == 0)
        #expect(ranking.value(of: try #require(Measure("ndcg@10"))) == 1)
    }

    @Test func `a query without relevant documents counts 0 in every measure`() throws {
        for name in ["ndcg", "map", "mrr", "recall@5", "precision@5", "success@5"] {
            let ranking = JudgedRanking([.init(document: "a", score: 1)], judgements: ["a": 0])
            #expect(ranking.value(of: try #require(Measure(name))) == 0)
        }
    }
}
