extension TermsResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The words.
    public var lines: [any Encodable] { terms }
    /// The words.
    public var table: Table {
        Table(columns: ["word", "passages"], rows: terms.map { [$0.word, String($0.passages)] })
    }
}
