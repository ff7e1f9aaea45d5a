import FyndAPI
import Testing

@testable import FyndClient

struct HTTPResponseParserTests {
    /// Reads a response in pieces of a size.
    private func read(_ text: String, pieces: Int = .max) throws -> (status: Int?, body: String, isComplete: Bool) {
        var parser = HTTPResponseParser()
        var body: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            try parser.consume(rest.prefix(pieces)) { (part) throws(ServiceError) in body += part }
            rest = rest.dropFirst(pieces)
        }
        let isComplete = parser.isComplete
        try parser.finish()
        return (parser.head?.status, String(decoding: body, as: UTF8.self), isComplete)
    }

    @Test(arguments: [
        ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello", true),
        ("HTTP/1.1 200\r\ncontent-length:0\r\n\r\n", "", true),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nX: y\r\n\r\n",
            "hello", true
        ),
        ("HTTP/1.0 200 OK\r\n\r\nhello", "hello", false),
        ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "hi", true),
        ("HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", "hi", true),
    ])
    func `a body is read to its end however it arrives`(text: String, body: String, isComplete: Bool) throws {
        for pieces in [1, 2, 3, 7, 1000] {
            let response = try read(text, pieces: pieces)
            #expect(response.status == 200)
            #expect(response.body == body)
            #expect(response.isComplete == isComplete)
        }
    }

    @Test(arguments: [
        "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell", "SSH-2.0-OpenSSH\r\n\r\n",
        "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
    ])
    func `what is broken or cut short is an error`(text: String) {
        #expect(throws: ServiceError.self) { try read(text) }
    }

    @Test func `a head without end is given up`() {
        let text = "HTTP/1.1 200 OK\r\n" + String(repeating: "X: y\r\n", count: 20_000)
        #expect(throws: ServiceError.self) { try read(text) }
    }

    @Test func `no bytes make it crash`() {
        var generator = SeededGenerator(seed: 7)
        let start = Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
        for _ in 0..<500 {
            let alphabet = Array("0123abcdef\r\n ;:x".utf8)
            let noise = (0..<60).map { _ in alphabet.randomElement(using: &generator)! }
            _ = try? read(
                String(decoding: start.prefix(.random(in: 0...start.count, using: &generator)) + noise, as: UTF8.self))
        }
    }
}

/// A generator that gives the same numbers every time: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
