import FoundationEssentials
import FyndAPI
import Glibc

/// The few things that saved queries ask of the file system; each failure names the path and the system's reason.
enum StoredFile {
    /// The content of a file, or nothing when there is none.
    static func read(_ path: String) throws(ServiceError) -> Data? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("read", path)
        }
        defer { close(descriptor) }
        var content = Data()
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return content }
            if count > 0 { content += buffer[..<count] } else if errno != EINTR { throw failure("read", path) }
        }
    }

    /// Writes a file so that there is the old content or the new one at any time, even when the machine stops: a file beside it takes
    /// the content, is brought to the disk, and then takes the name.
    static func write(_ content: Data, to path: String) throws(ServiceError) {
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("write", temporary) }
        var isWritten = writeAll(content, to: descriptor) && fsync(descriptor) == 0
        let code = errno
        isWritten = close(descriptor) == 0 && isWritten
        guard isWritten else {
            unlink(temporary)
            throw failure("write", path, code: code)
        }
        guard rename(temporary, path) == 0 else {
            let code = errno
            unlink(temporary)
            throw failure("write", path, code: code)
        }
        synchronise(folderOf: path)
    }

    /// Removes a file.
    ///
    /// - Returns: Whether there was one.
    static func remove(_ path: String) throws(ServiceError) -> Bool {
        guard unlink(path) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return false }
            throw failure("remove", path)
        }
        synchronise(folderOf: path)
        return true
    }

    /// The names in a folder that are UTF-8, in no order; of a folder that is not there none.
    static func names(in folder: String) throws(ServiceError) -> [String] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw failure("list", folder)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            if let name { names.append(name) }
        }
        return names
    }

    /// Makes a folder and those above it, as far as they are not there; only its owner may look into it.
    static func makeFolder(_ path: String) throws(ServiceError) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw failure("make the folder", path)
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("make the folder", path) }
    }

    /// What the system said when something could not be done.
    static func failure(_ action: String, _ path: String, code: Int32 = errno) -> ServiceError {
        .internalError("Cannot \(action) \(path): \(String(cString: strerror(code))).")
    }

    private static func writeAll(_ content: Data, to descriptor: Int32) -> Bool {
        var rest = ContiguousArray(content)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
        }
        return true
    }

    /// Brings the names in a file's folder to the disk, as far as its file system can.
    private static func synchronise(folderOf path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
