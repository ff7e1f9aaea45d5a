import SwedishText
import Testing

@testable import Similarity

struct SimilarityIndexTests {
    private func query(_ text: String, document: UInt32? = nil, in index: SimilarityIndex) throws -> SimilarityQuery {
        SimilarityQuery(try Reading.reader().words(in: text), document: document, index: index)
    }

    @Test func `a text that is there is found with 1, whatever was learnt`() throws {
        for model in [.empty, try #require(LearntCollection.model)] {
            let index = try Reading.index(Advice.matters, model: model)
            for (place, text) in Advice.matters.enumerated() {
                let best = try #require(try index.search(text).first)
                #expect(best.unit == place && best.document == UInt32(place * 10))
                #expect((0.99...1).contains(best.similarity), "\(text)")
            }
        }
    }

    @Test func `the most alike come first, and of equals the one with the lesser document`() throws {
        let same = "Se över taxan för bygglov."
        let texts = [same, "Taxan för vatten.", same, "Öva krisledningen.", "Se över taxan.", same]
        let found = try Reading.index(texts).search(same)
        #expect(found.prefix(4).map(\.unit) == [0, 2, 5, 4])
        #expect(Set(found.prefix(3).map(\.similarity)).count == 1)
        let similarities = found.map(\.similarity)
        #expect(similarities == similarities.sorted(by: >))
        #expect(similarities.allSatisfy { $0 >= SimilarityIndex.leastSimilarity })
        #expect(!found.map(\.unit).contains(3))
    }

    @Test func `a passage is not found for itself, but its copy in another report is`() throws {
        let index = try Reading.index(["Se över taxan.", "Öva krisledningen.", "Se över taxan."])
        let own = try query("Se över taxan.", document: 0, in: index)
        #expect(index.search(own, limit: 10) { _ in true }.found.map(\.document) == [20])
        let unknown = try query("Se över taxan.", document: 5, in: index)
        #expect(index.search(unknown, limit: 10) { _ in true }.found.map(\.document) == [0, 20])
    }

    @Test func `documents that are not allowed are neither found nor counted`() throws {
        let index = try Reading.index([String](repeating: "Se över taxan.", count: 6))
        let (found, total) = index.search(try query("Se över taxan.", in: index), limit: 10) { $0 >= 30 }
        #expect(found.map(\.document) == [30, 40, 50])
        #expect(total == 3)
    }

    @Test func `no more are returned than are asked for, and all are counted`() throws {
        let index = try Reading.index([String](repeating: "Se över taxan.", count: 6))
        let query = try query("Se över taxan.", in: index)
        for limit in [0, 1, 4, 6, 9] {
            let (found, total) = index.search(query, limit: limit) { _ in true }
            #expect(found.map(\.unit) == Array(0..<min(limit, 6)))
            #expect(total == 6)
        }
    }

    @Test func `text without words, and an index without passages, find nothing`() throws {
        let index = try Reading.index(Advice.matters)
        #expect(try index.search(" . 2014 och").isEmpty)
        #expect(try Reading.index([]).search("Se över taxan.").isEmpty)
        #expect(
            try Reading.index(["2014", "och"], model: try #require(LearntCollection.model)).search("Taxan").isEmpty)
    }

    @Test func `a passage of a report on the same matter as the source's is more alike`() throws {
        var builder = SimilarityIndexBuilder(
            model: try #require(LearntCollection.model), analyzer: try TextAnalyzer())
        let plan = "Upprätta en underhållsplan för kajen varje år."
        for (report, title) in ["Hamnar.", "Lösenord och loggar.", "Färjor."].enumerated() {
            builder.add(title: title, ofReport: UInt32(report))
            let advice = report == 0 ? plan : "Besluta om en underhållsplan för broarna varje år."
            builder.add(document: UInt32(report * 10), ofReport: UInt32(report), text: advice)
            builder.add(document: UInt32(report * 10 + 1), ofReport: UInt32(report), text: title)
        }
        let index = builder.index()
        func found(_ query: SimilarityQuery) -> [SimilarUnit] {
            index.search(query, limit: 9) { [10, 20].contains($0) }.found
        }
        let alone = found(try query(plan, in: index))
        #expect(alone.map(\.document) == [10, 20] && alone[0].similarity == alone[1].similarity)
        let inContext = found(try query(plan, document: 0, in: index))
        #expect(inContext.map(\.document) == [20, 10])
        #expect(inContext.allSatisfy { $0.similarity >= alone[0].similarity })
    }

    @Test func `the place of a document is found, and of others none`() throws {
        let index = try Reading.index(["Taxan.", "Planen.", "Budgeten."])
        #expect([0, 10, 20].map { index.unit(of: $0) } == [0, 1, 2])
        #expect([1, 19, 21, UInt32.max].allSatisfy { index.unit(of: $0) == nil })
        #expect(try Reading.index([]).unit(of: 0) == nil)
    }

    @Test func `wording that differs in a small word or the addressee is nearly the same`() throws {
        let texts = [
            "Upprätta en rutin för gallring av handlingar i arkivet.",
            "Att upprätta rutiner för gallringen av handlingar i arkiven.",
            "Upprätta en rutin för gallring av handlingar i närarkivet och diariet, samt utbilda arkivarien.",
            "Upprätta en rutin för skolskjuts av elever i skolan.",
        ]
        for model in [.empty, try #require(LearntCollection.model)] {
            let index = try Reading.index(texts + Advice.matters, model: model)
            #expect(index.isNearlySame(0, 0) && index.isNearlySame(0, 1) && index.isNearlySame(1, 0))
            #expect(!index.isNearlySame(0, 2) && !index.isNearlySame(0, 3))
        }
    }

    @Test func `the same text gives the same similarities to the last digit`() throws {
        let model = try #require(LearntCollection.model)
        let text = Advice.matters.joined(separator: " ")
        let first = try Reading.index(Advice.matters, model: model).search(text)
        #expect(first.count > 1)
        for _ in 0..<3 { #expect(try Reading.index(Advice.matters, model: model).search(text) == first) }
    }
}
