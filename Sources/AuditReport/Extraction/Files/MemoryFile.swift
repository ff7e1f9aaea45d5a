import CProcess
import Glibc

/// A file without a name that holds some bytes, for programs that read files; gone when its owner is.
struct MemoryFile: ~Copyable {
    /// The descriptor, open for reading, at the beginning.
    let descriptor: Int32

    /// A file that holds `bytes`.
    ///
    /// - Parameter bytes: The content.
    /// - Throws: `.extractorFailed` where the system has no room.
    init(_ bytes: [UInt8]) throws(ReadingFailure) {
        let descriptor = bytes.withUnsafeBytes { cp_memory_file($0.baseAddress, $0.count) }
        guard descriptor >= 0 else { throw ReadingFailure(.extractorFailed(SystemError.text(-descriptor))) }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
