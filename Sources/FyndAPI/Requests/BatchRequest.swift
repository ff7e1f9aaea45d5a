/// One line of a batch: a request of any kind, with an id that the answer carries.
public struct BatchRequest: Sendable, Decodable {
    /// The caller's own id, if it gave one.
    public var id: String?
    /// What is asked for.
    public var request: any ServiceRequest
    /// What the answer is to carry beside what it says.
    public var options: AnswerOptions

    private enum CodingKeys: String, CodingKey {
        case command
    }

    /// Reads the flat form; without a "command" it is a search.
    ///
    /// - Throws: `ServiceError.invalidRequest` for an unknown command, and whatever the command's own form throws.
    public init(from decoder: any Decoder) throws {
        id = try RequestIdentity(from: decoder).id
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let command = try fields.decodeIfPresent(String.self, forKey: .command) ?? SearchRequest.command
        request = try RequestCatalogue.request(named: command).init(from: decoder)
        options = try AnswerOptions(from: decoder)
    }
}
