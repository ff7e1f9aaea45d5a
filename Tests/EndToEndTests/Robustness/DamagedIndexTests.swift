import Foundation
import Testing
import Xapian

struct DamagedIndexTests {
    /// Ways to make an index unusable; each gets the index's folder and the live generation's.
    enum Damage: CaseIterable {
        case randomTable, cutTable, emptyTable, foreignShard, missingShard, garbageStub, emptyStub, foreignStub,
            foreignFolder

        func apply(to index: String) throws {
            let stub = "\(index)/XAPIANDB"
            let lines = try String(contentsOfFile: stub, encoding: .utf8).split(separator: "\n")
            let shards = lines.map { "\(index)/\($0.dropFirst("auto ".count))" }
            var generator = SeededGenerator(seed: 7)
            func garbage(_ count: Int) -> Data {
                Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
            }
            let table = URL(filePath: shards[0] + "/postlist.glass")
            switch self {
            case .randomTable: try garbage(64 << 10).write(to: table)
            case .cutTable: try (try Data(contentsOf: table)).prefix(100).write(to: table)
            case .emptyTable: try Data().write(to: table)
            case .foreignShard:
                try FileManager.default.removeItem(atPath: shards[0])
                try foreignDatabase(at: shards[0])
            case .missingShard: try FileManager.default.removeItem(atPath: shards[shards.count - 1])
            case .garbageStub: try garbage(300).write(to: URL(filePath: stub))
            case .emptyStub: try Data().write(to: URL(filePath: stub))
            case .foreignStub:
                try foreignDatabase(at: "\(index)/theirs")
                try Data("auto theirs\n".utf8).write(to: URL(filePath: stub))
            case .foreignFolder:
                try FileManager.default.removeItem(atPath: index)
                try foreignDatabase(at: index)
            }
        }

        private func foreignDatabase(at path: String) throws {
            let database = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
            try database.begin()
            let document = try Document()
            try database.add(document)
            try database.commit()
        }
    }

    @Test(arguments: Damage.allCases)
    func `an index that cannot be used ends every program with 3 and advice, and a rebuild repairs it`(
        damage: Damage
    ) async throws {
        let sample = try await SampleIndex()
        let sources = [sample.folder.file("vik.txt"), sample.folder.file("dal.txt")]
        try damage.apply(to: sample.path)
        let outcomes = [
            try await Program.fynd.run("search", "--no-daemon", "--index", sample.path, "avtal"),
            try await Program.fynd.run("status", "--no-daemon", "--index", sample.path),
            try await Program.fynd.run(["index", "--index", sample.path] + sources),
            try await Program.fyndd.run("--index", sample.path, "--socket", sample.folder.file("s.sock")),
        ]
        for outcome in outcomes {
            #expect(outcome.status == 3, "\(outcome)")
            #expect(outcome.errors.contains("`fynd index"), "\(outcome)")
            #expect(outcome.output.isEmpty)
        }
        let repaired = try await Program.fynd.run(["index", "--index", sample.path, "--rebuild"] + sources)
        #expect(repaired.status == 0, "\(repaired)")
        #expect(try await IndexState(checking: sample.path).reports == sources.count)
    }

    @Test(arguments: 1...6)
    func `random bytes anywhere in an index never crash a program`(seed: UInt64) async throws {
        let sample = try await SampleIndex()
        var generator = SeededGenerator(seed: seed)
        let tables = try FileManager.default.subpathsOfDirectory(atPath: sample.path).filter { $0.hasSuffix("glass") }
            .sorted()
        let table = URL(filePath: "\(sample.path)/\(try #require(tables.randomElement(using: &generator)))")
        var bytes = try Data(contentsOf: table)
        for _ in 0..<20 where !bytes.isEmpty {
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        try bytes.write(to: table)
        for command in [
            ["search", "avtal rutiner", "--facets", "year"], ["similar", "rutiner för avtal"], ["status"], ["reports"],
        ] {
            let outcome = try await Program.fynd.run(command + ["--no-daemon", "--index", sample.path])
            #expect([0, 1, 3].contains(outcome.status), "\(table.lastPathComponent) \(command) \(outcome)")
        }
    }

    @Test func `a daemon whose index is damaged says so, lives on, and answers again after a rebuild`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        try Damage.garbageStub.apply(to: sample.path)
        let refused = try await Program.fynd.run("search", "--daemon", "--socket", daemon.socket, "avtal")
        #expect([0, 3].contains(refused.status), "\(refused)")
        let repaired = try await Program.fynd.run(
            "index", "--index", sample.path, "--rebuild", sample.folder.file("vik.txt"))
        #expect(repaired.status == 0, "\(repaired)")
        let found = try await Program.fynd.run("search", "--daemon", "--socket", daemon.socket, "avtal")
        #expect(found.status == 0, "\(found)")
        #expect(await daemon.end() == 0)
    }
}
