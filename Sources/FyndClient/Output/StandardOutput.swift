public import FyndAPI
import Glibc

/// The standard output, written without a buffer of its own.
public enum StandardOutput {
    /// Writes text.
    ///
    /// - Throws: See `write(_:)` for bytes.
    public static func write(_ text: String) throws(ServiceError) {
        try write(Array(text.utf8))
    }

    /// Writes bytes. When the reader has gone, as `head` does, the process ends at once and quietly.
    ///
    /// - Parameter bytes: What is written, in full.
    /// - Throws: `ServiceError.internalError` when the system refuses, as for a full disk.
    public static func write(_ bytes: some Collection<UInt8>) throws(ServiceError) {
        var rest = ContiguousArray(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                Glibc.exit(ExitStatus.done.rawValue)
            } else if errno != EINTR && errno != EAGAIN {
                throw .internalError("The output cannot be written: \(String(cString: strerror(errno))).")
            }
        }
    }
}

/// The standard error stream.
public enum StandardError {
    /// Writes text, as far as that is possible.
    public static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
