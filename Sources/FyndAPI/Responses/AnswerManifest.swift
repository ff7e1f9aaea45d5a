/// What makes an answer reproducible: what was asked, of which index, with which version.
public struct AnswerManifest: Encodable, Sendable {
    /// The version of Fynd.
    public var fynd = FyndVersion.current
    /// The version of the output's form.
    public var formatVersion = FormatVersion.current
    /// The command that was run.
    public var command: String
    /// The request with all values that were in force, those taken by default among them.
    public var request: any ServiceRequest
    /// The index that was asked.
    public var index: IndexManifest
    /// How each query of the request was understood.
    public var queries: [QueryUnderstanding]?

    init(index: IndexManifest, request: some ServiceRequest, queries: [QueryUnderstanding]) {
        command = type(of: request).command
        self.request = request
        self.index = index
        self.queries = queries.isEmpty ? nil : queries
    }

    private enum CodingKeys: String, CodingKey {
        case fynd, formatVersion, command, request, index, queries
    }

    /// Writes the manifest.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(fynd, forKey: .fynd)
        try fields.encode(formatVersion, forKey: .formatVersion)
        try fields.encode(command, forKey: .command)
        try request.encode(to: fields.superEncoder(forKey: .request))
        try fields.encode(index, forKey: .index)
        try fields.encodeIfPresent(queries, forKey: .queries)
    }
}
