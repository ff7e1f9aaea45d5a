import Glibc

/// The lock that a daemon holds beside its socket for as long as it runs, so that of two that start at the same time one gives
/// way. The kernel releases it however the process ends.
final class SocketLock: Sendable {
    private let path: String
    private let descriptor: Int32

    /// Takes the lock beside the socket at `socketPath` and writes this process's id into it.
    ///
    /// - Throws: `SocketError.inUse` when another process holds it, `.system` when there can be no lock file.
    init(socketPath: String) throws(SocketError) {
        path = socketPath + ".lock"
        while true {
            let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard file >= 0 else { throw .system(doing: "Opening the lock file", path: path, code: errno) }
            guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
                let code = errno
                let holder = Self.processID(in: file)
                close(file)
                if code == EWOULDBLOCK { throw .inUse(path: socketPath, processID: holder) }
                throw .system(doing: "Locking", path: path, code: code)
            }
            // The holder before us may have removed the file between our opening and locking it: then the name means another.
            if Self.isSameFile(file, path) {
                descriptor = file
                break
            }
            close(file)
        }
        ftruncate(descriptor, 0)
        let identity = Array("\(getpid())\n".utf8)
        pwrite(descriptor, identity, identity.count, 0)
    }

    /// Removes the lock file and releases the lock, in this order.
    func release() {
        unlink(path)
    }

    deinit {
        close(descriptor)
    }

    private static func processID(in file: Int32) -> Int32? {
        var digits = [UInt8](repeating: 0, count: 16)
        let count = pread(file, &digits, digits.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: digits[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }

    private static func isSameFile(_ file: Int32, _ path: String) -> Bool {
        var opened = stat()
        var named = stat()
        return fstat(file, &opened) == 0 && stat(path, &named) == 0
            && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
    }
}
