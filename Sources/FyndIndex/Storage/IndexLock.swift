import Glibc

/// The right to write an index, held by one process at a time and released with the value, or by the process's death.
struct IndexLock: ~Copyable {
    /// Somebody else has the lock.
    struct Taken: Error {
        /// Who, in words: the process's number and name as far as known.
        var holder: String
    }

    private let descriptor: Int32

    /// Takes the lock whose file is `path`.
    ///
    /// - Throws: `Taken` when another process has it; `FileSystem.Failure` when the file cannot be made.
    init(path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileSystem.Failure("make the lock", path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            defer { close(descriptor) }
            guard code == EWOULDBLOCK else { throw FileSystem.Failure("lock", path, code: code) }
            throw Taken(holder: Self.holder(path: path))
        }
        self.descriptor = descriptor
        let line = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    deinit {
        // The file stays: removing it would let two processes lock two files of one name.
        ftruncate(descriptor, 0)
        // Closing alone leaves the lock to a child that was forked and has not yet come to run its program.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func holder(path: String) -> String {
        let content = (try? FileSystem.read(path)) ?? []
        guard let number = Int(String(decoding: content.prefix { $0 != 0x0A }, as: UTF8.self)) else {
            return "another process"
        }
        let command = (try? FileSystem.read("/proc/\(number)/comm")) ?? []
        let name = String(decoding: command.prefix { $0 != 0x0A }, as: UTF8.self)
        return name.isEmpty ? "process \(number)" : "process \(number) (\(name))"
    }
}
