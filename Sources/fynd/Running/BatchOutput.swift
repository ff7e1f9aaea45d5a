import FoundationEssentials
import FyndAPI
import FyndClient

/// Writes the answers of a batch, from this process or as they come from a daemon.
struct BatchOutput {
    private static let failureMark = Array("{\"error\"".utf8)

    private let format: BatchFormat
    private var splitter = LineSplitter(maximumLength: 1 << 30)
    private var number = 0
    private(set) var someFailed = false
    /// The first bytes of the line that is passing through, as many as tell a failure.
    private var lineStart: [UInt8] = []

    init(format: BatchFormat) {
        self.format = format
    }

    /// Takes in bytes of a daemon's answer, cut anywhere. JSON lines pass through untouched.
    mutating func append(_ bytes: ArraySlice<UInt8>) throws(ServiceError) {
        switch format {
        case .jsonl:
            noteFailures(in: bytes)
            try StandardOutput.write(bytes)
        case .trec:
            for line in splitter.append(bytes) { try write(line) }
        }
    }

    /// Takes note that the daemon's answer has ended.
    mutating func finish() throws(ServiceError) {
        if format == .trec, let last = splitter.finish() { try write(last) }
    }

    /// Writes an answer made in this process.
    mutating func write(_ answer: BatchAnswer) throws(ServiceError) {
        number += 1
        switch (format, answer) {
        case (.jsonl, .failed):
            someFailed = true
            try Printing.line(answer.encoded())
        case (.jsonl, .found), (.jsonl, .recurring):
            try Printing.line(answer.encoded())
        case (.trec, .found(let response)):
            try StandardOutput.write(TRECRun.render(response, id: response.id ?? String(number)))
        case (.trec, .recurring(let response)):
            fail(response.id, "A run has no place for groups. Write them with --format jsonl.")
        case (.trec, .failed(let failure)):
            fail(failure.id, failure.error.message)
        }
    }

    /// Says on stderr why a request has no lines in a run.
    private mutating func fail(_ id: String?, _ message: String) {
        someFailed = true
        let name = id.map { "request \($0): " } ?? ""
        StandardError.write("fynd: \(TerminalText.cleaned(name + message))\n")
    }

    private mutating func write(_ line: LineSplitter.Line) throws(ServiceError) {
        guard case .bytes(let bytes) = line else { throw .internalError("An answer is too long to be read.") }
        try write(try Printing.decode(BatchAnswer.self, from: Data(bytes)))
    }

    private mutating func noteFailures(in bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            let missing = Self.failureMark.count - lineStart.count
            if missing > 0 {
                lineStart += rest[..<(end ?? rest.endIndex)].prefix(missing)
                if lineStart == Self.failureMark { someFailed = true }
            }
            guard let end else { return }
            lineStart = []
            rest = rest[(end + 1)...]
        }
    }
}
