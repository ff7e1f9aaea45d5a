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
            A line is {"id":"q1","command":"search","query":"…","limit":10,"kind":["finding"],"year":"2009..2014"}; every command that \
            asks the index may stand there, with the fields that `fynd schema` describes. For each line there is one line out, in the \
            same order; a line that fails gives {"id":"q1","error":{…}} and the run goes on. The status is then 5.

            Examples:
              fynd batch < queries.jsonl > results.jsonl
              fynd batch --format trec queries.jsonl > run.trec
              fynd batch --jobs 2 --progress < queries.jsonl > results.jsonl
              jq -c '{id: .name, command: "trend", queries: [.words]}' topics.json | fynd batch
            """)

    @OptionGroup var connection: ConnectionOptions

    @Option(help: "The form of the output: jsonl or trec (evaluation programs read it).")
    var format = BatchFormat.jsonl

    @OptionGroup var version: FormatVersionOption

    @Flag(
        name: [.customShort("0"), .long],
        help: "Requests and answers end with a zero byte, and may stand on several lines.")
    var null = false

    @Option(help: "How many requests are worked on at the same time, 1...64. [default: one for each core]")
    var jobs: Int?

    @Flag(help: "Show on stderr how far it has come, also where that is no terminal.")
    var progress = false

    @Argument(help: "The file of requests. [default: standard input]", completion: .file())
    var file: String?

    func validate() throws {
        try asValidation { () throws(ServiceError) in try settings.check() }
    }

    private var settings: BatchSettings {
        var settings = BatchSettings()
        settings.endsWithZero = null
        settings.jobs = jobs
        return settings
    }

    func run() throws {
        try version.check()
        let input = try openInput()
        var backend = connection.backend
        let someFailed =
            backend.isDaemon()
            ? try askDaemon(input) : try ask(backend.openIndex(readers: jobs ?? Cores.count), input)
        if someFailed { throw ExitCode(ExitStatus.someInputFailed.rawValue) }
    }

    /// Has the daemon answer the batch.
    ///
    /// - Returns: Whether some line failed.
    private func askDaemon(_ input: Int32) throws(ServiceError) -> Bool {
        var output = BatchOutput(format: format, end: settings.end, progress: AnswerCounter(isWanted: progress))
        let stream = BatchStream(
            socketPath: connection.socketPath, index: connection.index.named, settings: settings)
        try stream.run(input: input) { (bytes) throws(ServiceError) in try output.append(bytes) }
        try output.finish()
        return output.someFailed
    }

    /// Answers the batch from an index in this process.
    ///
    /// - Returns: Whether some line failed.
    private func ask(_ index: IndexService, _ input: Int32) throws -> Bool {
        let (format, settings, progress) = (format, settings, progress)
        return try synchronously {
            var output = BatchOutput(format: format, end: settings.end, progress: AnswerCounter(isWanted: progress))
            let lines = BatchLines(
                InputChunks(descriptor: input), maximumLength: BatchAnswer.maximumLineLength, end: settings.end)
            let width = settings.jobs ?? Cores.count
            try await workInOrder(lines, width: width, window: BatchAnswer.window(width: width), weigh: \.json.count) {
                await BatchAnswer.answer($0, from: index)
            } deliver: { answer in
                try output.write(answer)
            }
            try output.finish()
            return output.someFailed
        }
    }

    private func openInput() throws(ServiceError) -> Int32 {
        guard let file, file != "-" else { return STDIN_FILENO }
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .invalidRequest("\(file) cannot be read: \(String(cString: strerror(errno))).")
        }
        return descriptor
    }
}
