import FoundationEssentials
import Glibc

/// A folder that is gone when its owner is.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/fynd-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure.cannotMake }
        path = String(cString: made)
    }

    enum Failure: Error { case cannotMake }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and returns its path.
    func write(_ bytes: [UInt8], to name: String) -> String { write(bytes, toRaw: Array(name.utf8)) }

    /// Writes a file whose name need not be UTF-8.
    @discardableResult
    func write(_ bytes: [UInt8], toRaw name: [UInt8]) -> String {
        let full = rawPath(name).map { CChar(bitPattern: $0) } + [0]
        let file = open(full, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        close(file)
        return path + "/" + String(decoding: name, as: UTF8.self)
    }

    /// The bytes of the path of a file in the folder.
    func rawPath(_ name: [UInt8]) -> [UInt8] { Array(path.utf8) + [0x2F] + name }
}
