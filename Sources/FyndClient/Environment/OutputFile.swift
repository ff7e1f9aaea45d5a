public import FyndAPI
import Glibc

/// Files that are written whole or not at all.
public enum OutputFile {
    /// Writes text to a file, in place of what may be there.
    ///
    /// - Parameters:
    ///   - text: What the file is to hold.
    ///   - path: Where it lies; its folder must be there.
    /// - Throws: `ServiceError.internalError` when the system refuses, as for a full disk; what was there is there still.
    public static func write(_ text: String, to path: String) throws(ServiceError) {
        let draft = "\(path).\(getpid()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        var isWritten = write(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
        isWritten = close(descriptor) == 0 && isWritten && rename(draft, path) == 0
        guard !isWritten else { return }
        let error = failure(path)
        unlink(draft)
        throw error
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return false }
            rest = rest.dropFirst(max(count, 0))
        }
        return true
    }

    private static func failure(_ path: String) -> ServiceError {
        .internalError("\(path) cannot be written: \(String(cString: strerror(errno))).")
    }
}
