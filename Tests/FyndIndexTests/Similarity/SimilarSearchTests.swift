import FyndAPI
import FyndIndex
import Testing

struct SimilarSearchTests {
    private static let reports = [
        Sample.advice(
            municipality: "Mora", year: 2012, "Upprätta rutiner för uppföljning av avtal.", "Öva krisledningen årligen."
        ),
        Sample.advice(
            municipality: "Ekhamra", year: 2016, "Ta fram rutiner för avtalsuppföljning.",
            "Gallra handlingar i arkivet."),
        Sample.advice(
            municipality: "Tallnäs", year: 2019, "Säkerställa att avtalen följs upp.", "Pröva rätten till skolskjuts."),
    ]

    private func municipalities(_ hits: [Hit]) -> [String] { hits.compactMap(\.passage.report.municipality) }

    @Test func `hits are narrowed down by what reports are`() async throws {
        let index = try await TemporaryIndex.of(Self.reports)
        let text = "Följa upp avtalen."
        #expect(Set(municipalities(try await index.similar(text))) == ["Mora", "Ekhamra", "Tallnäs"])
        #expect(municipalities(try await index.similar(text) { $0.filters.municipality = ["ekhamra"] }) == ["Ekhamra"])
        let late = try await index.similar(text) { $0.filters.year = YearRange(first: 2013, last: nil) }
        #expect(Set(municipalities(late)) == ["Ekhamra", "Tallnäs"])
        #expect(try await index.similar(text) { $0.filters.municipality = ["Ingenstans"] }.isEmpty)
    }

    @Test func `limit and offset page through the hits`() async throws {
        let index = try await TemporaryIndex.of(Self.reports)
        let service = try await index.service()
        var request = SimilarRequest(source: .text("Följa upp avtalen."))
        let all = try await service.similar(request)
        #expect(all.total == all.hits.count && all.totalIsExact && all.hits.count >= 3)
        var paged: [Hit] = []
        for offset in 0..<all.hits.count {
            (request.limit, request.offset) = (1, offset)
            let page = try await service.similar(request)
            #expect(page.hits.count == 1 && page.total == all.total)
            paged += page.hits
        }
        #expect(paged == all.hits)
        request.offset = all.hits.count
        #expect(try await service.similar(request).hits.isEmpty)
    }

    @Test func `a hit tells the words that are shared and those that meet`() async throws {
        let index = try await TemporaryIndex.of(Self.reports)
        let hits = try await index.similar("Riktlinjer för uppföljning av avtal.")
        let hit = try #require(hits.first { $0.passage.text == "Upprätta rutiner för uppföljning av avtal." })
        #expect(Set(hit.sharedTerms ?? []) == ["uppföljning", "avtal"])
        #expect(hit.relatedTerms?.map { [$0.source, $0.term] } == [["riktlinjer", "rutiner"]])
        #expect(hit.relatedTerms?.first?.relation == .thesaurus)
        #expect(hit.score == hit.similarity && !hit.highlights.isEmpty)
    }

    @Test func `passages with nearly the same wording are one hit that counts them`() async throws {
        let same = (1...4).map { number in
            Sample.advice(municipality: "Ort\(number)", year: 2010 + number, "Upprätta rutiner för avtalsuppföljning.")
        }
        let index = try await TemporaryIndex.of(
            same + [Sample.advice("Se över rutinerna för avtalsuppföljningen i bolagen och stiftelserna.")])
        let hits = try await index.similar("Upprätta rutiner för avtalsuppföljning.")
        #expect(hits.map(\.count) == [4, nil])
        #expect(hits[0].folded?.count == 3)
        let reports = Set([hits[0].passage.report.id] + (hits[0].folded ?? []).map(\.report.id))
        #expect(reports.count == 4)
    }

    @Test func `a letter of the same audit is left out unless asked for`() async throws {
        let advice = "Upprätta rutiner för uppföljning av avtal."
        let index = try await TemporaryIndex.of(
            [Self.letter + "\u{C}" + Self.audit, Sample.advice(advice)], suffix: "txt")
        let service = try await index.service()
        let reports = try await service.reports(SearchFilters()).reports
        let main = try #require(reports.first { $0.title?.contains("inköp") == true && $0.belongsTo == nil })
        let letter = try #require(reports.first { $0.belongsTo == main.id })
        let source = try #require(
            try await service.report(id: main.id).passages.last { $0.text.contains("uppföljning av avtal") })
        var request = SimilarRequest(source: .passage(id: source.id))
        request.filters.kind = ["recommendation", "letter", "finding", "other"]
        let others = try await service.similar(request).hits
        #expect(!others.isEmpty)
        #expect(others.allSatisfy { ![main.id, letter.id].contains($0.passage.report.id) })
        request.includeSameReport = true
        let all = try await service.similar(request).hits
        #expect(all.contains { $0.passage.report.id == letter.id })
        #expect(all.allSatisfy { $0.passage.id != source.id })
    }

    private static let letter = """
        Till: Kommunstyrelsen

        2019-03-04

        Granskning av inköp

        På vårt uppdrag har KPMG granskat inköpen. Vi rekommenderar att rutiner upprättas för uppföljning av avtal.

        Vi önskar ett yttrande senast den 31 maj 2019.

        För Vikhamra kommuns revisorer

        Ordförande


        """

    private static let audit = """
        Vikhamra kommun

        Granskning av inköp

        2019-02-20

        \u{0C}1 Iakttagelser

        \(String(repeating: "Under våren har vi talat med inköparna och läst trettio avtal. ", count: 30))

        \u{0C}2 Rekommendationer

        Vi rekommenderar kommunstyrelsen att:
        - Upprätta rutiner för uppföljning av avtal.
        - Utbilda inköpare i upphandling.

        """
}
