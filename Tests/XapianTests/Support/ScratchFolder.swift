import FoundationEssentials
import Testing

/// A folder of its own for one test, removed with the value that owns it.
final class ScratchFolder {
    let path: String

    init() throws {
        let name = "fynd-xapian-tests-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appending(path: name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of `name` within the folder.
    func path(of name: String) -> String { path + "/" + name }

    /// Makes an empty folder within this one and returns its path.
    func makeFolder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: path(of: name), withIntermediateDirectories: true)
        return path(of: name)
    }

    /// Writes a file, in place of what is there, and returns its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(filePath: path(of: name)))
        return path(of: name)
    }

    /// The bytes of a file within the folder.
    func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path(of: name))))
    }
}
