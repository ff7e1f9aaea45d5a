public import FoundationEssentials

/// The answer to one line of a batch.
public struct BatchAnswer: Sendable {
    /// The line of JSON that it is sent as, without a line end. That of a failure begins with `{"error"`.
    public var json: Data
    /// Why there is no answer, if there is none.
    public var failure: BatchFailure?

    /// The longest line that is read, in bytes.
    public static let maximumLineLength = 1 << 20

    /// How far a batch may run ahead of the answers that have been sent, in requests and in bytes of answers: far enough that a request
    /// of a second does not keep the other workers from those after it.
    ///
    /// - Parameter width: How many requests are worked on at the same time.
    /// - Returns: The window.
    public static func window(width: Int) -> WorkWindow {
        WorkWindow(elements: 64 * (width + 1), weight: 16 << 20)
    }

    /// Answers a line; whatever is wrong with it becomes part of the answer.
    ///
    /// - Parameters:
    ///   - line: The line and its number.
    ///   - service: Who is asked.
    /// - Returns: The answer, with the line's id as far as that could be read.
    public static func answer<Chunks>(
        _ line: BatchLines<Chunks>.Element, from service: any SearchService
    ) async -> BatchAnswer {
        guard case .bytes(let bytes) = line.line else {
            return BatchAnswer(
                failed: .invalidRequest("Line \(line.number) is longer than \(maximumLineLength) bytes."), id: nil)
        }
        let data = Data(bytes)
        do throws(ServiceError) {
            let batch = try WireFormat.decode(BatchRequest.self, from: data)
            return BatchAnswer(json: try await json(answering: batch.request, of: batch, from: service))
        } catch {
            guard let id = try? WireFormat.decode(RequestIdentity.self, from: data).id else {
                return BatchAnswer(failed: error.prefixed("Line \(line.number): "), id: nil)
            }
            return BatchAnswer(failed: error, id: id)
        }
    }

    private static func json(
        answering request: some ServiceRequest, of batch: BatchRequest, from service: any SearchService
    ) async throws(ServiceError) -> Data {
        try await request.answer(from: service, options: batch.options).json(id: batch.id)
    }

    /// The last answer to a batch that is cut off because the daemon stops.
    public static let stopped = BatchAnswer(
        failed: .unavailable("The daemon is stopping. The lines from here on were not answered; send them again."),
        id: nil)

    private init(json: Data) {
        self.json = json
    }

    private init(failed error: ServiceError, id: String?) {
        let failure = BatchFailure(id: id, error: error)
        self.failure = failure
        // A failure holds strings and whole numbers, which can always be written.
        json = (try? WireFormat.encode(failure)) ?? Data()
    }
}
