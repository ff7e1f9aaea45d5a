import Hummingbird
import NIOCore

/// The body of a request as parts that are arrays of bytes.
struct BodyBytes: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    let body: RequestBody

    struct AsyncIterator: AsyncIteratorProtocol {
        var parts: RequestBody.AsyncIterator

        mutating func next() async throws -> [UInt8]? {
            try await parts.next().map { Array($0.readableBytesView) }
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(parts: body.makeAsyncIterator())
    }
}
