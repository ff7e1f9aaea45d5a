/// Cuts a stream of bytes into lines, holding no more than one line at a time.
public struct LineSplitter: Sendable {
    /// A line of the stream.
    public enum Line: Hashable, Sendable {
        /// The bytes of the line, without its end (`\n` may be `\r\n`).
        case bytes([UInt8])
        /// A line longer than the limit, whose bytes were dropped.
        case tooLong
    }

    private let maximumLength: Int
    private let end: UInt8
    private var partial: [UInt8] = []
    private var isTooLong = false
    private var hasPartial = false

    /// Prepares to cut lines of at most `maximumLength` bytes, ≥ 1, each of which ends with the byte `end`.
    public init(maximumLength: Int, end: UInt8 = UInt8(ascii: "\n")) {
        self.maximumLength = maximumLength
        self.end = end
    }

    /// Takes in more of the stream.
    ///
    /// - Parameter chunk: The bytes that follow.
    /// - Returns: The lines that are complete now, in order.
    public mutating func append(_ chunk: some Collection<UInt8>) -> [Line] {
        var lines: [Line] = []
        var rest = chunk[...]
        while let end = rest.firstIndex(of: self.end) {
            take(rest[..<end])
            lines.append(completeLine())
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { take(rest) }
        return lines
    }

    /// Ends the stream.
    ///
    /// - Returns: The last line, if the stream did not end with a line end.
    public mutating func finish() -> Line? {
        hasPartial ? completeLine() : nil
    }

    private mutating func take(_ part: some Collection<UInt8>) {
        hasPartial = true
        if isTooLong { return }
        // One byte more than the limit may be the `\r` of a line end.
        if partial.count + part.count > maximumLength + 1 {
            isTooLong = true
            partial = []
        } else {
            partial += part
        }
    }

    private mutating func completeLine() -> Line {
        defer {
            partial = []
            isTooLong = false
            hasPartial = false
        }
        if end == UInt8(ascii: "\n"), partial.last == UInt8(ascii: "\r") { partial.removeLast() }
        return isTooLong || partial.count > maximumLength ? .tooLong : .bytes(partial)
    }
}
