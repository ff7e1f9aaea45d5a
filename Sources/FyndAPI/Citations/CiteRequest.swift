/// How a report or a passage is to be cited.
public struct CiteRequest: Hashable, Sendable, Codable {
    /// The id of a report or of a passage.
    public var of: String
    /// The form of the citation; plain Swedish unless asked for.
    public var style = CitationStyle.plain

    private enum CodingKeys: String, CodingKey {
        case of, style
    }

    /// A request for the citation of what has the id `of`.
    public init(of: String, style: CitationStyle = .plain) {
        self.of = of
        self.style = style
    }

    /// Reads a request; without a style it asks for plain Swedish.
    ///
    /// - Throws: `ServiceError.invalidRequest` when the id is missing, a field is unknown or the style is none.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        guard let of = try fields.decodeIfPresent(String.self, forKey: .of) else {
            throw ServiceError.invalidRequest("A citation needs an id in \"of\", that of a report or of a passage.")
        }
        self.init(of: of)
        if let name = try fields.decodeIfPresent(String.self, forKey: .style) {
            style = try CitationStyle(parsing: name)
        }
    }
}

extension CitationStyle {
    /// Reads a style by its name.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the nearest style, or all of them.
    public init(parsing name: String) throws(ServiceError) {
        guard let style = CitationStyle(rawValue: name) else {
            try RequestFieldNames.check(name, among: Self.allCases.map(\.rawValue), thing: "style")
            throw .invalidRequest("There is no style \"\(name)\".")
        }
        self = style
    }
}
