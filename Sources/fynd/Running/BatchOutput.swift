import FoundationEssentials
import FyndAPI
import FyndClient

/// Writes the answers of a batch, from this process or as they come from a daemon.
struct BatchOutput {
    private let format: BatchFormat
    private let end: UInt8
    private let progress: AnswerCounter?
    private var splitter: LineSplitter
    private var passing: StreamedOutput
    private var number = 0
    private(set) var someFailed = false

    /// Prepares to write answers.
    ///
    /// - Parameters:
    ///   - format: Their form.
    ///   - end: The byte with which each ends, where they are written as they come.
    ///   - progress: Is told how many there are.
    init(format: BatchFormat, end: UInt8, progress: AnswerCounter?) {
        self.format = format
        self.end = end
        self.progress = progress
        splitter = LineSplitter(maximumLength: 1 << 30, end: end)
        passing = StreamedOutput(end: end)
    }

    /// Takes in bytes of a daemon's answer, cut anywhere. JSON lines pass through untouched.
    mutating func append(_ bytes: ArraySlice<UInt8>) throws(ServiceError) {
        switch format {
        case .jsonl:
            let (lines, failures) = (passing.lines, passing.failures)
            try passing.write(bytes)
            if passing.failures > failures { someFailed = true }
            progress?.add(passing.lines - lines, failed: passing.failures - failures)
        case .trec:
            for line in splitter.append(bytes) { try write(line) }
        }
    }

    /// Takes note that the daemon's answer has ended.
    mutating func finish() throws(ServiceError) {
        if format == .trec, let last = splitter.finish() { try write(last) }
        progress?.clear()
    }

    /// Writes an answer made in this process.
    mutating func write(_ answer: BatchAnswer) throws(ServiceError) {
        if answer.failure != nil { someFailed = true }
        progress?.add(1, failed: answer.failure == nil ? 0 : 1)
        switch format {
        case .jsonl: try StandardOutput.write(answer.json + [end])
        case .trec: try writeRun(answer.json)
        }
    }

    /// Writes an answer as lines of a run, as far as it has hits.
    private mutating func writeRun(_ json: Data) throws(ServiceError) {
        number += 1
        let answer = try Printing.decode(RankedAnswer.self, from: json)
        if let error = answer.error {
            fail(answer.id, error.message)
        } else if let hits = answer.hits {
            try StandardOutput.write(TRECRun.render(hits, id: answer.id ?? String(number)))
        } else {
            fail(answer.id, "A run has a place for hits alone. Write other answers with --format jsonl.")
        }
    }

    /// What a run takes of an answer.
    private struct RankedAnswer: Decodable {
        var id: String?
        var error: BatchFailure.Reason?
        var hits: [Hit]?
    }

    /// Says on stderr why a request has no lines in a run.
    private mutating func fail(_ id: String?, _ message: String) {
        someFailed = true
        let name = id.map { "request \($0): " } ?? ""
        StandardError.write("fynd: \(TerminalText.cleaned(name + message))\n")
    }

    private mutating func write(_ line: LineSplitter.Line) throws(ServiceError) {
        guard case .bytes(let bytes) = line else { throw .internalError("An answer is too long to be read.") }
        progress?.add(1, failed: 0)
        try writeRun(Data(bytes))
    }
}
