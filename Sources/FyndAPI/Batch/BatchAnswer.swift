public import FoundationEssentials

/// The answer to one line of a batch.
public enum BatchAnswer: Sendable {
    /// What the search found, with the line's id.
    case found(SearchResponse)
    /// The groups of recurring recommendations, with the line's id.
    case recurring(RecurringResponse)
    /// Why there is no answer.
    case failed(BatchFailure)

    /// The longest line that is read, in bytes.
    public static let maximumLineLength = 1 << 20

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
            return failure(
                id: nil, .invalidRequest("Line \(line.number) is longer than \(maximumLineLength) bytes."))
        }
        let data = Data(bytes)
        do throws(ServiceError) {
            let request = try WireFormat.decode(BatchRequest.self, from: data)
            var found: SearchResponse
            switch request.command {
            case .search(let search): found = try await service.search(search)
            case .similar(let similar): found = try await service.similar(similar)
            case .recurring(let recurring):
                var groups = try await service.recurring(recurring)
                groups.id = request.id
                return .recurring(groups)
            }
            found.id = request.id
            return .found(found)
        } catch {
            guard let id = try? WireFormat.decode(RequestIdentity.self, from: data).id else {
                return failure(id: nil, error.prefixed("Line \(line.number): "))
            }
            return failure(id: id, error)
        }
    }

    /// The line of JSON that the answer is sent as, without a line end. That of a failure begins with `{"error"`.
    public func encoded() -> Data {
        do throws(ServiceError) {
            switch self {
            case .found(let response): return try WireFormat.encode(response)
            case .recurring(let response): return try WireFormat.encode(response)
            case .failed(let failure): return try WireFormat.encode(failure)
            }
        } catch {
            // Only numbers that are not finite cannot be written; a failure holds none.
            let reason = BatchFailure.Reason(status: Int(error.exitStatus.rawValue), message: error.message)
            return (try? WireFormat.encode(BatchFailure(id: nil, error: reason))) ?? Data()
        }
    }

    /// The last answer to a batch that is cut off because the daemon stops.
    public static let stopped = failure(
        id: nil, .unavailable("The daemon is stopping. The lines from here on were not answered; send them again."))

    private static func failure(id: String?, _ error: ServiceError) -> BatchAnswer {
        .failed(
            BatchFailure(
                id: id,
                error: .init(
                    status: Int(error.exitStatus.rawValue), message: error.message, position: error.position)))
    }
}

extension BatchAnswer: Decodable {
    private enum CodingKeys: String, CodingKey {
        case error, hits
    }

    /// Reads the answer from the line it was sent as.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        if fields.contains(.error) {
            self = .failed(try BatchFailure(from: decoder))
        } else if fields.contains(.hits) {
            self = .found(try SearchResponse(from: decoder))
        } else {
            self = .recurring(try RecurringResponse(from: decoder))
        }
    }
}
