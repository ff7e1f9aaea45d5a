/// Memory for many short byte strings that live equally long.
///
/// Strings are never moved, so pointers to them stay valid until the arena is released.
final class ByteArena {
    private static let chunkSize = 1 << 16

    private var chunks: [UnsafeMutablePointer<UInt8>] = []
    private var free: UnsafeMutableBufferPointer<UInt8> = .init(start: nil, count: 0)
    /// The bytes allocated so far.
    private(set) var byteCount = 0

    deinit {
        for chunk in chunks { chunk.deallocate() }
    }

    /// Copies some bytes into the arena.
    func store(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        if bytes.count > free.count { addChunk(atLeast: bytes.count) }
        let copy = UnsafeMutableBufferPointer(rebasing: free[..<bytes.count])
        _ = copy.initialize(fromContentsOf: bytes)
        free = UnsafeMutableBufferPointer(rebasing: free[bytes.count...])
        return UnsafeBufferPointer(copy)
    }

    private func addChunk(atLeast count: Int) {
        let size = max(Self.chunkSize, count)
        let chunk = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        chunks.append(chunk)
        free = UnsafeMutableBufferPointer(start: chunk, count: size)
        byteCount += size
    }
}
