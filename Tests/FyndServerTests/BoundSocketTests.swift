import Foundation
import Testing

@testable import FyndServer

struct BoundSocketTests {
    private func status(of path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }

    private func permissions(of path: String) -> mode_t? {
        status(of: path).map { $0.st_mode & 0o777 }
    }

    @Test func `the folder and the socket are for this user alone`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("deep/er/s.sock")
        let socket = try BoundSocket(SocketOptions(path: path))
        defer { close(socket.descriptor) }
        #expect(permissions(of: folder.file("deep")) == 0o700)
        #expect(permissions(of: folder.file("deep/er")) == 0o700)
        #expect(permissions(of: path) == 0o600)
        #expect(permissions(of: path + ".lock") == 0o600)
    }

    @Test func `the socket gets the permissions that were asked for`() throws {
        let folder = try TemporaryFolder()
        var options = SocketOptions(path: folder.file("s.sock"))
        options.mode = 0o660
        options.group = String(getgid())
        let socket = try BoundSocket(options)
        defer { close(socket.descriptor) }
        #expect(permissions(of: options.path) == 0o660)
        #expect(status(of: options.path)?.st_gid == getgid())
    }

    @Test func `removing takes the socket and the lock file away`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("s.sock")
        let socket = try BoundSocket(SocketOptions(path: path))
        close(socket.descriptor)
        socket.remove()
        #expect(status(of: path) == nil)
        #expect(status(of: path + ".lock") == nil)
    }

    @Test func `a socket that another has put there since is not removed`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("s.sock")
        let socket = try BoundSocket(SocketOptions(path: path))
        defer { close(socket.descriptor) }
        unlink(path)
        try Data("other".utf8).write(to: URL(filePath: path))
        socket.remove()
        #expect(status(of: path) != nil)
    }

    @Test func `a second daemon is told which process serves the socket`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("s.sock")
        let first = try BoundSocket(SocketOptions(path: path))
        defer { close(first.descriptor) }
        #expect(throws: SocketError.inUse(path: path, processID: getpid())) {
            try BoundSocket(SocketOptions(path: path))
        }
    }

    @Test func `a socket that answers is refused even without a lock file`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("s.sock")
        let first = try BoundSocket(SocketOptions(path: path))
        defer { close(first.descriptor) }
        unlink(path + ".lock")
        #expect(throws: SocketError.inUse(path: path, processID: getpid())) {
            try BoundSocket(SocketOptions(path: path))
        }
        #expect(status(of: path) != nil)
    }

    @Test func `a socket that nobody listens on is replaced`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("s.sock")
        let crashed = try BoundSocket(SocketOptions(path: path))
        close(crashed.descriptor)
        unlink(path + ".lock")
        let stale = status(of: path)
        let socket = try BoundSocket(SocketOptions(path: path))
        defer { close(socket.descriptor) }
        #expect(stale != nil)
        #expect(status(of: path)?.st_ctim.tv_nsec != stale?.st_ctim.tv_nsec)
    }

    @Test(arguments: ["file", "folder", "link"])
    func `what is not a socket is kept`(kind: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("s.sock")
        switch kind {
        case "file": try Data("precious".utf8).write(to: URL(filePath: path))
        case "folder": mkdir(path, 0o700)
        default: symlink("/etc/passwd", path)
        }
        #expect(throws: SocketError.notASocket(path: path)) { try BoundSocket(SocketOptions(path: path)) }
        #expect(status(of: path) != nil)
        #expect(status(of: path + ".lock") == nil)
    }

    @Test func `a path that is too long is refused with the limit`() {
        let path = "/tmp/" + String(repeating: "a", count: 103)
        #expect(throws: SocketError.pathTooLong(path: path, maximum: 107)) {
            try BoundSocket(SocketOptions(path: path))
        }
    }

    @Test func `an unknown group is refused before anything is made`() throws {
        let folder = try TemporaryFolder()
        var options = SocketOptions(path: folder.file("deep/s.sock"))
        options.group = "no-such-group-here"
        #expect(throws: SocketError.unknownGroup("no-such-group-here")) { try BoundSocket(options) }
        #expect(status(of: folder.file("deep")) == nil)
    }

    @Test(arguments: [
        ("600", 0o600 as UInt32?), ("0660", 0o660), ("777", 0o777), ("1777", nil), ("9", nil), ("rw-", nil),
        ("-60", nil),
    ])
    func `permissions are read as octal digits`(text: String, mode: UInt32?) {
        #expect(SocketOptions.mode(parsing: text) == mode)
    }
}
