import FyndAPI
import FyndIndex
import SwedishText
import Testing

/// Counts of words, of the whole collection and of parts of it.
@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct TermCountTests {
    private func index(_ paragraphs: String...) async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        for (number, paragraph) in paragraphs.enumerated() {
            try index.write("\(number).md", Sample.report(year: 2010 + number, paragraph))
        }
        try await index.update()
        return index
    }

    private func terms(
        _ index: TemporaryIndex, _ change: (inout TermsRequest) -> Void = { _ in }
    ) async throws -> TermsResponse {
        var request = TermsRequest()
        request.limit = 1_000
        change(&request)
        return try await index.service().terms(request)
    }

    /// What a list says of a word.
    private func counts(_ word: String, _ response: TermsResponse) -> [Int]? {
        response.terms.first { $0.word == word }.map { [$0.occurrences, $0.passages, $0.reports] }
    }

    @Test func `a word has occurrences, passages and reports`() async throws {
        let index = try await index(
            "Avtal om avtal följs upp.\n\nNya avtal saknas, och avtalen är gamla.", "Avtalen hade gått ut.",
            "Hyran är hög.")
        let words = try await terms(index)
        #expect(counts("avtal", words) == [3, 2, 1])
        #expect(counts("avtalen", words) == [2, 2, 2])
        #expect(counts("är", words) == [2, 2, 2])
        #expect(counts("hade", words) == [1, 1, 1])
        let lemmas = try await terms(index) { $0.unit = .lemma }
        #expect(counts("avtal", lemmas) == [5, 3, 2])
        #expect(counts("hyra", lemmas) == [1, 1, 1])
        #expect(counts("avtalen", lemmas) == nil)
        #expect(words.unit == .word && lemmas.unit == .lemma && words.notes == nil)
    }

    @Test func `parts are those of compounds`() async throws {
        let index = try await index("Avtalsuppföljning och avtalstid.\n\nEn driftkontroll av vattenkontrollen.")
        let parts = try await terms(index) { $0.unit = .part }
        #expect(counts("avtal", parts) == [2, 1, 1])
        #expect(counts("kontroll", parts) == [2, 1, 1])
        #expect(counts("och", parts) == nil)
    }

    @Test func `a suspended hyphen stands for a whole word, which counts too`() async throws {
        let words = try await terms(try await index("Individ- och familjeomsorg."))
        #expect(counts("individomsorg", words) == [1, 1, 1])
        #expect(counts("individ", words) == [1, 1, 1])
    }

    @Test func `a pattern may stand for any letters and for one`() async throws {
        let index = try await index("Lägga, ligga och lagga är ledningssystem och lednings system.")
        func words(_ pattern: String) async throws -> [String] {
            try await terms(index) { ($0.pattern, $0.sort) = (pattern, .alphabet) }.terms.map(\.word)
        }
        #expect(try await words("l?gga") == ["lagga", "ligga", "lägga"])
        #expect(try await words("*system") == ["ledningssystem", "system"])
        #expect(try await words("är*") == ["är"])
        #expect(try await words("x*") == [])
    }

    @Test func `a query or filters select what is counted`() async throws {
        let index = try await index("Avtal saknas.\n\nPlan saknas.", "Avtal finns.\n\nPlan och avtal finns.")
        let selected = try await terms(index) { $0.query = "avtal" }
        #expect(counts("avtal", selected) == [3, 3, 2])
        #expect(counts("plan", selected) == [1, 1, 1])
        #expect(selected.query == "avtal")
        let later = try await terms(index) { $0.filters = .only(years: 2011...2011) }
        #expect(counts("avtal", later) == [2, 2, 1])
        #expect(counts("saknas", later) == nil)
        let both = try await terms(index) { ($0.query, $0.filters) = ("plan", .only(years: 2011...2011)) }
        #expect(counts("avtal", both) == [1, 1, 1])
        #expect(try await terms(index) { $0.query = "avtl" }.total == 0)
    }

    @Test func `words stand in the order asked for, the alphabet deciding, and on the pages asked for`() async throws {
        let index = try await index("Åtta åtta åtta olika ord.\n\nÄnnu ett ord.", "Olika avtal.")
        func words(_ sort: TermsRequest.Sort, _ limit: Int, from offset: Int = 0) async throws -> [String] {
            try await terms(index) { ($0.sort, $0.limit, $0.offset) = (sort, limit, offset) }.terms.map(\.word)
        }
        #expect(try await words(.frequency, 4) == ["åtta", "olika", "ord", "avtal"])
        #expect(try await words(.passages, 4) == ["olika", "ord", "avtal", "ett"])
        #expect(try await words(.alphabet, 10) == ["avtal", "ett", "olika", "ord", "åtta", "ännu"])
        #expect(try await words(.frequency, 2, from: 2) == ["ord", "avtal"])
        #expect(try await words(.passages, 3, from: 3) == ["ett", "åtta", "ännu"])
        #expect(try await words(.alphabet, 3, from: 6) == [])
        #expect(try await words(.alphabet, TermsRequest.maximumLimit).count == 6)
    }

    @Test func `words are asked for in one way`() async throws {
        let index = try await index("Avtal.")
        await #expect(
            throws: ServiceError.invalidRequest(
                "Words are asked for by \"prefix\" or by \"pattern\", not by both. The pattern \"*tal\" can hold both.")
        ) { try await terms(index) { ($0.prefix, $0.pattern) = ("av", "*tal") } }
        await #expect(
            throws: ServiceError.invalidRequest(
                "\"två ord*\" is not a pattern of one word. Write letters, with * for any others and ? for one.")
        ) { try await terms(index) { $0.pattern = "två ord*" } }
    }

    // MARK: Laws

    @Test(arguments: TermUnit.allCases, [1, 2, 3] as [UInt64])
    func `counts are those that come of counting the words of all texts`(unit: TermUnit, seed: UInt64) async throws {
        let index = try await TemporaryIndex.sampled(seed: seed)
        let analyzer = try TextAnalyzer()
        var counted: [String: (occurrences: Int, passages: Int, reports: Set<String>)] = [:]
        for passage in try await index.sampledPassages() {
            let words = analyzer.tokens(in: passage.text).flatMap { token in
                [token] + (token.expansions ?? []).flatMap { analyzer.tokens(in: $0) }
            }
            let things = words.flatMap { word in
                switch unit {
                case .word: [word.word]
                case .lemma: [word.lemma]
                case .part: word.parts ?? []
                }
            }
            for thing in things { counted[thing, default: (0, 0, [])].occurrences += 1 }
            for thing in Set(things) {
                counted[thing]?.passages += 1
                counted[thing]?.reports.insert(passage.report)
            }
        }
        let listed = try await terms(index) { $0.unit = unit }
        #expect(listed.total == counted.count && listed.terms.count == counted.count)
        for term in listed.terms {
            let count = try #require(counted[term.word], "\(term.word) is in no text")
            #expect(
                [term.occurrences, term.passages, term.reports] == [
                    count.occurrences, count.passages, count.reports.count,
                ],
                "\(term.word)")
        }
    }

    @Test(arguments: TermUnit.allCases, [nil, "a*", "s*", "*n*", "?r*", "h*e", "*vat*"])
    func `the index and the texts come to the same counts`(unit: TermUnit, pattern: String?) async throws {
        let index = try await TemporaryIndex.sampled(seed: 4)
        for sort in TermsRequest.Sort.allCases {
            let whole = try await terms(index) { ($0.unit, $0.pattern, $0.sort) = (unit, pattern, sort) }
            let selected = try await terms(index) {
                ($0.unit, $0.pattern, $0.sort) = (unit, pattern, sort)
                $0.filters = .only(years: 1...9999)
            }
            #expect(whole == selected)
        }
    }

    @Test func `a filter raises no count`() async throws {
        let index = try await TemporaryIndex.sampled(seed: 5)
        let all = try await terms(index)
        for filters in [SearchFilters.only(years: 2011...2013), .only(municipality: "Tallnäs")] {
            let some = try await terms(index) { $0.filters = filters }
            #expect(some.total <= all.total && some.total > 0)
            for term in some.terms {
                let whole = try #require(all.terms.first { $0.word == term.word })
                #expect(
                    term.occurrences <= whole.occurrences && term.passages <= whole.passages
                        && term.reports <= whole.reports)
            }
        }
    }

    @Test func `the list is the same from run to run and whatever the number of shards`() async throws {
        let one = try await TemporaryIndex.sampled(seed: 6, jobs: 1)
        let three = try await TemporaryIndex.sampled(seed: 6, jobs: 3)
        for unit in TermUnit.allCases {
            let listed = try await terms(one) { ($0.unit, $0.sort) = (unit, .frequency) }
            #expect(try await terms(one) { ($0.unit, $0.sort) = (unit, .frequency) } == listed)
            #expect(try await terms(three) { ($0.unit, $0.sort) = (unit, .frequency) } == listed)
        }
    }
}
