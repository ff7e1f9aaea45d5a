import Foundation
import FyndAPI
import FyndIndex
import Testing
import ZipMaking

struct ArchiveIndexingTests {
    private func writeArchive(_ parts: [(name: String, content: String)], to index: TemporaryIndex) throws {
        try Data(ZipMaker.archive(parts)).write(to: URL(fileURLWithPath: index.sources + "/arkiv.zip"))
    }

    @Test func `each report in an archive has an id of its own and names its member`() async throws {
        let index = try TemporaryIndex()
        let texts = ["Arkivet saknar brandskydd.", "Avtalen följs inte upp."].map { Sample.report($0) }
        try writeArchive([("a.md", texts[0]), ("mapp/b.md", texts[1])], to: index)
        let summary = try await index.update()
        #expect(summary.reports == 2)
        #expect(summary.failed.isEmpty)
        let hit = try #require(try await index.search("brandskydd").hits.first)
        #expect(hit.passage.report.member == "a.md")
        #expect(hit.passage.report.path.hasSuffix("/arkiv.zip"))
        let other = try #require(try await index.search("avtal").hits.first)
        #expect(other.passage.report.member == "mapp/b.md")
        #expect(hit.passage.report.id != other.passage.report.id)
        #expect(try await index.update().changes == Changes(unchanged: 1))
    }

    @Test func `a changed or vanished archive takes all its reports along`() async throws {
        let index = try TemporaryIndex()
        try writeArchive(
            [("a.md", Sample.report("Arkivet saknar brandskydd.")), ("b.md", Sample.report("Avtalen brister."))],
            to: index)
        try await index.update()
        try writeArchive([("b.md", Sample.report("Avtalen brister."))], to: index)
        #expect(try await index.update().reports == 1)
        #expect(try await index.texts("brandskydd").isEmpty)
        try index.remove("arkiv.zip")
        #expect(try await index.update().reports == 0)
    }

    @Test func `a member that cannot be read is listed, and the others are indexed`() async throws {
        let index = try TemporaryIndex()
        try writeArchive([("a.md", Sample.report("Arkivet saknar brandskydd.")), ("b.gif", "GIF89a...")], to: index)
        let summary = try await index.update()
        #expect(summary.reports == 1)
        #expect(summary.failed.map(\.path) == [index.sources + "/arkiv.zip (b.gif)"])
    }
}
