import Foundation
import Testing

/// Runs on a file system of a few megabytes, which only the superuser can mount.
@Suite(.enabled("A small file system cannot be mounted here") { try await SmallDisk.isPossible() })
struct FullDiskTests {
    @Test(arguments: [[], ["--rebuild"]])
    func `a full disk ends a run with 3, keeps what was, and holds up no later run`(options: [String]) async throws {
        let folder = try TemporaryFolder()
        let disk = try await SmallDisk(megabytes: 12)
        let index = disk.file("index")
        let reports = try MadeReports(count: 4, in: folder.file("reports"))
        try #require(try await Program.fynd.run("index", "--index", index, reports.folder).status == 0)
        let before = try await IndexState(checking: index)

        try disk.fill(leaving: 100 << 10)
        let more = try MadeReports(count: 24, in: folder.file("reports"))
        let arguments = ["index", "--index", index] + options + [more.folder]
        let failed = try await Program.fynd.run(arguments)
        #expect(failed.status == 3, "\(failed)")
        #expect(failed.errors.contains("The disk is full"), "\(failed)")
        #expect(try IndexState.leftovers(in: index).isEmpty)
        let after = try await IndexState(checking: index)
        #expect(options.isEmpty ? after.reports >= before.reports : after == before)

        try disk.empty()
        let completed = try await Program.fynd.run(arguments)
        #expect(completed.status == 0, "\(completed)")
        #expect(try await IndexState(checking: index).reports == more.count)
    }

    @Test func `a first build on a full disk ends with 3 and is made when there is room`() async throws {
        let folder = try TemporaryFolder()
        let disk = try await SmallDisk(megabytes: 12)
        let reports = try MadeReports(count: 24, in: folder.file("reports"))
        for room in [0, 20 << 10, 300 << 10] {
            try disk.fill(leaving: room)
            let failed = try await Program.fynd.run("index", "--index", disk.file("index"), reports.folder)
            #expect(failed.status == 3, "\(failed)")
            #expect(failed.errors.contains("The disk is full"), "\(failed)")
            try disk.empty()
        }
        let completed = try await Program.fynd.run("index", "--index", disk.file("index"), reports.folder)
        #expect(completed.status == 0, "\(completed)")
        #expect(try await IndexState(checking: disk.file("index")).reports == reports.count)
    }
}
