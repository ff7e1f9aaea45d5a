/// Which words of the collection begin so: for completion, and to see which words there are.
public struct TermsRequest: Hashable, Sendable {
    /// How the words begin: one letter or more, in any case.
    public var prefix: String
    /// The most words to return, 0...1000; 20 unless asked for.
    public var limit = 20

    /// The words that begin with `prefix`.
    public init(prefix: String) {
        self.prefix = prefix
    }
}

extension TermsRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case prefix, limit
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a number is out of range or a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(prefix: try fields.decode(String.self, forKey: .prefix))
        limit = try fields.decodeIfPresent(Int.self, forKey: .limit) ?? limit
        try Paging.check(limit: limit, offset: 0)
    }
}
