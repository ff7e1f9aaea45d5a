import ArgumentParser
import FyndAPI
import FyndClient
import Glibc

/// `fynd batch`
struct Batch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answer many requests, one JSON object on each line.",
        discussion: """
            A line is {"id":"q1","command":"search","query":"…","limit":10,"kind":["finding"],"year":"2009..2014"}, or has \
            "command":"similar" with "text" or "of". For each line there is one line out, in the same order; a line that fails \
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

    func run() async throws {
        let input = try openInput()
        var output = BatchOutput(format: format)
        switch try await connection.backend(readers: Self.width) {
        case .daemon(_, let socket):
            try BatchStream(socketPath: socket).run(input: input) { (bytes) throws(ServiceError) in
                try output.append(bytes)
            }
            try output.finish()
        case .index(let service):
            let lines = BatchLines(InputChunks(descriptor: input), maximumLength: BatchAnswer.maximumLineLength)
            try await workInOrder(lines, width: Self.width) { line in
                await BatchAnswer.answer(line, from: service)
            } deliver: { answer in
                try output.write(answer)
            }
        }
        if output.someFailed { throw ExitCode(ExitStatus.someInputFailed.rawValue) }
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
