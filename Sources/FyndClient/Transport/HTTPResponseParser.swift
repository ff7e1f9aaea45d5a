import FyndAPI

/// Reads one HTTP/1.1 response from bytes as they arrive, after RFC 9112: bodies with a length, chunked, or ended by the end
/// of the connection.
struct HTTPResponseParser {
    /// What the head of a response says.
    struct Head: Hashable {
        /// The status.
        var status: Int
        /// The fields by lower-case names; of repeated ones the last.
        var fields: [String: String]
    }

    /// The longest head that is read, and the longest line between chunks, in bytes.
    static let maximumHeadLength = 64 << 10

    private enum Phase {
        case head
        case body(remaining: Int)
        case bodyUntilEnd
        case chunkSize
        case chunk(remaining: Int)
        case chunkEnd
        case trailers
        case complete
    }

    /// The head, once it has arrived.
    private(set) var head: Head?
    private var phase = Phase.head
    private var line: [UInt8] = []
    private var headLines: [String] = []
    private var headLength = 0

    /// Whether the whole response has arrived.
    var isComplete: Bool {
        if case .complete = phase { true } else { false }
    }

    /// Takes in more bytes.
    ///
    /// - Parameters:
    ///   - bytes: The bytes that follow.
    ///   - body: Is given the parts of the body among them, in order.
    /// - Throws: `ServiceError.unavailable` when this is no HTTP response.
    mutating func consume(
        _ bytes: ArraySlice<UInt8>, body: (ArraySlice<UInt8>) throws(ServiceError) -> Void
    ) throws(ServiceError) {
        var rest = bytes
        while !rest.isEmpty {
            switch phase {
            case .complete:
                return
            case .bodyUntilEnd:
                try body(rest)
                return
            case .body(let remaining):
                let part = rest.prefix(remaining)
                rest = rest.dropFirst(part.count)
                phase = part.count == remaining ? .complete : .body(remaining: remaining - part.count)
                try body(part)
            case .chunk(let remaining):
                let part = rest.prefix(remaining)
                rest = rest.dropFirst(part.count)
                phase = part.count == remaining ? .chunkEnd : .chunk(remaining: remaining - part.count)
                try body(part)
            case .head, .chunkSize, .chunkEnd, .trailers:
                if let line = try takeLine(from: &rest) { try handle(line) }
            }
        }
    }

    /// Takes note that the connection has ended.
    ///
    /// - Throws: `ServiceError.unavailable` when the response is not complete.
    mutating func finish() throws(ServiceError) {
        if case .bodyUntilEnd = phase { phase = .complete }
        guard isComplete else { throw Self.broken("it ends in the middle") }
    }

    private mutating func takeLine(from rest: inout ArraySlice<UInt8>) throws(ServiceError) -> String? {
        let end = rest.firstIndex(of: UInt8(ascii: "\n"))
        let part = rest[..<(end ?? rest.endIndex)]
        headLength += part.count + 1
        guard headLength <= Self.maximumHeadLength else { throw Self.broken("its head is too long") }
        line += part
        guard let end else {
            rest = []
            return nil
        }
        rest = rest[(end + 1)...]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        defer { line = [] }
        return String(decoding: line, as: UTF8.self)
    }

    private mutating func handle(_ line: String) throws(ServiceError) {
        switch phase {
        case .head:
            if line.isEmpty { try finishHead() } else { headLines.append(line) }
        case .chunkSize:
            let digits = line.prefix { $0 != ";" && $0 != " " }
            guard let size = Int(digits, radix: 16), size >= 0 else { throw Self.broken("a chunk has no size") }
            phase = size == 0 ? .trailers : .chunk(remaining: size)
            headLength = 0
        case .chunkEnd:
            guard line.isEmpty else { throw Self.broken("a chunk is longer than it says") }
            phase = .chunkSize
        case .trailers:
            if line.isEmpty { phase = .complete }
        case .body, .bodyUntilEnd, .chunk, .complete:
            preconditionFailure("lines are read only between bodies")
        }
    }

    private mutating func finishHead() throws(ServiceError) {
        let words = (headLines.first ?? "").split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]) else {
            throw Self.broken("it does not begin as HTTP does")
        }
        var fields: [String: String] = [:]
        for line in headLines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { throw Self.broken("a field of its head has no colon") }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            fields[line[..<colon].lowercased()] = String(value)
        }
        headLines = []
        headLength = 0
        if (100..<200).contains(status) { return }
        head = Head(status: status, fields: fields)
        if fields["transfer-encoding"]?.lowercased() == "chunked" {
            phase = .chunkSize
        } else if let length = fields["content-length"] {
            guard let length = Int(length), length >= 0 else { throw Self.broken("its length is no number") }
            phase = length == 0 ? .complete : .body(remaining: length)
        } else {
            phase = status == 204 || status == 304 ? .complete : .bodyUntilEnd
        }
    }

    private static func broken(_ why: String) -> ServiceError {
        .unavailable("What answers at the socket does not speak HTTP as a daemon of ours does: \(why).")
    }
}
