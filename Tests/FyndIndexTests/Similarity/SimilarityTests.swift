import FyndAPI
import FyndIndex
import Testing

struct SimilarityTests {
    private func sampleIndex() async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        let advice = [
            "mora": ["Upprätta ett ledningssystem för systematiskt kvalitetsarbete.", "Följa upp avtalen årligen."],
            "ekhamra": [
                "Besluta om ett ledningssystem för kvalitetsarbetet.", "Pröva behörigheter i verksamhetssystemen.",
            ],
            "tallnas": [
                "Säkerställa att behörigheter i systemen prövas varje år.", "Säkerställa att krisplanen övas.",
            ],
        ]
        for (name, items) in advice {
            try index.write(
                "\(name).md",
                "# Rekommendationer\n\nVi rekommenderar socialnämnden att:\n\n" + items.map { "- \($0)\n" }.joined())
        }
        try await index.update()
        return index
    }

    @Test func `the same advice in other words comes first`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        let response = try await service.similar(
            SimilarRequest(source: .text("Ta fram ledningssystem för det systematiska kvalitetsarbetet")))
        #expect(response.hits.prefix(2).allSatisfy { $0.passage.text.contains("ledningssystem") })
        let similarities = response.hits.compactMap(\.similarity)
        #expect(similarities.count == response.hits.count)
        #expect(similarities.allSatisfy { (0...1).contains($0) } && similarities == similarities.sorted(by: >))
        #expect(response.hits.first?.sharedTerms?.contains { $0.hasPrefix("ledningssystem") } == true)
    }

    @Test func `a passage is not similar to itself, nor its report unless asked for`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        let source = try #require(
            try await service.search(SearchRequest(query: "behörigheter verksamhetssystemen")).hits.first)
        var request = SimilarRequest(source: .passage(id: source.passage.id))
        let others = try await service.similar(request).hits
        #expect(others.first?.passage.text == "Säkerställa att behörigheter i systemen prövas varje år.")
        #expect(others.allSatisfy { $0.passage.report.id != source.passage.report.id })
        request.includeSameReport = true
        #expect(try await service.similar(request).hits.allSatisfy { $0.passage.id != source.passage.id })
    }

    @Test func `an unknown id and a text without words are errors`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        await #expect(throws: ServiceError.self) {
            _ = try await service.similar(SimilarRequest(source: .passage(id: "nowhere:1")))
        }
        await #expect(throws: ServiceError.self) { _ = try await service.similar(SimilarRequest(source: .text(" . "))) }
        let long = String(repeating: "ledningssystem för kvalitetsarbete ", count: 30_000)
        #expect(try await service.similar(SimilarRequest(source: .text(long))).hits.isEmpty == false)
    }
}
