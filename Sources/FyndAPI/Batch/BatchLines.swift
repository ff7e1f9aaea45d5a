/// The lines of a stream of bytes, numbered from 1.
public struct BatchLines<Chunks: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Chunks.Element: Collection<UInt8> {
    /// A line and its number.
    public struct Element: Sendable {
        /// The number of the line, from 1.
        public var number: Int
        /// The line.
        public var line: LineSplitter.Line
    }

    /// Reads the chunks as they are needed.
    public struct AsyncIterator: AsyncIteratorProtocol {
        var chunks: Chunks.AsyncIterator
        var splitter: LineSplitter
        var ready: ArraySlice<LineSplitter.Line> = []
        var number = 0
        var isAtEnd = false

        /// The next line, or nothing at the end of the stream.
        public mutating func next() async throws -> Element? {
            while ready.isEmpty, !isAtEnd {
                if let chunk = try await chunks.next() {
                    ready = splitter.append(chunk)[...]
                } else {
                    isAtEnd = true
                    if let last = splitter.finish() { ready = [last] }
                }
            }
            guard let line = ready.popFirst() else { return nil }
            number += 1
            return Element(number: number, line: line)
        }
    }

    private let chunks: Chunks
    private let splitter: LineSplitter

    /// The lines of `chunks`, each of which ends with the byte `end`; of those longer than `maximumLength` bytes only the number is
    /// kept.
    public init(_ chunks: Chunks, maximumLength: Int, end: UInt8 = UInt8(ascii: "\n")) {
        self.chunks = chunks
        splitter = LineSplitter(maximumLength: maximumLength, end: end)
    }

    /// Begins reading.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(chunks: chunks.makeAsyncIterator(), splitter: splitter)
    }
}
