import Foundation
import Testing

struct HostileInputTests {
    /// Files that cannot be read, and what the reason must say.
    private static let files: [(name: String, content: Data, advice: String)] = [
        ("empty.txt", Data(), "fetch it again"),
        ("blank.txt", Data("\n \u{FEFF}\n".utf8), "fetch it again"),
        ("binary.txt", Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }), "save it as PDF"),
        ("cut.pdf", Data("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2".utf8), "print it to a new PDF"),
        ("locked.pdf", encryptedPDF, "Save a copy without protection"),
        ("odd.txt", Data([0xFF, 0xFE, 0x41]), "Save it as UTF-8"),
    ]

    @Test func `every input that cannot be read is named with advice, and the run goes on`() async throws {
        let folder = try TemporaryFolder()
        let reports = try MadeReports(count: 2, in: folder.file("reports"))
        func path(_ name: String) -> String { "\(reports.folder)/\(name)" }
        for file in Self.files { try file.content.write(to: URL(filePath: path(file.name))) }
        let script = """
            cd "$AT" && ln -s nowhere dangling.txt && ln -s b.txt a.txt && ln -s a.txt b.txt && mkfifo pipe.txt &&
            mkdir folder.txt && ln -s .. folder.txt/up && printf x > "$(printf 'r\\345d.txt')"
            """
        try #require(try await Program.shell(script, environment: ["AT": reports.folder]).status == 0)
        let outcome = try await Program.fynd.run(
            "index", "--index", folder.file("index"), "--format", "json", reports.folder)
        #expect(outcome.status == 5)
        let summary = try outcome.json()
        #expect(summary["added"] as? Int == reports.count)
        let failed = try #require(summary["failed"] as? [[String: String]])
        var advice = Dictionary(uniqueKeysWithValues: Self.files.map { (path($0.name), $0.advice) })
        advice[path("dangling.txt")] = "correct the link"
        advice[path("a.txt")] = "remove one of them"
        advice[path("b.txt")] = "remove one of them"
        advice[path("pipe.txt")] = "Remove it"
        advice[path("r\u{FFFD}d.txt")] = "Rename it"
        #expect(Set(failed.compactMap { $0["path"] }) == Set(advice.keys))
        for failure in failed {
            let expected = try #require(advice[failure["path"] ?? ""], "\(failure)")
            #expect(failure["reason"]?.contains(expected) == true, "\(failure)")
        }
    }

    @Test func `a line of two hundred megabytes is refused without being held`() async throws {
        let folder = try TemporaryFolder()
        let reports = try MadeReports(count: 1, in: folder.file("reports"))
        for name in ["long.txt", "long.jsonl"] {
            // A hole in a file reads as zero bytes; the size is what counts.
            let made = FileManager.default.createFile(atPath: "\(reports.folder)/\(name)", contents: Data("x".utf8))
            try #require(made)
            try #require(truncate("\(reports.folder)/\(name)", 200_000_000) == 0)
        }
        let text = Data(repeating: UInt8(ascii: "a"), count: 20_000_000)
        try text.write(to: URL(filePath: reports.folder + "/text.txt"))
        // With less memory than it asks for the run would end by a signal.
        let outcome = try await Program.shell(
            "prlimit --data=400000000 -- \"$FYND\" index --index \"$INDEX\" --format json \"$REPORTS\"",
            environment: ["INDEX": folder.file("index"), "REPORTS": reports.folder])
        #expect(outcome.status == 5, "\(outcome)")
        let failed = try #require(try outcome.json()["failed"] as? [[String: String]])
        #expect(failed.count == 3)
        for failure in failed { #expect(failure["reason"]?.contains("--max-file-size") == true, "\(failure)") }
    }

    @Test func `the largest file is the command line's to say`() async throws {
        let folder = try TemporaryFolder()
        let reports = try MadeReports(count: 1, in: folder.file("reports"))
        for (limit, status) in [("1K", 5), ("1000", 5), ("1M", 0), ("x", 2), ("0", 2), ("9999G", 2)] {
            let outcome = try await Program.fynd.run(
                "index", "--index", folder.file("index-\(limit)"), "--max-file-size", limit, reports.folder)
            #expect(outcome.status == status, "\(limit): \(outcome)")
        }
    }

    @Test func `a folder that vanishes while it is indexed loses nothing that was indexed`() async throws {
        let folder = try TemporaryFolder()
        let reports = try MadeReports(count: 40, in: folder.file("reports"))
        let index = folder.file("index")
        let process = try Program.fynd.start(
            ["index", "--index", index, reports.folder], environment: [:], errors: folder.file("errors"))
        // The stub is there when the folder has been looked through.
        while !FileManager.default.fileExists(atPath: index + "/XAPIANDB"), process.isRunning { await Task.yield() }
        try FileManager.default.moveItem(atPath: reports.folder, toPath: folder.file("away"))
        await process.ended()
        #expect([0, 5].contains(process.terminationStatus))
        let partial = try await IndexState(checking: index)
        try FileManager.default.moveItem(atPath: folder.file("away"), toPath: reports.folder)
        let completed = try await Program.fynd.run("index", "--index", index, "--format", "json", reports.folder)
        #expect(completed.status == 0, "\(completed)")
        #expect(try completed.json()["unchanged"] as? Int == partial.reports)
        #expect(try await IndexState(checking: index).reports == reports.count)
    }

    /// A PDF of one empty page that asks for a password.
    private static let encryptedPDF =
        Data(
            base64Encoded: """
                JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwg
                L0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAg
                OSA5IF0gL1BhcmVudCAyIDAgUiAvVHlwZSAvUGFnZSA+PgplbmRvYmoKNCAwIG9iago8PCAvQ0YgPDwgL1N0ZENGIDw8IC9BdXRo
                RXZlbnQgL0RvY09wZW4gL0NGTSAvQUVTVjIgL0xlbmd0aCAxNiA+PiA+PiAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDEyOCAv
                TyA8MGU1MjI5MjVhM2U0ZTg3NGMzY2ZhY2JlZjUxMWE3M2FjNGVjMmJkODY1ZGNkM2Q0NjI3NjE0OTE3YWJmZDdlND4gL1AgLTQg
                L1IgNCAvU3RtRiAvU3RkQ0YgL1N0ckYgL1N0ZENGIC9VIDwxNDU3YTk4YjEzZDAyMmMzNDMxZmM2OGQ1Mzk0MWM3MzAxMjI0NTZh
                OTFiYWU1MTM0MjczYTZkYjEzNGM4N2M0PiAvViA0ID4+CmVuZG9iagp4cmVmCjAgNQowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAw
                MDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA2NCAwMDAwMCBuIAowMDAwMDAwMTIzIDAwMDAwIG4gCjAwMDAwMDAxOTIgMDAwMDAgbiAK
                dHJhaWxlciA8PCAvUm9vdCAxIDAgUiAvSUQgWzxkZTRjZGRkZDhjYmVkMDVhOWIwMGYwMjUzZWQwNmJkOT48ZGU0Y2RkZGQ4Y2Jl
                ZDA1YTliMDBmMDI1M2VkMDZiZDk+XSAvRW5jcnlwdCA0IDAgUiA+PgpzdGFydHhyZWYKNDkxCiUlRU9GCg==
                """, options: .ignoreUnknownCharacters) ?? Data()
}
