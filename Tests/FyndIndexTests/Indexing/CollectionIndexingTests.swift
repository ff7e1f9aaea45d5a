import FyndAPI
import FyndIndex
import Testing

struct CollectionIndexingTests {
    private func line(_ id: String, _ text: String) -> String {
        "{\"id\":\"\(id)\",\"text\":\"\(text)\",\"metadata\":{\"municipality\":\"Mora\",\"year\":2012}}\n"
    }

    @Test func `each line is a report with its own id and metadata`() async throws {
        let index = try TemporaryIndex()
        try index.write("c.jsonl", (1...20).map { line("r\($0)", "Rapport \($0) handlar om avlopp.") }.joined())
        let summary = try await index.update()
        #expect(summary.changes == Changes(added: 20))
        #expect(summary.reports == 20)
        let hit = try #require(
            try await index.search("avlopp", { $0.limit = 50 }).hits.first { $0.passage.report.id == "r7" })
        #expect(hit.passage.report.municipality == "Mora")
        #expect(hit.passage.report.year == 2012)
    }

    @Test func `lines are compared one by one when the file changes`() async throws {
        let index = try TemporaryIndex()
        try index.write("c.jsonl", (1...10).map { line("r\($0)", "Rapport \($0) handlar om avlopp.") }.joined())
        try await index.update()
        // One line goes, one changes, one is new, and all others move to other places.
        let changed =
            line("new", "En ny rapport om bredband.") + line("r2", "Rapport 2 handlar om fjärrvärme.")
            + (3...10).map { line("r\($0)", "Rapport \($0) handlar om avlopp.") }.joined()
        try index.write("c.jsonl", changed)
        let summary = try await index.update()
        #expect(summary.changes == Changes(added: 1, updated: 1, removed: 1, unchanged: 8))
        #expect(summary.reports == 10)
        #expect(try await index.search("avlopp").total == 8)
        #expect(try await index.texts("fjärrvärme").count == 1)
        let again = try await index.update()
        #expect(again.changes == Changes(unchanged: 10))
    }

    @Test func `broken and repeated lines are reported by number and the rest is indexed`() async throws {
        let index = try TemporaryIndex()
        try index.write(
            "c.jsonl",
            line("a", "Om avlopp.") + "not json\n" + line("a", "Om vatten.") + "{\"id\":\"b\"}\n"
                + line("c", "Om väg."))
        let summary = try await index.update(jobs: 1)
        #expect(summary.reports == 2)
        #expect(summary.failed.map { $0.path.split(separator: ":").last } == ["2", "3", "4"])
    }

    @Test func `a vanished collection takes its reports along`() async throws {
        let index = try TemporaryIndex()
        try index.write("c.jsonl", (1...10).map { line("r\($0)", "Rapport \($0) handlar om avlopp.") }.joined())
        try index.write("a.md", Sample.report("Avtalen följs inte upp."))
        try await index.update()
        try index.remove("c.jsonl")
        let summary = try await index.update()
        #expect(summary.changes == Changes(removed: 10, unchanged: 1))
        #expect(summary.reports == 1)
        #expect(try await index.texts("avlopp").isEmpty)
    }
}
