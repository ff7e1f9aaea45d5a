import Glibc

/// Where this program writes.
enum Output {
    /// Writes to the standard output: figures, and what a worker reports.
    static func figures(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Writes a line to the standard error: what is being done.
    static func progress(_ text: String) { write("fynd-benchmark: \(text)\n", to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: CInt) {
        var rest = ArraySlice(text.utf8)
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest.removeFirst(count)
        }
    }
}
