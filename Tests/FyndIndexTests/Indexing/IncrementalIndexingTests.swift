import Foundation
import FyndAPI
import FyndIndex
import Testing

struct IncrementalIndexingTests {
    @Test func `a second run leaves unchanged files alone`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Nämnden saknar en plan för uppföljning."))
        try index.write("b.md", Sample.report("Avtalen följs inte upp."))
        let first = try await index.update()
        let second = try await index.update()
        #expect(first.changes == Changes(added: 2))
        #expect(first.reports == 2)
        #expect(second.changes == Changes(unchanged: 2))
        #expect(second.passages == first.passages)
    }

    @Test func `a changed file replaces what was read from it before`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Arkivet saknar brandskydd."))
        try await index.update()
        try index.write("a.md", Sample.report("Arkivet har numera sprinkler."))
        let summary = try await index.update()
        #expect(summary.changes == Changes(updated: 1))
        #expect(summary.reports == 1)
        #expect(try await index.texts("brandskydd").isEmpty)
        #expect(try await index.texts("sprinkler") == ["Arkivet har numera sprinkler."])
    }

    @Test func `a file that was touched but not changed counts as unchanged`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Nämnden saknar en plan."))
        try await index.update()
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: index.sources + "/a.md")
        let summary = try await index.update()
        #expect(summary.changes == Changes(unchanged: 1))
    }

    @Test func `a vanished file is removed, and others stay`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Arkivet saknar brandskydd."))
        try index.write("under/b.md", Sample.report("Avtalen följs inte upp."))
        try await index.update()
        try index.remove("a.md")
        let summary = try await index.update()
        #expect(summary.changes == Changes(removed: 1, unchanged: 1))
        #expect(summary.reports == 1)
        #expect(try await index.texts("brandskydd").isEmpty)
        #expect(try await index.texts("avtal").count == 1)
    }

    @Test func `files outside the paths given are left as they are`() async throws {
        let index = try TemporaryIndex()
        try index.write("a/a.md", Sample.report("Arkivet saknar brandskydd."))
        try index.write("b/b.md", Sample.report("Avtalen följs inte upp."))
        try await index.update()
        try index.remove("a/a.md")
        let summary = try await Indexer(indexPath: index.index).run(paths: [index.sources + "/b"])
        #expect(summary.changes == Changes(unchanged: 1))
        #expect(summary.reports == 2)
    }

    @Test func `a file that can no longer be read keeps what was read before, and is reported`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Arkivet saknar brandskydd."))
        try await index.update()
        try Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0, 0, 0]).write(to: URL(fileURLWithPath: index.sources + "/a.md"))
        let summary = try await index.update()
        #expect(summary.failed.count == 1)
        #expect(try await index.texts("brandskydd").count == 1)
    }

    @Test func `of files with the same name and content one is indexed, and the other is named`() async throws {
        let index = try TemporaryIndex()
        try index.write("2014/a.md", Sample.report("Arkivet saknar brandskydd."))
        try index.write("2015/a.md", Sample.report("Arkivet saknar brandskydd."))
        let summary = try await index.update()
        #expect(summary.reports == 1)
        #expect(summary.duplicates?.map(\.path) == [index.sources + "/2015/a.md"])
        try index.remove("2014/a.md")
        let next = try await index.update()
        #expect(next.changes == Changes(added: 1, removed: 1))
        #expect(next.reports == 1)
    }

    @Test func `a file moved to another folder keeps its ids`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Arkivet saknar brandskydd."))
        try await index.update()
        let before = try await index.search("brandskydd").hits.map(\.passage.id)
        try index.remove("a.md")
        try index.write("moved/a.md", Sample.report("Arkivet saknar brandskydd."))
        try await index.update()
        #expect(try await index.search("brandskydd").hits.map(\.passage.id) == before)
    }

    @Test func `a rebuild gives the same hits with the same ids`() async throws {
        let index = try TemporaryIndex()
        for number in 1...9 { try index.write("\(number).md", Sample.report("Plan \(number) saknar uppföljning.")) }
        try await index.update()
        let before = try await index.search("uppföljning").hits
        let summary = try await index.update(rebuild: true, jobs: 3)
        #expect(summary.changes == Changes(added: 9))
        #expect(summary.reports == 9)
        let after = try await index.search("uppföljning").hits
        #expect(Set(before.map(\.passage)) == Set(after.map(\.passage)))
    }

    @Test func `bad files are reported and the rest is indexed`() async throws {
        let index = try TemporaryIndex()
        try index.write("good.md", Sample.report("Avtalen följs inte upp."))
        try index.write("empty.txt", "")
        try index.write("broken.pdf", "%PDF-1.4\nthis is no PDF")
        try Data([0, 1, 2, 3, 0xFF, 0, 0, 7]).write(to: URL(fileURLWithPath: index.sources + "/binary.dat"))
        try FileManager.default.createSymbolicLink(
            atPath: index.sources + "/loop", withDestinationPath: index.sources)
        let summary = try await index.update()
        #expect(summary.reports == 1)
        #expect(
            summary.failed.map { ($0.path as NSString).lastPathComponent } == ["binary.dat", "broken.pdf", "empty.txt"])
        #expect(summary.failed.allSatisfy { !$0.reason.isEmpty })
    }

    @Test func `a path that does not exist is an error, and nothing is lost`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Arkivet saknar brandskydd."))
        try await index.update()
        await #expect(throws: ServiceError.self) {
            _ = try await Indexer(indexPath: index.index).run(paths: [index.sources + "/nowhere"])
        }
        #expect(try await index.texts("brandskydd").count == 1)
    }

    @Test func `an index of another version is refused with advice`() async throws {
        let index = try TemporaryIndex()
        try FileManager.default.createDirectory(atPath: index.index, withIntermediateDirectories: true)
        try Data("auto generation-1/shard-0\n".utf8).write(to: URL(fileURLWithPath: index.index + "/XAPIANDB"))
        let error = await #expect(throws: ServiceError.self) { _ = try await index.service() }
        #expect(error?.exitStatus == .indexUnavailable)
    }
}
