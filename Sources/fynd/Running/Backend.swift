import FoundationEssentials
import FyndAPI
import FyndClient
import FyndIndex

/// Who answers: a daemon, or the index opened in this process.
struct Backend {
    private let daemon: RemoteService?
    private let mustBeDaemon: Bool
    private let indexPath: String
    private var index: IndexService?

    /// Decides whom to ask; nobody is asked yet.
    ///
    /// - Parameters:
    ///   - daemon: The daemon, unless it is ruled out.
    ///   - mustBeDaemon: Whether nobody else may answer.
    ///   - indexPath: The folder of the index that is opened when the daemon does not answer.
    init(daemon: RemoteService?, mustBeDaemon: Bool, indexPath: String) {
        self.daemon = daemon
        self.mustBeDaemon = mustBeDaemon
        self.indexPath = indexPath
    }

    /// The answer's JSON, the same whoever gives it. Whoever answers the first request answers all.
    ///
    /// - Throws: `ServiceError.unavailable` when a daemon is required and none answers; `.indexUnavailable` when the index
    ///   cannot be opened; what the request itself ends with.
    mutating func answer(
        to request: some ServiceRequest, options: AnswerOptions = AnswerOptions()
    ) throws(ServiceError) -> Data {
        if let json = try daemonsAnswer(to: request, options: options) { return json }
        let index = try openIndex()
        return try synchronously { () async throws(ServiceError) in
            try await request.answer(from: index, options: options).json()
        }
    }

    /// The answer of the daemon, or nothing when it is the index's turn.
    func daemonsAnswer(
        to request: some ServiceRequest, options: AnswerOptions = AnswerOptions()
    ) throws(ServiceError) -> Data? {
        guard let daemon, index == nil else { return nil }
        return mustBeDaemon
            ? try daemon.ask(request, options: options) : try daemon.askIfServing(request, options: options)
    }

    /// Writes the lines of an answer as they come, the same whoever gives them.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - format: How lines are written.
    /// - Returns: How many lines there were, those that head a table not counted, and what is to be said beside them.
    /// - Throws: What `answer` throws, and `ServiceError` when the lines break off.
    mutating func writeLines(answering request: some StreamedRequest, as format: LineFormat) throws -> (
        count: Int, notes: [String]
    ) {
        if let daemon, index == nil {
            var output = StreamedOutput()
            let notes = try daemon.streamIfServing(request, as: format) { (bytes) throws(ServiceError) in
                try output.write(bytes)
            }
            if let notes {
                guard output.failures == 0 else {
                    throw ServiceError.unavailable("The answer broke off; its last line says why.")
                }
                return (output.lines - format.headerLines, notes)
            }
            if mustBeDaemon { _ = try daemon.ask(StatusRequest()) }
        }
        let index = try openIndex(readers: Cores.count)
        return try synchronously {
            let lines = try await request.lines(from: index, as: format)
            return (try await lines.write { try StandardOutput.write($0) }, lines.notes)
        }
    }

    /// Whether it is the daemon that is to be asked.
    func isDaemon() -> Bool {
        mustBeDaemon || daemon?.isServing() == true
    }

    /// Opens the index, once.
    ///
    /// - Parameter readers: How many requests there will be at the same time.
    /// - Returns: The index.
    /// - Throws: `ServiceError.indexUnavailable` when it cannot be opened.
    mutating func openIndex(readers: Int = 1) throws(ServiceError) -> IndexService {
        if let index { return index }
        let path = indexPath
        let opened = try synchronously { () async throws(ServiceError) in
            try await IndexService(indexPath: path, readers: readers)
        }
        index = opened
        return opened
    }
}
