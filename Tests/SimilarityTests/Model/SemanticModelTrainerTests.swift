import SwedishText
import Testing

@testable import Similarity

struct SemanticModelTrainerTests {
    private let model: SemanticModel

    init() throws {
        model = try #require(LearntCollection.model)
    }

    private func cosine(_ one: String, _ other: String) throws -> Float {
        let directions = try [one, other].map { text in
            let word = try #require(try Reading.reader().words(in: text).first).features
            let sum = SimilarityIndexBuilder.direction(of: word, word.atoms.map { _ in 1 }, model).sum
            return Direction(sum, without: model.common).numbers
        }
        return directions[0].withUnsafeBufferPointer { one in
            directions[1].withUnsafeBufferPointer { other in
                guard let one = one.baseAddress, let other = other.baseAddress else { return 0 }
                return Direction.cosine(one, other)
            }
        }
    }

    private func weight(_ lemma: String) -> Float {
        model.weight(of: FeatureKey(.atom, lemma.utf8), lemma: lemma)
    }

    @Test func `words that never stand apart have nearly one direction`() throws {
        #expect(try cosine("hamnar", "färjor") > 0.9)
    }

    @Test(arguments: [
        ("gallring", "handlingar", "skolskjuts"), ("jäv", "gåvor", "vattenverk"), ("familjehem", "barn", "bygglov"),
        ("mutor", "oegentligheter", "betyg"),
    ])
    func `words that stand side by side at times are nearer than those that never do`(
        word: String, near: String, far: String
    ) throws {
        #expect(try cosine(word, near) > cosine(word, far) + 0.1)
        #expect(try abs(cosine(word, far)) < 0.1)
    }

    @Test func `the forms of a word have one direction`() throws {
        #expect(try cosine("gallring", "gallringen") > 0.98)
    }

    @Test func `a word that was never seen lies near those with the same letters`() throws {
        #expect(try cosine("mutanklagelser", "mutor") > cosine("mutanklagelser", "bygglov"))
    }

    @Test func `a word crowded in few reports says more than one spread evenly`() {
        for crowded in ["gallring", "jäv", "läkemedel", "bygglov"] {
            for spread in ["säkerställa", "rutin", "tillräcklig", "dokumentera", "informera"] {
                #expect(weight(crowded) > weight(spread), "\(crowded), \(spread)")
            }
        }
    }

    @Test func `how much a word says stays within its bounds`() {
        #expect(model.weights.allSatisfy { (0.1...1.2).contains($0) })
        #expect(model.weights.contains { $0 > 1 })
        #expect(model.rarities.allSatisfy { $0 >= 0 && $0.isFinite })
        #expect(model.keys == model.keys.sorted())
    }

    @Test func `passages and reports are counted`() {
        #expect(model.reportCount == LearntCollection.reports.count)
        #expect(model.passageCount == LearntCollection.reports.joined().count)
    }

    @Test func `from too few passages no directions are learnt, but how much words say is`() throws {
        let few = try Reading.model(of: Array(LearntCollection.reports.prefix(6)))
        #expect(!few.hasDirections && few.common.isEmpty)
        #expect(!few.keys.isEmpty && few.passageCount == 36)
    }

    @Test func `nothing is learnt of nothing`() throws {
        #expect(try Reading.model(of: []) == .empty)
        let silent = try Reading.model(of: [["2014", "och det"], []])
        #expect(silent.keys.isEmpty && silent.passageCount == 0 && silent.reportCount == 2)
    }

    @Test func `the same texts in the same order give equal models`() throws {
        #expect(try Reading.model(of: LearntCollection.reports) == model)
    }

    @Test func `one passage over and over teaches no direction`() throws {
        let model = try Reading.model(of: [[String]](repeating: ["Se över taxan."], count: 250))
        #expect(model.rarities.allSatisfy { $0 == 0 })
        #expect(model.directions.allSatisfy { $0 == 0 } && model.common.allSatisfy { $0 == 0 })
    }

    @Test func `no more passages are wanted when there are enough`() throws {
        var trainer = SemanticModelTrainer(analyzer: try TextAnalyzer())
        trainer.add(report: [String](repeating: "Avtal", count: SemanticModelTrainer.maximumPassages - 1))
        #expect(!trainer.isFull)
        trainer.add(report: ["Avtal"])
        #expect(trainer.isFull)
    }
}
