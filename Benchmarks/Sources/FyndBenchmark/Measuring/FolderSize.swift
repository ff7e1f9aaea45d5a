import Glibc

/// The bytes of all files below a folder.
///
/// - Throws: `ChildProcess.Failure` when the folder cannot be read.
func folderSize(_ path: String) throws -> Int {
    guard let folder = opendir(path) else {
        throw ChildProcess.Failure(description: "\(path) cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { closedir(folder) }
    var bytes = 0
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { name in
            String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        let child = path + "/" + name
        var status = stat()
        guard lstat(child, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: bytes += try folderSize(child)
        case S_IFREG: bytes += Int(status.st_size)
        default: break
        }
    }
    return bytes
}
