import FyndAPI
import FyndIndex
import Testing

struct SearchTests {
    private func sampleIndex() async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        try index.write(
            "mora.md",
            Sample.report(
                municipality: "Mora", year: 2009, firm: "PwC", title: "Granskning av intern kontroll",
                "Den interna kontrollen är inte tillräcklig.", "Nämnden har beslutat om en plan för internkontrollen.",
                "Kontroll sker av interna fakturor.", "Målen för verksamheten är otydliga."))
        try index.write(
            "ekhamra.md",
            Sample.report(
                municipality: "Ekhamra", year: 2014, firm: "EY", title: "Granskning av placeringar",
                "Beslutet saknar motivering.", "Fler beslut om placering behöver följas upp.",
                "Rutinen för IT-säkerhet enligt SOSFS 2011:9 är från 2012.",
                "Nämnden har mål- och resultatstyrning. Uppföljningen är svag. Kontrollen brister i flera led."))
        try await index.update()
        return index
    }

    @Test func `a phrase survives inflection and keeps its order`() async throws {
        let index = try await sampleIndex()
        #expect(
            try await index.texts("\"intern kontroll\"") == [
                "Den interna kontrollen är inte tillräcklig.", "Nämnden har beslutat om en plan för internkontrollen.",
            ])
        #expect(try await index.texts("\"kontroll intern\"").isEmpty)
    }

    @Test func `an exact word or phrase does not match inflections`() async throws {
        let index = try await sampleIndex()
        #expect(try await index.texts("=beslut") == ["Fler beslut om placering behöver följas upp."])
        #expect(try await index.texts("=\"intern kontroll\"").isEmpty)
        #expect(try await index.texts("=\"interna kontrollen\"").count == 1)
        // "besluta" says the same by a verb.
        #expect(try await index.texts("beslut").count == 3)
    }

    @Test func `a word as it stands ranks before its inflections`() async throws {
        let passages = ["Beslut saknar motivering i tre fall.", "Beslutet saknar motivering i tre fall."]
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(passages.joined(separator: "\n\n")))
        try await index.update()
        #expect(try await index.texts("beslut") == passages)
        #expect(try await index.texts("beslutet") == passages.reversed())
    }

    @Test(arguments: [
        "IT-säkerhet", "\"SOSFS 2011:9\"", "SOSFS 2011:9", "it-säkerhet", "IT‐SÄKERHET", "säkerhet -beslut",
        "(säkerhet ELLER finnsinte) rutin", "säkerh*", "rutin NÄRA/3 säkerhet", "titel:placering rutin",
        "byrå:ey rutin",
        "kommun:Ekhamra år:2013..2015 rutin", "year:..2014 rutin", "nämnd:socialnämnd rutin", "typ:finding rutin",
    ])
    func `a query finds the one passage that answers it`(query: String) async throws {
        let index = try await sampleIndex()
        #expect(try await index.texts(query) == ["Rutinen för IT-säkerhet enligt SOSFS 2011:9 är från 2012."])
    }

    @Test func `å ä ö are letters of their own, composed or decomposed`() async throws {
        let index = try await sampleIndex()
        #expect(try await index.texts("=mal").isEmpty)
        #expect(try await index.texts("ma\u{30A}len").first == "Målen för verksamheten är otydliga.")
    }

    @Test func `upper case, lower case and inflection find the same`() async throws {
        let index = try await sampleIndex()
        let hits = try await index.search("kontroll").hits.map(\.passage.id).sorted()
        for form in ["Kontroll", "KONTROLLEN", "kontrollernas"] {
            #expect(try await index.search(form).hits.map(\.passage.id).sorted() == hits)
        }
    }

    @Test func `when too few passages have all the words, others follow and a note says so`() async throws {
        let index = try await sampleIndex()
        let relaxed = try await index.search("motivering finnsinte")
        #expect(relaxed.hits.map(\.passage.text) == ["Beslutet saknar motivering."])
        #expect(relaxed.notes == ["No passage has all the words; these have some of them."])
        let strict = try await index.search("motivering OCH \"finns inte\"")
        #expect(strict.total == 0 && strict.notes == nil)
    }

    @Test func `function words decide nothing beside words of substance`() async throws {
        let index = try await sampleIndex()
        #expect(
            try await index.search("vad sägs om motivering").hits.first?.passage.text == "Beslutet saknar motivering.")
        #expect(try await index.search("och").total == 1)
    }

    @Test func `filters beside the query combine`() async throws {
        let index = try await sampleIndex()
        let hits = try await index.search("nämnden") {
            $0.filters.municipality = ["Mora", "Orsa"]
            $0.filters.year = YearRange(first: nil, last: 2010)
            $0.filters.county = nil
            $0.filters.kind = ["finding"]
        }
        #expect(hits.hits.map(\.passage.text) == ["Nämnden har beslutat om en plan för internkontrollen."])
        #expect(try await index.search("nämnden", { $0.filters.firm = ["KPMG"] }).total == 0)
    }

    @Test func `a query of filters alone lists passages, not reports`() async throws {
        let index = try await sampleIndex()
        #expect(try await index.search("kommun:Mora").total == 4)
        #expect(try await index.search("-kontroll").hits.allSatisfy { !$0.passage.text.isEmpty })
    }

    @Test func `facet counts equal the hits counted one by one`() async throws {
        let index = try await sampleIndex()
        let response = try await index.search("nämnden ELLER beslut ELLER kontroll") {
            $0.facets = FacetField.allCases
            $0.limit = 100
        }
        #expect(response.totalIsExact && response.total == response.hits.count)
        let years = Dictionary(grouping: response.hits) { "\($0.passage.report.year ?? 0)" }.mapValues(\.count)
        // Years without a match between others count 0.
        #expect(response.facets?["year"] == FacetCount.fillingYears(years.map(FacetCount.init)))
        let reports = Dictionary(grouping: response.hits) { $0.passage.report.id }.mapValues(\.count)
        #expect(
            Dictionary(uniqueKeysWithValues: (response.facets?["report"] ?? []).map { ($0.value, $0.count) }) == reports
        )
        #expect(response.facets?["body"] == [FacetCount(value: "socialnämnden", count: response.total)])
    }

    @Test func `groups hold their counts and their own best hits`() async throws {
        let index = try await sampleIndex()
        let groups = try #require(try await index.search("kontroll", { $0.groupBy = .year }).groups)
        #expect(groups.map(\.value) == (2009...2014).map(String.init))
        #expect(groups.map(\.count) == [3, 0, 0, 0, 0, 1])
        #expect(groups.map { $0.hits.isEmpty } == groups.map { $0.count == 0 })
        #expect(
            groups.allSatisfy { group in group.hits.allSatisfy { "\($0.passage.report.year ?? 0)" == group.value } })
    }

    @Test func `each report can be represented by its best passage`() async throws {
        let index = try await sampleIndex()
        let hits = try await index.search("kontroll", { $0.onePerReport = true }).hits
        #expect(hits.count == 2)
        #expect(hits.map(\.moreInReport).sorted { ($0 ?? 0) < ($1 ?? 0) } == [0, 2])
    }

    @Test func `hits can be sorted by year and paged`() async throws {
        let index = try await sampleIndex()
        let oldest = try await index.search("kontroll", { $0.sort = .year }).hits
        let newest = try await index.search("kontroll", { $0.sort = .newest }).hits
        #expect(oldest.first?.passage.report.year == 2009 && newest.first?.passage.report.year == 2014)
        let paged = try await (0..<4).asyncMap { offset in
            try await index.search("kontroll") {
                $0.limit = 1
                $0.offset = offset
                $0.sort = .year
            }.hits[0].passage.id
        }
        #expect(paged == oldest.map(\.passage.id))
    }

    @Test func `highlights mark the matching words and nothing else`() async throws {
        let index = try await sampleIndex()
        let hit = try #require(try await index.search("=\"resultatstyrning\" ELLER uppföljning").hits.first)
        let scalars = Array(hit.passage.text.unicodeScalars)
        let marked = hit.highlights.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
        #expect(marked == ["resultatstyrning", "Uppföljningen"])
        #expect(hit.snippet.contains("<mark>Uppföljningen</mark> är svag."))
    }

    @Test func `markup in a source stays text`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.txt", "Iakttagelser\n\nVärdet x<y & \"z\" styr <script>alert</script> kontrollen helt.\n")
        try await index.update()
        let hit = try #require(try await index.search("kontroll").hits.first)
        #expect(!hit.snippet.contains("<script>"))
        #expect(hit.snippet.contains("&lt;script&gt;") && hit.snippet.contains("<mark>kontrollen</mark>"))
    }

    @Test func `the parts of an explained score add up to it`() async throws {
        let index = try await sampleIndex()
        let hits = try await index.search("intern kontroll i nämnden", { $0.explain = true }).hits
        for hit in hits {
            let sum = try #require(hit.explanation).reduce(0) { $0 + $1.score }
            #expect(abs(sum - hit.score) < 1e-6)
        }
    }

    @Test func `an unknown kind is an error that names the known ones, not an empty answer`() async throws {
        let index = try await sampleIndex()
        let error = await #expect(throws: ServiceError.self) {
            _ = try await index.search("beslut", { $0.filters.kind = ["fynding"] })
        }
        #expect(
            error?.message.hasPrefix("There is no kind of passage \"fynding\"; there are finding, assessment,") == true)
    }

    @Test(arguments: [
        "", "  ", "\"", "år:x", "typ:rekommendation", "kommun:Mora år:2014..2009",
        String(repeating: "ord ", count: 1_200),
    ])
    func `a query that cannot be answered is refused`(query: String) async throws {
        let index = try await sampleIndex()
        let error = await #expect(throws: ServiceError.self) { _ = try await index.search(query) }
        #expect(error?.exitStatus == .usage)
    }

    @Test func `any sentence of a report finds its passage first`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        for report in try await service.reports(SearchFilters()).reports {
            for passage in try await service.report(id: report.id).passages {
                let first = try await service.search(SearchRequest(query: "\"\(passage.text)\"")).hits.first
                #expect(first?.passage.id == passage.id)
            }
        }
    }
}

extension Sequence {
    /// Maps in order, one after the other.
    fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
