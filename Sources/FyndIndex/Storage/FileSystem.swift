import Glibc

/// The few things asked of the file system, each failure with its path and the system's reason.
enum FileSystem {
    /// A call that the file system refused.
    struct Failure: Error, CustomStringConvertible {
        /// What was tried, such as "read".
        var action: String
        var path: String
        /// The system's error number.
        var code: Int32

        init(_ action: String, _ path: String, code: Int32 = errno) {
            self.action = action
            self.path = path
            self.code = code
        }

        var description: String { "cannot \(action) \(path): \(String(cString: strerror(code)))" }

        /// What was wrong with an input file or folder, and what would help.
        var explanation: String {
            let reason = "Cannot \(action) it (\(String(cString: strerror(code))))."
            return switch code {
            case ENOENT, ENOTDIR:
                "\(reason) Check the path, correct the link that leads nowhere, or index again if it was moved meanwhile."
            case ELOOP: "\(reason) Links lead in a circle here: remove one of them."
            case EACCES, EPERM: "\(reason) Let the user who indexes read it."
            case ENAMETOOLONG: "\(reason) Move it to a folder with a shorter path."
            case EIO: "\(reason) Check the disk, and restore the file from a copy."
            default: "\(reason) Put that right and index again."
            }
        }
    }

    /// What a path leads to.
    struct Status {
        enum Kind { case file, folder, other }
        var kind: Kind
        var size: Int
        /// In nanoseconds since 1970.
        var modified: Int
        /// Tells one file or folder from all others.
        var identity: Identity
    }

    /// A device and an inode.
    struct Identity: Hashable {
        var device: UInt64
        var inode: UInt64
    }

    /// The status of what `path` leads to, symbolic links followed.
    static func status(_ path: String) throws(Failure) -> Status {
        var record = stat()
        guard stat(path, &record) == 0 else { throw Failure("look at", path) }
        let kind: Status.Kind =
            switch record.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        return Status(
            kind: kind, size: Int(record.st_size),
            modified: Int(record.st_mtim.tv_sec) * 1_000_000_000 + Int(record.st_mtim.tv_nsec),
            identity: Identity(device: UInt64(record.st_dev), inode: UInt64(record.st_ino)))
    }

    /// The path made absolute, without symbolic links and dots.
    static func realPath(_ path: String) throws(Failure) -> String {
        guard let resolved = realpath(path, nil) else { throw Failure("find", path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The names in a folder, in byte order, as raw bytes because names need not be UTF-8.
    static func names(in folder: String) throws(Failure) -> [[UInt8]] {
        guard let stream = opendir(folder) else { throw Failure("list", folder) }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw Failure("list", folder) }
                break
            }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Makes a folder, and those above it, unless it is there.
    static func makeFolder(_ path: String) throws(Failure) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw Failure("make the folder", path)
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Failure("make the folder", path) }
    }

    /// Removes a folder with all it holds, or a file; what is not there is no failure. Of a symbolic link, only the link
    /// goes.
    static func removeTree(_ path: String) throws(Failure) {
        var record = stat()
        guard lstat(path, &record) == 0 else { return }
        if record.st_mode & S_IFMT == S_IFDIR {
            for name in try names(in: path) { try removeTree(path + "/" + String(decoding: name, as: UTF8.self)) }
            guard rmdir(path) == 0 || errno == ENOENT else { throw Failure("remove", path) }
        } else {
            guard unlink(path) == 0 || errno == ENOENT else { throw Failure("remove", path) }
        }
    }

    /// The bytes of all files below a folder.
    static func size(ofTree path: String) -> Int {
        guard let status = try? status(path) else { return 0 }
        guard status.kind == .folder else { return status.size }
        let names = (try? names(in: path)) ?? []
        return names.reduce(0) { $0 + size(ofTree: path + "/" + String(decoding: $1, as: UTF8.self)) }
    }

    /// The content of a small file.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        var content: [UInt8] = []
        try forEachChunk(of: path) { content.append(contentsOf: $0) }
        return content
    }

    /// Reads a file in pieces.
    static func forEachChunk(of path: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(Failure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Failure("read", path) }
        defer { close(descriptor) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count == 0 { return }
            if count < 0 {
                if errno == EINTR { continue }
                throw Failure("read", path)
            }
            body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// Where the new content of a file lies until it replaces the old.
    static func temporaryPath(for path: String) -> String { path + ".new" }

    /// Replaces a small file in one step: a reader sees the old content or the new one, also after a power cut.
    static func replace(_ path: String, with content: [UInt8]) throws(Failure) {
        let temporary = temporaryPath(for: path)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Failure("write", temporary) }
        let written = content.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        let code = errno
        let synced = fsync(descriptor)
        close(descriptor)
        guard written == content.count, synced == 0 else {
            unlink(temporary)
            throw Failure("write", temporary, code: written < 0 ? code : ENOSPC)
        }
        guard rename(temporary, path) == 0 else { throw Failure("replace", path) }
        let folder = open(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), O_RDONLY | O_DIRECTORY)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }
}
