import Foundation
import Testing

struct SearchWhileIndexingTests {
    @Test func `a thousand searches during runs and rebuilds find whole reports, by daemon and without`() async throws {
        let folder = try TemporaryFolder()
        let reports = try MadeReports(count: 12, in: folder.file("reports"))
        let index = folder.file("index")
        let first = try await Program.fynd.run("index", "--index", index, reports.folder)
        try #require(first.status == 0, "\(first)")
        let daemon = try await RunningDaemon(index: index, socket: folder.file("s.sock"))

        let indexing = Task {
            var version = 0
            while !Task.isCancelled {
                version += 1
                try reports.change(version: version)
                let options = version.isMultiple(of: 2) ? ["--rebuild"] : []
                let run = try await Program.fynd.run(["index", "--index", index] + options + [reports.folder])
                #expect(run.status == 0, "\(run)")
            }
        }
        // Nine batches of a hundred by the daemon, and a hundred processes that open the index.
        for _ in 0..<9 { try await batch(reports.count, daemon: daemon.socket) }
        for _ in 0..<100 {
            let found = try await Program.fynd.run("search", "--no-daemon", "--index", index, "rekommenderar utgåva")
            #expect(found.status == 0, "\(found)")
        }
        indexing.cancel()
        try await indexing.value
        #expect(try await IndexState(checking: index, daemon: daemon.socket).reports == reports.count)
        #expect(await daemon.end() == 0)
    }

    /// A hundred searches, each of which must find every report once.
    private func batch(_ count: Int, daemon: String) async throws {
        let request = #"{"query":"upprätta rutiner utgåva","kind":["recommendation"],"limit":100,"onePerReport":true}"#
        let input = String(repeating: request + "\n", count: 100)
        let outcome = try await Program.fynd.run(["batch", "--daemon", "--socket", daemon], input: input)
        #expect(outcome.status == 0, "\(outcome.errors) \(outcome.lines.first { $0.contains("error") } ?? "")")
        #expect(outcome.lines.count == 100)
        for line in outcome.lines {
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect((answer["hits"] as? [Any])?.count == count)
        }
    }
}
