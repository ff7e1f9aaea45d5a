import ArgumentParser
import FyndAPI
import FyndClient
import FyndIndex
import Glibc

/// `fynd batch`
struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answer many requests, one JSON object on each line.",
        discussion: """
            A line is {"id":"q1","command":"search","query":"…","limit":10,"kind":["finding"],"year":"2009..2014"}, or has \
            "command":"similar" with "text" or "of", or "command":"recurring" with "since", "minReports" and so on. For each line there is one line out, in the same order; a line that fails \
            gives {"id":"q1","error":{…}} and the run goes on. The status is then 5.

            Examples:
              fynd batch < queries.jsonl > results.jsonl
              fynd batch --format trec queries.jsonl > run.trec
            """)

    @OptionGroup var connection: ConnectionOptions

    @Option(help: "The form of the output: jsonl or trec (evaluation programs read it).")
    var format = BatchFormat.jsonl

    @Argument(help: "The file of requests. [default: standard input]", completion: .file())
    var file: String?

    func run() throws {
        let input = try openInput()
        var backend = connection.backend
        let someFailed =
            backend.isDaemon()
            ? try askDaemon(input) : try Self.ask(backend.openIndex(readers: Self.width), input, format: format)
        if someFailed { throw ExitCode(ExitStatus.someInputFailed.rawValue) }
    }

    /// Has the daemon answer the batch.
    ///
    /// - Returns: Whether some line failed.
    private func askDaemon(_ input: Int32) throws(ServiceError) -> Bool {
        var output = BatchOutput(format: format)
        let stream = BatchStream(socketPath: connection.socketPath, index: connection.index.named)
        try stream.run(input: input) { (bytes) throws(ServiceError) in try output.append(bytes) }
        try output.finish()
        return output.someFailed
    }

    /// Answers the batch from an index in this process.
    ///
    /// - Returns: Whether some line failed.
    private static func ask(_ index: IndexService, _ input: Int32, format: BatchFormat) throws -> Bool {
        try synchronously {
            var output = BatchOutput(format: format)
            let lines = BatchLines(InputChunks(descriptor: input), maximumLength: BatchAnswer.maximumLineLength)
            try await workInOrder(lines, width: width) { line in
                await BatchAnswer.answer(line, from: index)
            } deliver: { answer in
                try output.write(answer)
            }
            return output.someFailed
        }
    }

    /// How many requests the index in this process answers at the same time: one for each core.
    private static let width = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    private func openInput() throws(ServiceError) -> Int32 {
        guard let file, file != "-" else { return STDIN_FILENO }
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .invalidRequest("\(file) cannot be read: \(String(cString: strerror(errno))).")
        }
        return descriptor
    }
}
