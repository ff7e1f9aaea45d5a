import FyndAPI
import FyndIndex
import SwedishText
import Testing

struct CollocateTests {
    private func collocates(
        _ index: TemporaryIndex, _ query: String, change: (inout CollocatesRequest) -> Void = { _ in }
    ) async throws -> CollocatesResponse {
        var request = CollocatesRequest(query: query)
        (request.minCount, request.limit) = (1, 1_000)
        change(&request)
        return try await index.service().collocates(request)
    }

    private func index(_ paragraphs: String...) async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        for (number, paragraph) in paragraphs.enumerated() {
            try index.write("\(number).md", Sample.report(year: 2010 + number, paragraph))
        }
        try await index.update()
        return index
    }

    @Test func `neighbours have the figures that the formulas give`() async throws {
        let index = try await index(
            "Stora brister i avtal om städning.\n\nNya avtal om lokaler saknas.", "Brister i lokaler finns.")
        let response = try await collocates(index, "avtal") {
            ($0.left, $0.right, $0.unit, $0.allWords) = (1, 2, .word, true)
        }
        // The windows are "i … om städning" and "nya … om lokaler".
        #expect([response.occurrences, response.passages, response.words, response.windowWords] == [2, 2, 15, 6])
        #expect(Set(response.collocates.map(\.word)) == ["om", "städning", "nya", "lokaler", "i"])
        #expect(response.total == 5)
        let about = try #require(response.collocates.first)
        #expect(about.word == "om")
        #expect([about.count, about.passages, about.frequency, about.left, about.right] == [2, 2, 2, 0, 2])
        // Of 15 words 6 stand in a window: 6 · 2 / 15 would be expected; log2(2 / 0.8); 14 + log2(2 · 2 / (2 + 2));
        // 2 (2 ln(2 / 0.8) + 4 ln(4 / 5.2) + 9 ln(9 / 7.8))
        #expect(abs(about.expected - 0.8) < 1e-12)
        #expect(abs(about.mi - 1.3219) < 5e-5)
        #expect(about.logDice == 14)
        #expect(abs(about.logLikelihood - 4.1421) < 5e-5)
        let premises = try #require(response.collocates.first { $0.word == "lokaler" })
        #expect([premises.count, premises.frequency] == [1, 2])
        // log2(1 / 0.8); 14 + log2(2 / 4); 2 (ln(1 / 0.8) + 5 ln(5 / 5.2) + ln(1 / 1.2) + 8 ln(8 / 7.8))
        #expect(abs(premises.mi - 0.3219) < 5e-5)
        #expect(premises.logDice == 13)
        #expect(abs(premises.logLikelihood - 0.0945) < 5e-5)
    }

    @Test func `base forms are counted unless words are asked for, and function words only when they are`() async throws
    {
        let index = try await index("Nämnden och avtal.\n\nAvtal i nämnder.")
        let lemmas = try await collocates(index, "avtal")
        #expect(lemmas.collocates.map(\.word) == ["nämnd"])
        #expect(lemmas.collocates.map(\.count) == [2] && lemmas.words == 6)
        let words = try await collocates(index, "avtal") { ($0.unit, $0.allWords) = (.word, true) }
        #expect(Set(words.collocates.map(\.word)) == ["nämnden", "och", "i", "nämnder"])
    }

    @Test func `a sentence may bound the window`() async throws {
        let index = try await index("Hyran är hög. Avtal saknas. Plan finns.")
        let anywhere = try await collocates(index, "avtal")
        #expect(Set(anywhere.collocates.map(\.word)) == ["hyra", "hög", "sakna", "plan", "finna"])
        let within = try await collocates(index, "avtal") { $0.within = .sentence }
        #expect(within.collocates.map(\.word) == ["sakna"])
    }

    @Test func `a phrase has neighbours as one`() async throws {
        let index = try await index("God intern kontroll saknas.")
        let found = try await collocates(index, "\"intern kontroll\"") { $0.unit = .word }
        #expect(found.collocates.map { [$0.left, $0.right] } == [[1, 0], [0, 1]])
        #expect(Set(found.collocates.map(\.word)) == ["god", "saknas"])
        #expect(found.occurrences == 1)
    }

    @Test func `rare neighbours are left out, and the order is the one asked for`() async throws {
        let index = try await index(
            "Nya avtal saknas.\n\nNya avtal finns.\n\nGamla avtal saknas.", "Saknas saknas saknas.")
        func words(_ sort: CollocatesRequest.Sort, least: Int = 1) async throws -> [String] {
            try await collocates(index, "avtal") { ($0.sort, $0.unit, $0.minCount) = (sort, .word, least) }
                .collocates.map(\.word)
        }
        #expect(try await words(.count, least: 2) == ["nya", "saknas"])
        #expect(try await words(.count) == ["nya", "saknas", "finns", "gamla"])
        #expect(try await words(.mi) == ["nya", "finns", "gamla", "saknas"])
        #expect(try await words(.logDice).first == "nya")
        let second = try await collocates(index, "avtal") {
            ($0.unit, $0.sort, $0.limit, $0.offset) = (.word, .count, 1, 1)
        }
        #expect(second.collocates.map(\.word) == ["saknas"] && second.total == 4)
    }

    @Test func `words that stand there less often than by chance come last`() async throws {
        let paragraphs = (0..<8).map {
            "Nya avtal saknas i Mora. Hyra hyra hyra hyra hyra \($0 == 0 ? "hyra avtal" : "hyra")."
        }
        let response = try await collocates(try await index(paragraphs.joined(separator: "\n\n")), "avtal") {
            ($0.left, $0.right) = (1, 1)
        }
        #expect(response.collocates.map(\.word) == ["ny", "sakna", "hyra"])
        #expect(response.collocates.map { $0.mi < 0 } == [false, false, true])
        #expect(response.collocates[2].logLikelihood > 0)
    }

    @Test func `filters narrow down what is compared with, fields of the query only what is found`() async throws {
        let index = try await index("Nya avtal saknas.", "Nya avtal finns.")
        let filtered = try await collocates(index, "avtal") { $0.filters = .only(years: 2010...2010) }
        #expect([filtered.occurrences, filtered.words] == [1, 3])
        let field = try await collocates(index, "avtal år:2010")
        #expect([field.occurrences, field.words] == [1, 6])
    }

    @Test func `a query without words has no neighbours`() async throws {
        let response = try await collocates(try await index("Avtal saknas."), "år:2010")
        #expect(response.collocates.isEmpty && response.occurrences == 0)
        #expect(response.notes == ["The query asks for no word, so that nothing has neighbours."])
    }

    @Test func `a number out of range is refused`() {
        func message(_ change: (inout CollocatesRequest) -> Void) -> String? {
            var request = CollocatesRequest(query: "avtal")
            change(&request)
            do {
                try request.check()
                return nil
            } catch {
                return error.message
            }
        }
        #expect(message { $0.left = 21 } == "The words on the left must lie in 0...20, but were 21.")
        #expect(message { $0.right = -1 } == "The words on the right must lie in 0...20, but were -1.")
        #expect(message { $0.minCount = 0 } == "The fewest times of a neighbour must be 1 or more, but were 0.")
        #expect(message { $0.limit = 1_001 } == "The limit must lie in 0...1000, but was 1001.")
        #expect(
            message { ($0.left, $0.right) = (0, 0) }
                == "Without a word on the left or on the right there are no neighbours. Let one be 1 or more.")
        #expect(message { $0.left = 0 } == nil)
    }

    // MARK: Laws

    @Test(arguments: [1, 2, 3] as [UInt64], ["avtal", "nämnden", "är"])
    func `counts are those that come of looking at each word of all texts`(seed: UInt64, word: String) async throws {
        let index = try await TemporaryIndex.sampled(seed: seed)
        let response = try await collocates(index, "=\(word)") {
            ($0.left, $0.right, $0.unit, $0.allWords) = (2, 3, .word, true)
        }
        let analyzer = try TextAnalyzer()
        var (frequency, left, right, passages) = ([String: Int](), [String: Int](), [String: Int](), [String: Int]())
        for passage in try await index.sampledPassages() {
            let words = analyzer.tokens(in: passage.text).map(\.word)
            let nodes = words.indices.filter { words[$0] == word }
            var near: Set<String> = []
            for place in words.indices {
                frequency[words[place], default: 0] += 1
                let before = nodes.last { $0 <= place }.map { place - $0 } ?? .max
                let behind = nodes.first { $0 >= place }.map { $0 - place } ?? .max
                guard words[place] != word, before <= 3 || behind <= 2 else { continue }
                near.insert(words[place])
                if before <= 3, before <= behind || behind > 2 {
                    right[words[place], default: 0] += 1
                } else {
                    left[words[place], default: 0] += 1
                }
            }
            for word in near { passages[word, default: 0] += 1 }
        }
        #expect(response.words == frequency.values.reduce(0, +))
        #expect(response.occurrences == frequency[word] ?? 0)
        #expect(response.windowWords == left.values.reduce(0, +) + right.values.reduce(0, +))
        #expect(Set(response.collocates.map(\.word)) == Set(left.keys).union(right.keys))
        for found in response.collocates {
            let expected = [left, right, passages, frequency].map { $0[found.word] ?? 0 }
            #expect([found.left, found.right, found.passages, found.frequency] == expected, "\(found.word)")
            #expect(found.count == found.left + found.right && found.count <= found.frequency)
        }
    }

    @Test func `a filter raises no count`() async throws {
        let index = try await TemporaryIndex.sampled(seed: 4)
        let all = try await collocates(index, "kontroll")
        let some = try await collocates(index, "kontroll") { $0.filters = .only(municipality: "Tallnäs") }
        #expect(some.occurrences > 0 && some.occurrences < all.occurrences && some.words < all.words)
        for found in some.collocates {
            let whole = try #require(all.collocates.first { $0.word == found.word })
            #expect(found.count <= whole.count && found.frequency <= whole.frequency)
        }
    }

    @Test func `the answer is the same from run to run and whatever the number of shards`() async throws {
        let one = try await TemporaryIndex.sampled(seed: 6, jobs: 1)
        let three = try await TemporaryIndex.sampled(seed: 6, jobs: 3)
        for sort in CollocatesRequest.Sort.allCases {
            func answer(_ index: TemporaryIndex) async throws -> CollocatesResponse {
                var response = try await collocates(index, "kontroll") { $0.sort = sort }
                response.seconds = 0
                return response
            }
            let first = try await answer(one)
            #expect(try await answer(one) == first)
            #expect(try await answer(three) == first)
        }
    }
}
