import Foundation
import FyndAPI
import Testing

@testable import FyndIndex

struct ReportTimesTests {
    /// When the reports came and changed, by their titles.
    private func times(_ index: TemporaryIndex) throws -> [String: [Int]] {
        Dictionary(
            uniqueKeysWithValues: try index.records().map { ($0.title ?? $0.id, [$0.added, $0.changed]) })
    }

    private func write(_ name: String, _ text: String, to index: TemporaryIndex) throws {
        let title = String(name.prefix { $0 != "." })
        try index.write(name, Sample.report(title: "Granskning av \(title)", text))
    }

    private func line(_ id: String, _ text: String) -> String {
        "{\"id\":\"\(id)\",\"text\":\"\(text)\",\"metadata\":{\"title\":\"\(id)\"}}\n"
    }

    @Test func `reports have come and changed when they were first indexed, whatever runs come later`() async throws {
        let index = try TemporaryIndex()
        try write("arkiv.md", "Arkivet saknar brandskydd.", to: index)
        try await index.update(at: 100)
        try write("avtal.md", "Avtalen följs inte upp.", to: index)
        try await index.update(at: 200)
        try await index.update(at: 300)
        #expect(try times(index) == ["Granskning av arkiv": [100, 100], "Granskning av avtal": [200, 200]])
    }

    @Test func `a changed file or sidecar file leaves the time of coming as it was`() async throws {
        let index = try TemporaryIndex()
        try write("arkiv.md", "Arkivet saknar brandskydd.", to: index)
        try write("avtal.md", "Avtalen följs inte upp.", to: index)
        try await index.update(at: 100)
        try write("arkiv.md", "Arkivet har numera sprinkler.", to: index)
        try index.write("avtal.md.meta.yaml", "municipality: Mora\n")
        try await index.update(at: 200)
        #expect(try times(index) == ["Granskning av arkiv": [100, 200], "Granskning av avtal": [100, 200]])
    }

    @Test func `lines of a collection have times of their own`() async throws {
        let index = try TemporaryIndex()
        try index.write("c.jsonl", line("a", "Om avlopp.") + line("b", "Om bredband."))
        try await index.update(at: 100)
        try index.write("c.jsonl", line("new", "Om vägar.") + line("b", "Om fibernät.") + line("a", "Om avlopp."))
        try await index.update(at: 200)
        #expect(try times(index) == ["a": [100, 100], "b": [100, 200], "new": [200, 200]])
    }

    @Test func `a file that was moved has neither come nor changed`() async throws {
        let index = try TemporaryIndex()
        for name in ["arkiv.md", "avtal.md", "bad.md"] { try write(name, "Planen för \(name) saknas.", to: index) }
        try await index.update(at: 100)
        try index.remove("arkiv.md")
        try index.write("flyttad/arkiv.md", Sample.report(title: "Granskning av arkiv", "Planen för arkiv.md saknas."))
        #expect(try await index.update(at: 200).changes == Changes(added: 1, removed: 1, unchanged: 2))
        #expect(try times(index)["Granskning av arkiv"] == [100, 100])
    }

    @Test func `a file that came back after its removal is new`() async throws {
        let index = try TemporaryIndex()
        try write("arkiv.md", "Arkivet saknar brandskydd.", to: index)
        try write("avtal.md", "Avtalen följs inte upp.", to: index)
        try await index.update(at: 100)
        try index.remove("arkiv.md")
        try await index.update(at: 200)
        try write("arkiv.md", "Arkivet saknar brandskydd.", to: index)
        try await index.update(rebuild: true, at: 300)
        #expect(try times(index) == ["Granskning av arkiv": [300, 300], "Granskning av avtal": [100, 100]])
    }

    @Test(arguments: 1...3) func `a rebuild carries times and ids over`(jobs: Int) async throws {
        let index = try TemporaryIndex()
        for number in 1...5 { try write("plan\(number).md", "Plan \(number) saknar uppföljning.", to: index) }
        try await index.update(at: 100)
        try index.write("c.jsonl", line("a", "Om avlopp.") + line("b", "Om bredband."))
        try await index.update(at: 200)
        try write("plan1.md", "Plan 1 följs upp.", to: index)
        try await index.update(at: 300)
        let before = try index.records()
        try index.write("c.jsonl", line("b", "Om fibernät.") + line("a", "Om avlopp."))
        try await index.update(rebuild: true, jobs: jobs, at: 400)
        let after = try index.records()
        #expect(after.map(\.id) == before.map(\.id))
        let changed = before.map { $0.id == "b" ? [200, 400] : [$0.added, $0.changed] }
        #expect(after.map { [$0.added, $0.changed] } == changed)
        #expect(Set(before.map(\.changed)) == [100, 200, 300])
    }

    @Test func `a rebuild carries times over from an index that is damaged`() async throws {
        let index = try TemporaryIndex()
        try write("arkiv.md", "Arkivet saknar brandskydd.", to: index)
        try await index.update(at: 100)
        for shard in try IndexLayout(root: index.index).liveShardPaths() {
            try Data("x".utf8).write(to: URL(filePath: shard + "/postlist.glass"))
        }
        try await index.update(rebuild: true, at: 200)
        #expect(try times(index) == ["Granskning av arkiv": [100, 100]])
    }

    @Test func `without a sound file of times a rebuild takes all reports for new, and other runs mend it`()
        async throws
    {
        let index = try TemporaryIndex()
        try write("arkiv.md", "Arkivet saknar brandskydd.", to: index)
        try await index.update(at: 100)
        let file = URL(filePath: index.index + "/history")
        let sound = try Data(contentsOf: file)
        var flipped = sound
        flipped[sound.count / 2] ^= 1
        for damaged in [Data(), sound.dropLast(), flipped, sound + sound, Data("fynd-history-1\n".utf8)] {
            try damaged.write(to: file)
            try await index.update(at: 200)
            #expect(try Data(contentsOf: file) == sound)
        }
        try FileManager.default.removeItem(at: file)
        try await index.update(rebuild: true, at: 300)
        #expect(try times(index) == ["Granskning av arkiv": [300, 300]])
    }

    @Test func `a file of times holds the reports of the index and no others`() async throws {
        let index = try TemporaryIndex()
        try write("arkiv.md", "Arkivet saknar brandskydd.", to: index)
        try index.write("c.jsonl", line("a", "Om avlopp.") + line("b", "Om bredband."))
        try await index.update()
        try index.write("c.jsonl", line("b", "Om bredband."))
        try await index.update()
        let layout = IndexLayout(root: index.index)
        let history = ReportHistoryFile(layout: layout).read()
        #expect(Set(history.entries.keys) == Set(try index.records().map { ReportKey(id: $0.id) }))
        #expect(history == (try ReportHistory(shardPaths: layout.liveShardPaths())))
    }
}
