import Hummingbird
import NIOCore

/// The body of a request as parts that are collections of bytes.
struct BodyBytes: AsyncSequence, Sendable {
    typealias Element = ByteBufferView

    let body: RequestBody

    struct AsyncIterator: AsyncIteratorProtocol {
        var parts: RequestBody.AsyncIterator

        mutating func next() async throws -> ByteBufferView? {
            try await parts.next()?.readableBytesView
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(parts: body.makeAsyncIterator())
    }
}
