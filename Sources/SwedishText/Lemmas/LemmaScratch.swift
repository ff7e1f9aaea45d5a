/// Memory for the few base forms that come up on the way to one word's.
struct LemmaScratch {
    /// The bytes that are to be provided.
    static let byteCount = 512

    private var free: UnsafeMutableBufferPointer<UInt8>

    /// Takes `byteCount` bytes to write to.
    init(_ memory: UnsafeMutableBufferPointer<UInt8>) { free = memory }

    /// A copy of a word, in one piece; nil if there is no room left, which no real word leads to.
    mutating func keep(_ word: JoinedText) -> Bytes? {
        guard word.count <= free.count else { return nil }
        let copy = word.copy(to: free)
        free = UnsafeMutableBufferPointer(rebasing: free[word.count...])
        return copy
    }
}
