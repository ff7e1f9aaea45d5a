import FoundationEssentials
import FyndAPI
import FyndClient

/// Writes lines as they come, cut anywhere, and takes note of what they say.
struct StreamedOutput {
    private static let failureMark = Array("{\"error\"".utf8)

    /// How many lines there were.
    private(set) var lines = 0
    /// How many of them tell of a failure.
    private(set) var failures = 0
    private let end: UInt8
    /// The first bytes of the line that is passing through, as many as tell a failure.
    private var lineStart: [UInt8] = []

    /// Prepares to write lines that end with the byte `end`.
    init(end: UInt8 = UInt8(ascii: "\n")) {
        self.end = end
    }

    /// Writes bytes as they are.
    ///
    /// - Throws: What `StandardOutput` throws.
    mutating func write(_ bytes: ArraySlice<UInt8>) throws(ServiceError) {
        note(bytes)
        try StandardOutput.write(bytes)
    }

    private mutating func note(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while !rest.isEmpty {
            let lineEnd = rest.firstIndex(of: end)
            let missing = Self.failureMark.count - lineStart.count
            if missing > 0 { lineStart += rest[..<(lineEnd ?? rest.endIndex)].prefix(missing) }
            guard let lineEnd else { return }
            lines += 1
            if lineStart == Self.failureMark { failures += 1 }
            lineStart = []
            rest = rest[(lineEnd + 1)...]
        }
    }
}
