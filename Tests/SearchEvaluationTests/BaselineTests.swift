import Testing

@testable import SearchEvaluation

struct BaselineTests {
    @Test func `the score is that of BM25 worked out by hand`() {
        var index = BM25Index()
        index.add([0, 0, 1])
        index.add([1])
        // Lengths 3 and 1, mean 2. Term 0 is in one of two: ln(1 + 1.5/1.5) = 0.693147; 2 · 2.2 / (2 + 1.2 · 1.375) = 1.205479.
        // Term 1 is in both: ln(1 + 0.5/2.5) = 0.182322; 2.2 / (1 + 1.2 · 1.375) = 0.830189; 2.2 / (1 + 1.2 · 0.625) = 1.257143.
        let first = index.search([0, 1], depth: 10)
        #expect(first.map(\.document) == [0, 1])
        #expect(abs(first[0].score - (0.693147 * 1.205479 + 0.182322 * 0.830189)) < 1e-5)
        #expect(abs(first[1].score - 0.182322 * 1.257143) < 1e-5)
        let twice = index.search([1, 1], depth: 1)
        #expect(twice.map(\.document) == [1])
        #expect(abs(twice[0].score - 2 * 0.182322 * 1.257143) < 1e-5)
    }

    @Test func `of equal documents the earlier is first, and only as many are given as are wanted`() {
        var index = BM25Index()
        for _ in 0..<5 { index.add([0]) }
        #expect(index.search([0], depth: 3).map(\.document) == [0, 1, 2])
        #expect(index.search([1, 7], depth: 3).isEmpty)
        #expect(BM25Index().search([0], depth: 3).isEmpty)
    }

    @Test func `the analyses find forms and parts, each as far as it goes`() throws {
        let collection = try BaselineCollection()
        collection.add("Nämndens rutiner för avtalen.")
        collection.add("Rutinerna följs.")
        collection.add("Avtalsuppföljning saknas för")
        func found(_ query: String, _ analysis: BaselineAnalysis) -> [Int] {
            collection.baseline(analysis).search(query, depth: 10).map(\.document).sorted()
        }
        #expect(found("rutiner", .words) == [0])
        #expect(found("RUTIN!", .stems) == [0, 1])
        #expect(found("rutin för", .stems) == [0, 1, 2])
        #expect(found("rutin för", .contentStems) == [0, 1])
        #expect(found("för", .contentStems).isEmpty)
        #expect(found("avtalets", .stems) == [0])
        #expect(found("avtalets", .stemsAndParts) == [0, 2])
        #expect(found("avtalstid", .stemsAndParts) == [0, 2])
    }
}
