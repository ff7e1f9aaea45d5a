import Glibc

/// A private folder for temporary files, removed with all in it when its owner goes.
struct PrivateFolder: ~Copyable {
    /// The folder.
    let path: String

    /// Makes a folder that only this user can enter.
    ///
    /// - Parameter parent: The folder to make it in; `$TMPDIR`, else `/tmp`, unless given.
    /// - Throws: `.extractorFailed` with the system's reason.
    init(in parent: String? = nil) throws(ReadingFailure) {
        let parent = parent ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/fynd-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw ReadingFailure(.extractorFailed("no temporary folder in \(parent): \(SystemError.text(errno))"))
        }
        path = String(cString: made)
    }

    deinit { Self.remove(path, depth: 0) }

    /// Removes a folder with all in it, following no link.
    private static func remove(_ folder: String, depth: Int) {
        guard depth < 50, let directory = opendir(folder) else { return }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let path = "\(folder)/\(name)"
            if unlink(path) != 0, errno == EISDIR || errno == EPERM { remove(path, depth: depth + 1) }
        }
        closedir(directory)
        rmdir(folder)
    }
}
