import FyndAPI
import FyndIndex
import SwedishText
import Testing

struct KeynessTests {
    private func keyness(
        _ index: TemporaryIndex, _ a: String, _ b: String? = nil, change: (inout KeynessRequest) -> Void = { _ in }
    ) async throws -> KeynessResponse {
        var request = KeynessRequest(a: a)
        (request.b, request.minCount, request.limit, request.allWords) = (b, 1, 1_000, true)
        change(&request)
        return try await index.service().keyness(request)
    }

    /// Two reports of 2010 with 8 and 4 words, one of 2015 with 8.
    private func index() async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(year: 2010, "Skola saknar skola.", "Skola saknar plan nu igen."))
        try index.write("b.md", Sample.report(year: 2010, "Skola har en plan."))
        try index.write("c.md", Sample.report(year: 2015, "Vatten och vatten.", "Vatten saknar plan, skola finns."))
        try await index.update()
        return index
    }

    @Test func `words have the figures that the formulas give`() async throws {
        let response = try await keyness(try await index(), "år:2010") { $0.unit = .word }
        #expect(response.a == CorpusPart(query: "år:2010", passages: 3, reports: 2, words: 12))
        #expect(response.b == CorpusPart(query: nil, passages: 2, reports: 1, words: 8))
        let water = try #require(response.keywords.first)
        #expect(water.word == "vatten")
        #expect([water.countA, water.countB, water.reportsA, water.reportsB] == [0, 3, 0, 1])
        // 2 · 3 ln(3 / 1.2); log2((0.5 / 12) / (3 / 8))
        #expect(abs(water.logLikelihood - 5.4977) < 5e-5)
        #expect(abs(water.effect + 3.1699) < 5e-5)
        #expect(water.perHundredThousandA == 0 && water.perHundredThousandB == 37_500)
        #expect(water.dispersionA == nil && water.dispersionB == 0)
        let school = try #require(response.keywords.first { $0.word == "skola" })
        #expect([school.countA, school.countB, school.reportsA, school.reportsB] == [4, 1, 2, 1])
        // 2 (4 ln(4 / 3) + ln(1 / 2)); log2((4 / 12) / (1 / 8))
        #expect(abs(school.logLikelihood - 0.9152) < 5e-5)
        #expect(abs(school.effect - 1.4150) < 5e-5)
        // The reports have 8 and 4 of 12 words, and 3 and 1 of 4 schools: (|3/4 - 2/3| + |1/4 - 1/3|) / 2
        #expect(abs(try #require(school.dispersionA) - 1.0 / 12) < 1e-12)
    }

    @Test func `function words and rare words are left out unless asked for`() async throws {
        let index = try await index()
        func words(_ allWords: Bool, least: Int) async throws -> Set<String> {
            let response = try await keyness(index, "år:2010") {
                ($0.allWords, $0.minCount, $0.unit) = (allWords, least, .word)
            }
            return Set(response.keywords.map(\.word))
        }
        #expect(try await words(false, least: 3) == ["skola", "saknar", "plan", "vatten"])
        #expect(try await !words(false, least: 1).contains("och"))
        #expect(try await words(true, least: 1).contains("och"))
    }

    @Test(arguments: [false, true])
    func `numbers are listed when all words are`(allWords: Bool) async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(year: 2010, "Skolan byggdes 1987 och 1988."))
        try index.write("b.md", Sample.report(year: 2011, "Vattnet är rent."))
        try await index.update()
        let response = try await keyness(index, "skola") { ($0.allWords, $0.unit) = (allWords, .word) }
        #expect(response.keywords.map(\.word).contains("1987") == allWords)
        #expect(response.keywords.map(\.word).contains("byggdes"))
    }

    @Test func `the order is that of likelihood, or of effect with what the second part has more of last`() async throws
    {
        let index = try await index()
        let byEffect = try await keyness(index, "år:2010") { ($0.sort, $0.unit) = (.effect, .word) }.keywords
        #expect(byEffect.map(\.effect) == byEffect.map(\.effect).sorted(by: >))
        #expect(byEffect.last?.word == "vatten")
        let surest = try await keyness(index, "år:2010") { $0.unit = .word }.keywords
        #expect(surest.map(\.logLikelihood) == surest.map(\.logLikelihood).sorted(by: >))
        let second = try await keyness(index, "år:2010") { ($0.unit, $0.limit, $0.offset) = (.word, 1, 1) }
        #expect(second.keywords == [surest[1]] && second.total == surest.count)
    }

    @Test func `what is in both parts counts in each`() async throws {
        let response = try await keyness(try await index(), "skola", "plan")
        #expect(response.a.passages == 4 && response.b.passages == 3)
        #expect(response.notes == ["3 passages are in both parts and count in each."])
    }

    @Test func `without a part there is nothing to compare`() async throws {
        let index = try await index()
        let none = try await keyness(index, "år:1999")
        #expect(none.keywords.isEmpty && none.total == 0)
        #expect(none.notes?.last == "No passage is in the first part, so that there is nothing to compare.")
        let all = try await keyness(index, "år:2000..")
        #expect(all.notes == ["No passage is in the second part, so that there is nothing to compare."])
    }

    @Test func `parts of compounds and numbers out of range are refused`() {
        var request = KeynessRequest(a: "år:2010")
        request.unit = .part
        #expect(
            throws: ServiceError.invalidRequest(
                "Parts of compounds are not compared here. The unit must be lemma or word.")
        ) { try request.check() }
        (request.unit, request.minCount) = (.word, 0)
        #expect(
            throws: ServiceError.invalidRequest("The fewest times of a word must be 1 or more, but were 0.")
        ) { try request.check() }
    }

    // MARK: Laws

    @Test(arguments: [1, 2] as [UInt64])
    func `counts are those that come of counting the words of all texts`(seed: UInt64) async throws {
        let index = try await TemporaryIndex.sampled(seed: seed)
        let analyzer = try TextAnalyzer()
        var counts: [String: [Int]] = [:]
        var reports: [String: [Set<String>]] = [:]
        for passage in try await index.sampledPassages() {
            let part = passage.municipality == "Tallnäs" ? 0 : 1
            for word in analyzer.tokens(in: passage.text).map(\.lemma) {
                counts[word, default: [0, 0]][part] += 1
                reports[word, default: [[], []]][part].insert(passage.report)
            }
        }
        let response = try await keyness(index, "kommun:Tallnäs")
        #expect(response.total == counts.count && response.keywords.count == counts.count)
        #expect(response.a.words == counts.values.reduce(0) { $0 + $1[0] })
        #expect(response.b.words == counts.values.reduce(0) { $0 + $1[1] })
        for found in response.keywords {
            #expect([found.countA, found.countB] == counts[found.word], "\(found.word)")
            #expect([found.reportsA, found.reportsB] == reports[found.word]?.map(\.count), "\(found.word)")
            #expect((0..<1).contains(found.dispersionA ?? 0) && (0..<1).contains(found.dispersionB ?? 0))
        }
    }

    @Test func `turning the parts round turns the figures, and the rest is what is not in the first part`() async throws
    {
        let index = try await TemporaryIndex.sampled(seed: 3)
        let given = try await keyness(index, "kommun:Tallnäs", "kommun:Ekhamra,Kråksele")
        let rest = try await keyness(index, "kommun:Tallnäs")
        #expect(given.keywords == rest.keywords)
        let turned = try await keyness(index, "kommun:Ekhamra,Kråksele", "kommun:Tallnäs").keywords
        for found in given.keywords {
            let other = try #require(turned.first { $0.word == found.word })
            #expect([found.countA, found.countB] == [other.countB, other.countA])
            #expect(found.dispersionA == other.dispersionB)
            #expect(abs(found.effect + other.effect) < 1e-12)
            #expect(abs(found.logLikelihood - other.logLikelihood) < 1e-9)
        }
    }

    @Test func `a filter raises no count`() async throws {
        let index = try await TemporaryIndex.sampled(seed: 4)
        let all = try await keyness(index, "kommun:Tallnäs")
        let some = try await keyness(index, "kommun:Tallnäs") { $0.filters = .only(years: 2010...2012) }
        #expect(some.a.words < all.a.words && some.b.words < all.b.words)
        for found in some.keywords {
            let whole = try #require(all.keywords.first { $0.word == found.word })
            #expect(found.countA <= whole.countA && found.countB <= whole.countB)
        }
    }

    @Test func `the answer is the same from run to run and whatever the number of shards`() async throws {
        let one = try await TemporaryIndex.sampled(seed: 6, jobs: 1)
        let three = try await TemporaryIndex.sampled(seed: 6, jobs: 3)
        for sort in KeynessRequest.Sort.allCases {
            func answer(_ index: TemporaryIndex) async throws -> KeynessResponse {
                var response = try await keyness(index, "kommun:Tallnäs") { $0.sort = sort }
                response.seconds = 0
                return response
            }
            let first = try await answer(one)
            #expect(try await answer(one) == first)
            #expect(try await answer(three) == first)
        }
    }
}
