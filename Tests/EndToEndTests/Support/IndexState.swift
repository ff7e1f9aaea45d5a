import Foundation
import Testing

/// What an index says of itself, asked without a daemon.
struct IndexState: Equatable {
    var reports: Int
    var passages: Int

    /// Asks, and expects every report to be whole: to have as many passages as it says, and the index no others.
    ///
    /// - Parameters:
    ///   - index: The index's folder.
    ///   - daemon: The socket of a daemon to ask; absent, the index is opened.
    /// - Throws: When an answer is no JSON, or misses what it must have.
    init(checking index: String, daemon: String? = nil) async throws {
        let way = daemon.map { ["--daemon", "--socket", $0] } ?? ["--no-daemon", "--index", index]
        let list = try await Program.fynd.run(["reports", "--format", "jsonl"] + way)
        #expect(list.status == 0 || list.status == 1, "\(list)")
        var sum = 0
        for line in list.lines {
            let report = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let id = try #require(report["id"] as? String)
            let count = try #require(report["passages"] as? Int)
            let shown = try await Program.fynd.run(["show", "--report", id, "--format", "json"] + way)
            #expect(shown.status == 0, "\(shown)")
            #expect((try shown.json()["passages"] as? [Any])?.count == count)
            sum += count
        }
        let status = try await Program.fynd.run(["status", "--format", "json"] + way)
        #expect(status.status == 0, "\(status)")
        let told = try #require(try status.json()["index"] as? [String: Any])
        reports = try #require(told["reports"] as? Int)
        passages = try #require(told["passages"] as? Int)
        #expect(reports == list.lines.count)
        #expect(passages == sum)
    }

    /// What lies in an index's folder and should not: generations that are not live, and half-written files.
    static func leftovers(in index: String) throws -> [String] {
        let stub = try String(contentsOfFile: index + "/XAPIANDB", encoding: .utf8)
        let all = try FileManager.default.subpathsOfDirectory(atPath: index)
        return all.filter { path in
            let live = path.split(separator: "/").prefix(2).joined(separator: "/")
            let isDead = path.hasPrefix("generation-") && path.contains("/") && !stub.contains("auto \(live)\n")
            return isDead || path.hasSuffix("tmp") || path.hasSuffix(".new")
        }
    }
}
