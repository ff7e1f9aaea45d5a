import ArgumentParser
import FoundationEssentials
import FyndAPI
import FyndIndex

/// Writes requests of many kinds, a line each, about the words of an index; every hundredth cannot be answered. Run as a process of its own.
struct MakeRequests: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "make-requests", shouldDisplay: false)

    struct Report: Codable {
        var lines = 0
        var malformed = 0
    }

    @Argument var index: String
    @Argument var file: String
    @Argument var count: Int

    func run() async throws {
        let service = try await IndexService(indexPath: index, readers: 1)
        var request = TermsRequest()
        request.limit = 1_000
        let words = try await service.terms(request).terms.map(\.word).filter { $0.utf8.count > 5 }
        guard !words.isEmpty else { throw ValidationError("The index has too few words.") }
        var generator = SeededGenerator(seed: 1)
        var report = Report()
        var bytes: [UInt8] = []
        for number in 0..<count {
            let (one, two) = (
                words.randomElement(using: &generator) ?? "", words.randomElement(using: &generator) ?? ""
            )
            bytes += line(number, one, two).utf8
            report.lines += 1
            report.malformed += number % 100 == 99 ? 1 : 0
        }
        try Data(bytes).write(to: URL(filePath: file))
        try Worker.report(report)
    }

    private func line(_ number: Int, _ one: String, _ two: String) -> String {
        let fields =
            switch number % 100 {
            case 99: #""query":"\#(one)""#
            case let rest where rest % 5 == 0: #""command":"trend","queries":["\#(one)"]}"#
            case let rest where rest % 5 == 1: #""command":"kwic","query":"\#(one)","limit":5}"#
            case let rest where rest % 5 == 2: #""command":"terms","prefix":"\#(one.prefix(4))","limit":5}"#
            default: #""query":"\#(one) \#(two)"}"#
            }
        return "{\"id\":\"\(number)\",\(fields)\n"
    }
}

/// Answers the lines of a file, in this process; run as a process of its own.
struct AnswerRequests: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "answer-requests", shouldDisplay: false)

    struct Report: Codable {
        var answers = 0
        var errors = 0
        var bytes = 0
        /// From the first line to the last answer, in seconds.
        var seconds = 0.0
    }

    @Argument var index: String
    @Argument var file: String
    @Argument var jobs: Int
    /// How many of the lines are answered.
    @Argument var count: Int

    func run() async throws {
        let service = try await IndexService(indexPath: index, readers: jobs)
        let lines = try Data(contentsOf: URL(filePath: file)).split(separator: 0x0A).prefix(count).map { $0 + [0x0A] }
        let (chunks, feed) = AsyncStream.makeStream(of: Data.self)
        for line in lines { feed.yield(line) }
        feed.finish()
        var report = Report()
        let start = ContinuousClock.now
        try await workInOrder(
            BatchLines(chunks, maximumLength: BatchAnswer.maximumLineLength), width: jobs,
            window: BatchAnswer.window(width: jobs), weigh: \.json.count
        ) {
            await BatchAnswer.answer($0, from: service)
        } deliver: { answer in
            report.answers += 1
            report.errors += answer.failure == nil ? 0 : 1
            report.bytes += answer.json.count
        }
        report.seconds = (ContinuousClock.now - start) / .seconds(1)
        try Worker.report(report)
    }
}
