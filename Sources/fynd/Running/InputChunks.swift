import FyndAPI
import FyndClient
import Glibc

/// What a descriptor gives, piece by piece, read on a thread of its own so that waiting for input holds nothing else up.
struct InputChunks: AsyncSequence, Sendable {
    let descriptor: Int32

    struct AsyncIterator: AsyncIteratorProtocol {
        let descriptor: Int32

        /// The next piece, or nothing at the end.
        mutating func next() async throws(ServiceError) -> [UInt8]? {
            let descriptor = descriptor
            let (chunk, failed) = await onOwnThread { Self.read(descriptor) }
            if failed { throw .invalidRequest("The batch cannot be read to its end.") }
            return chunk.isEmpty ? nil : chunk
        }

        private static func read(_ descriptor: Int32) -> ([UInt8], Bool) {
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = Glibc.read(descriptor, &buffer, buffer.count)
                if count >= 0 { return (Array(buffer[..<count]), false) }
                if errno != EINTR { return ([], true) }
            }
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(descriptor: descriptor)
    }
}
