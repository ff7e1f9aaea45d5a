import Foundation
import Testing

/// A file system of a few megabytes, unmounted when its owner goes.
final class SmallDisk {
    private let folder: TemporaryFolder

    /// Whether one can be mounted; tried where nobody else sees it.
    static func isPossible() async throws -> Bool {
        try await Program.shell("unshare -m mount -t tmpfs none /tmp 2>&1").status == 0
    }

    init(megabytes: Int) async throws {
        folder = try TemporaryFolder()
        let mounted = try await Program.shell(
            "mount -t tmpfs -o size=\(megabytes)m none \"$AT\"", environment: ["AT": folder.path])
        try #require(mounted.status == 0, "\(mounted)")
    }

    deinit {
        umount2(folder.path, Int32(MNT_DETACH))
    }

    func file(_ name: String) -> String { folder.file(name) }

    /// Leaves about so many bytes free.
    func fill(leaving room: Int) throws {
        var status = statvfs()
        guard statvfs(folder.path, &status) == 0 else { throw POSIXError(.EIO) }
        let free = Int(status.f_bavail) * Int(status.f_frsize)
        try Data(count: max(0, free - room)).write(to: URL(filePath: file("filler")))
    }

    /// Frees what `fill` took.
    func empty() throws {
        // Emptied first: a process that another test starts meanwhile may have inherited the open file.
        guard truncate(file("filler"), 0) == 0 else { throw POSIXError(.EIO) }
        try FileManager.default.removeItem(atPath: file("filler"))
    }
}
