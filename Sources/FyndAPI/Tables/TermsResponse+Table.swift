extension TermsResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The words.
    public var rows: [any Encodable] { terms }
    /// The words.
    public var table: Table {
        Table(
            columns: ["word", "passages", "occurrences", "reports"],
            rows: terms.map { [$0.word, String($0.passages), String($0.occurrences), String($0.reports)] })
    }
}
