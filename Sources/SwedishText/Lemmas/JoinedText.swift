/// A word put together of two pieces that stay where they are: a stem and an ending.
struct JoinedText {
    var start: Bytes
    var end: Bytes

    /// A word in one piece.
    init(_ word: Bytes) {
        start = word
        end = Bytes(start: nil, count: 0)
    }

    /// A stem and an ending.
    init(_ start: Bytes, _ end: Bytes) {
        self.start = start
        self.end = end
    }

    /// A stem and an ending of the source code.
    init(_ start: Bytes, _ end: StaticString) {
        self.init(start, end.bytes)
    }

    var count: Int { start.count + end.count }
    var last: UInt8? { end.last ?? start.last }

    func byte(_ index: Int) -> UInt8 { index < start.count ? start[index] : end[index - start.count] }

    /// Copies the word to memory that has room for it.
    func copy(to memory: UnsafeMutableBufferPointer<UInt8>) -> Bytes {
        _ = memory.update(fromContentsOf: start)
        _ = UnsafeMutableBufferPointer(rebasing: memory[start.count...]).update(fromContentsOf: end)
        return Bytes(rebasing: Bytes(memory)[..<count])
    }
}
