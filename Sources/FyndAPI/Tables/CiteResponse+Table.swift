extension CiteResponse: ServiceResponse {
    /// Whoever asks for a citation gets it or an error.
    public static var countField: String? { nil }
    /// See `ServiceResponse`.
    public var found: Int { 1 }
    /// The citation.
    public var rows: [any Encodable] { [self] }
    /// The citation.
    public var table: Table { Table(columns: ["id", "style", "citation"], rows: [[of, style.rawValue, citation]]) }
}
