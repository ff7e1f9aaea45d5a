import Foundation
import FyndAPI
import Testing

@testable import FyndIndex

struct IndexManifestTests {
    private func sample() throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        for number in 1...7 {
            try index.write("plan\(number).md", Sample.report("Plan \(number) saknar uppföljning.", "Avtal saknas."))
        }
        let lines = ["a", "b", "c"].map { "{\"id\":\"\($0)\",\"text\":\"Rapport \($0) handlar om avlopp.\"}\n" }
        try index.write("c.jsonl", lines.joined())
        return index
    }

    private func manifest(_ index: TemporaryIndex) async throws -> IndexManifest {
        try await index.service().manifest()
    }

    @Test func `a manifest tells what the index holds and how it was made`() async throws {
        let index = try sample()
        let summary = try await index.update()
        let manifest = try await manifest(index)
        let status = try await index.service().status().index
        #expect(manifest.reports == summary.reports && manifest.passages == summary.passages)
        #expect(manifest.schema == status.schemaVersion && manifest.analyzer == status.analyzerVersion)
        #expect(manifest.generation == status.generation)
        #expect(manifest.reader.hasPrefix("reader-"))
        #expect(manifest.analyzer.hasSuffix("dictionary-\(manifest.dictionary ?? "none")"))
        #expect(manifest.contentHash == status.contentHash && manifest.revision == status.revision)
        #expect(manifest.contentHash.count == 16)
    }

    @Test(arguments: 1...4)
    func `the same files have the same hash, whatever the order and number of shards`(jobs: Int) async throws {
        let index = try sample()
        try await index.update(at: 100)
        let first = try await manifest(index)
        try await index.update(rebuild: true, jobs: jobs, at: 200)
        let rebuilt = try await manifest(index)
        #expect(rebuilt.contentHash == first.contentHash)
        #expect(rebuilt.generation > first.generation)

        // Grown by and by, in another order.
        let other = try TemporaryIndex()
        for name in try FileManager.default.contentsOfDirectory(atPath: index.sources).sorted().reversed() {
            let content = try String(contentsOfFile: index.sources + "/" + name, encoding: .utf8)
            try other.write("annan mapp/\(name)", content)
            try await other.update(jobs: jobs, at: 300)
        }
        #expect(try await manifest(other).contentHash == first.contentHash)
    }

    @Test func `a file that is added, changed or removed changes the hash, and the revision grows`() async throws {
        let index = try sample()
        try await index.update()
        var manifests = [try await manifest(index)]
        try index.write("ny.md", Sample.report("Arkivet saknar brandskydd."))
        try await index.update()
        manifests.append(try await manifest(index))
        try index.write("ny.md.meta.yaml", "municipality: Mora\n")
        try await index.update()
        manifests.append(try await manifest(index))
        try index.remove("ny.md.meta.yaml")
        try index.remove("ny.md")
        try await index.update()
        manifests.append(try await manifest(index))
        #expect(Set(manifests.map(\.contentHash)).count == 3)
        #expect(manifests[3].contentHash == manifests[0].contentHash)
        #expect(Set(manifests.map(\.generation)).count == 1)
        let revisions = manifests.compactMap(\.revision)
        #expect(zip(revisions, revisions.dropFirst()).allSatisfy { $0 < $1 } && revisions.count == 4)
    }

    @Test func `a service that is open tells of the newest state`() async throws {
        let index = try sample()
        try await index.update()
        let service = try await index.service()
        let before = try await service.manifest()
        #expect(try await service.manifest() == before)
        try index.write("ny.md", Sample.report("Arkivet saknar brandskydd."))
        try await index.update()
        let after = try await service.manifest()
        #expect(after.reports == before.reports + 1 && after.contentHash != before.contentHash)
        try await index.update(rebuild: true)
        let rebuilt = try await service.manifest()
        #expect(rebuilt.generation > after.generation && rebuilt.contentHash == after.contentHash)
    }

    @Test func `an index of nothing has a manifest too`() async throws {
        let index = try TemporaryIndex()
        try await index.update()
        let manifest = try await manifest(index)
        #expect(manifest.reports == 0 && manifest.passages == 0)
        #expect(manifest.contentHash == "cbf29ce484222325")
    }

    @Test func `reports are ranked by the bytes of their ids`() async throws {
        let index = try TemporaryIndex()
        let ids = ["b", "Z", "å", "a", "ö", "a.1", "10", "9"]
        try index.write("c.jsonl", ids.map { "{\"id\":\"\($0)\",\"text\":\"Om avlopp.\"}\n" }.joined())
        try await index.update(jobs: 3)
        let snapshot = try index.reader().snapshot()
        let ranked = try zip(snapshot.reportRanks, snapshot.provenances).sorted { $0.0 < $1.0 }.map(\.1.id)
        #expect(ranked == ["10", "9", "Z", "a", "a.1", "b", "å", "ö"])
    }
}
