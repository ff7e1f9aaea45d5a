import Glibc

/// An open regular file, closed when its owner goes.
struct SourceFile: ~Copyable {
    /// The descriptor, open for reading, at the beginning.
    let descriptor: Int32
    /// The size when it was opened, in bytes.
    let size: Int

    /// Opens the file at `path` without ever waiting for a pipe or device.
    ///
    /// - Parameters:
    ///   - path: The bytes of the path, which need not be UTF-8.
    ///   - limit: The largest size accepted, in bytes.
    /// - Throws: `.notFound`, `.notReadable`, `.notAFile`, `.tooLarge`.
    init(path: [UInt8], limit: Int) throws(ReadingFailure) {
        guard !path.isEmpty, !path.contains(0) else { throw ReadingFailure(.notFound) }
        let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw Self.failure(opening: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw ReadingFailure(.notReadable(SystemError.text(code)))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ReadingFailure(.notAFile(Self.kind(ofMode: status.st_mode)))
        }
        guard Int(status.st_size) <= limit else {
            close(descriptor)
            throw ReadingFailure(.tooLarge(size: Int(status.st_size), limit: limit))
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// All bytes from the current position on.
    ///
    /// - Parameter limit: The most bytes accepted, for a file that grows while it is read.
    /// - Returns: The bytes.
    /// - Throws: `.notReadable` or `.tooLarge`.
    func readAll(limit: Int) throws(ReadingFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        while true {
            let room = max(size + 1 - bytes.count, 1 << 16)
            var code: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let got = read(descriptor, buffer.baseAddress, room)
                code = got < 0 ? errno : 0
                count = max(got, 0)
            }
            if code == EINTR { continue }
            guard code == 0 else { throw ReadingFailure(.notReadable(SystemError.text(code))) }
            if chunk.isEmpty { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= limit else { throw ReadingFailure(.tooLarge(size: bytes.count, limit: limit)) }
        }
    }

    private static func failure(opening code: Int32) -> ReadingFailure {
        switch code {
        case ENOENT, ENOTDIR: ReadingFailure(.notFound)
        case ENXIO, ENODEV: ReadingFailure(.notAFile("pipe, socket or device"))
        default: ReadingFailure(.notReadable(SystemError.text(code)))
        }
    }

    private static func kind(ofMode mode: mode_t) -> String {
        switch mode & S_IFMT {
        case S_IFDIR: "directory"
        case S_IFIFO: "named pipe"
        case S_IFSOCK: "socket"
        default: "device"
        }
    }
}

/// The system's words for its error numbers.
enum SystemError {
    /// The text for an `errno` value.
    static func text(_ code: Int32) -> String {
        // glibc's strerror keeps its text per thread.
        guard let text = strerror(code) else { return "error \(code)" }
        return String(cString: text)
    }
}
