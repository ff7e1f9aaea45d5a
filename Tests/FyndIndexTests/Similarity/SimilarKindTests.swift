import FyndAPI
import FyndIndex
import Testing

struct SimilarKindTests {
    private static let mixed = """
        ---
        municipality: Ekhamra
        year: 2015
        ---

        # Iakttagelser

        Rutiner för uppföljning av avtal saknas. Arkivet är trångt, och handlingarna gallras inte.

        # Bedömning

        Vi bedömer att uppföljningen av avtalen inte är tillräcklig.

        # Rekommendationer

        Vi rekommenderar kommunstyrelsen att:

        - Upprätta rutiner för uppföljning av avtal.
        - Öva krisledningen.

        """

    private func kinds(_ hits: [Hit]) -> Set<String> { Set(hits.map(\.passage.kind)) }

    @Test func `recommendations are compared unless other kinds are asked for`() async throws {
        let index = try await TemporaryIndex.of([Self.mixed])
        let text = "Uppföljningen av avtal."
        #expect(kinds(try await index.similar(text)) == ["recommendation"])
        for kind in ["finding", "assessment"] {
            #expect(kinds(try await index.similar(text) { $0.filters.kind = [kind] }) == [kind])
        }
    }

    @Test func `passages of several kinds are compared together, each found once`() async throws {
        let others = (1...5).map {
            Sample.report(year: 2000 + $0, "Rutiner för uppföljning av avtal nummer \($0) saknas.")
        }
        let index = try await TemporaryIndex.of([Self.mixed] + others)
        let hits = try await index.similar("Rutiner för uppföljning av avtal") {
            $0.filters.kind = ["finding", "assessment", "recommendation"]
            $0.limit = 100
        }
        #expect(kinds(hits) == ["recommendation", "finding", "assessment"])
        let ids = hits.flatMap { [$0.passage.id] + ($0.folded ?? []).map(\.id) }
        #expect(Set(ids).count == ids.count)
        let similarities = hits.compactMap(\.similarity)
        #expect(similarities == similarities.sorted(by: >) && similarities.count == hits.count)
    }

    @Test(arguments: ["recomendation", "", "råd"])
    func `an unknown kind is refused`(kind: String) async throws {
        let index = try await TemporaryIndex.of([Self.mixed])
        await #expect(throws: ServiceError.self) { try await index.similar("Avtal") { $0.filters.kind = [kind] } }
        await #expect(throws: ServiceError.self) { try await index.recurring { $0.filters.kind = [kind] } }
    }

    @Test(arguments: ["", " . – ", "och det av", "2014"])
    func `a text without words is refused with what to do`(text: String) async throws {
        let index = try await TemporaryIndex.of([Self.mixed])
        let error = await #expect(throws: ServiceError.self) { try await index.similar(text) }
        #expect(error?.exitStatus == .usage)
    }

    @Test func `a collection with a sentence on each line is compared, whatever the sentences are`() async throws {
        let lines = [
            "Rutinerna för avtal följs inte upp.", "Arkivet är fuktigt.", "Upprätta rutiner för uppföljning av avtal.",
            "Vi bedömer att taxan är för låg.",
        ]
        let index = try TemporaryIndex()
        try index.write(
            "c.jsonl", lines.enumerated().map { "{\"id\":\"r\($0)\",\"text\":\"\($1)\"}\n" }.joined())
        try await index.update()
        let service = try await index.service()
        let response = try await service.similar(SimilarRequest(source: .text("Följ upp avtalen enligt rutinerna")))
        #expect(Set(response.hits.prefix(2).map(\.passage.report.id)) == ["r0", "r2"])
        #expect(response.notes == nil)
        var request = SimilarRequest(source: .text("Fuktiga arkiv"))
        request.filters.kind = ["recommendation", "finding", "assessment", "other"]
        #expect(try await service.similar(request).hits.map(\.passage.report.id) == ["r1"])
    }

    @Test func `without recommendations passages of all kinds are compared, and a note says so`() async throws {
        let index = try await TemporaryIndex.of([
            Sample.report("Rutiner för uppföljning av avtal saknas.", "Arkivet är fuktigt och trångt."),
            Sample.report(year: 2017, "Avtalen följs inte upp enligt rutinerna.", "Krisledningen övas sällan."),
        ])
        let service = try await index.service()
        let response = try await service.similar(SimilarRequest(source: .text("Uppföljning av avtal")))
        #expect(response.hits.count == 2)
        #expect(response.notes?.count == 1)
        #expect(response.notes?.first?.contains("no recommendations") == true)
        #expect(try await service.recurring(RecurringRequest()).notes == response.notes)
    }

    @Test func `an index without passages finds nothing`() async throws {
        let index = try await TemporaryIndex.of([Self.mixed])
        try index.remove("0.md")
        try await index.update()
        #expect(try await index.similar("Uppföljning av avtal").isEmpty)
        #expect(try await index.recurring { $0.minReports = 1 }.groups.isEmpty)
    }

    @Test(arguments: [
        String(repeating: "Upprätta rutiner för uppföljning av avtal. ", count: (1 << 20) / 44),
        String(repeating: "å", count: 1 << 19), String(repeating: "avtal- och ", count: 90_000),
        "Establish procedures for the follow-up of contracts and agreements.",
        "\u{202E}avtal\u{0} \u{FFFD}\u{301} 😀 avtal", "Avtal: AND NOT (\"avtal*\"",
    ])
    func `any text with words has an answer or none, but no error`(text: String) async throws {
        let index = try await TemporaryIndex.of([Self.mixed])
        let hits = try await index.similar(text)
        #expect(hits.compactMap(\.similarity).allSatisfy { (0...1).contains($0) })
        #expect(hits.count <= 2)
    }
}
