/// One passage with its neighbours.
public struct PassageRequest: Hashable, Sendable {
    /// The id of the passage.
    public var id: String

    /// The passage with an id.
    public init(id: String) {
        self.id = id
    }
}

/// One report with all its passages.
public struct ReportRequest: Hashable, Sendable {
    /// The id of the report.
    public var id: String

    /// The report with an id.
    public init(id: String) {
        self.id = id
    }
}

/// The reports that pass the filters.
public struct ReportsRequest: Hashable, Sendable {
    /// What narrows the reports down.
    public var filters: SearchFilters

    /// The reports that pass some filters; all unless some are given.
    public init(filters: SearchFilters = SearchFilters()) {
        self.filters = filters
    }
}

/// How a text becomes terms.
public struct AnalyzeRequest: Hashable, Sendable {
    /// The text.
    public var text: String

    /// The analysis of a text.
    public init(text: String) {
        self.text = text
    }
}

/// What the parser sees in the text of a report.
public struct InspectRequest: Hashable, Sendable {
    /// The text, as it would stand in a file.
    public var text: String

    /// The longest text, in bytes of UTF-8.
    public static let maximumTextLength = SimilarRequest.maximumTextLength

    /// What is seen in a text.
    public init(text: String) {
        self.text = text
    }

    /// Checks the length of the text.
    ///
    /// - Throws: `ServiceError.invalidRequest` when it is too long.
    public func check() throws(ServiceError) {
        guard text.utf8.count <= Self.maximumTextLength else {
            throw .invalidRequest(
                "The text is longer than \(Self.maximumTextLength) bytes. Inspect it as a file, with fynd inspect.")
        }
    }
}

/// The state of the index.
public struct StatusRequest: Hashable, Sendable {
    /// The state of the index that is served.
    public init() {}
}

// MARK: Coding

extension PassageRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case id = "of"
    }

    /// Reads the flat form.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        id = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .id)
    }
}

extension ReportRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case id = "of"
    }

    /// Reads the flat form.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        id = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .id)
    }
}

extension ReportsRequest: Codable {
    /// Reads the flat form.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        filters = try SearchFilters(from: decoder)
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws { try filters.encode(to: encoder) }
}

extension AnalyzeRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case text
    }

    /// Reads the flat form.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        text = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .text)
    }
}

extension InspectRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case text
    }

    /// Reads the flat form.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        text = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .text)
    }
}

extension StatusRequest: Codable {
    /// Reads the flat form, which has no fields.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
    }
}
