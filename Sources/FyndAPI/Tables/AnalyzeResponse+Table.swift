extension AnalyzeResponse: ServiceResponse {
    /// An analysis is there whatever it holds.
    public static var countField: String? { nil }
    /// See `ServiceResponse`.
    public var found: Int { 1 }
    /// The tokens.
    public var rows: [any Encodable] { tokens }

    /// The tokens.
    public var table: Table {
        Table(
            columns: ["word", "start", "end", "lemma", "lemmaSource", "stem", "parts", "expansions", "standsFor"],
            rows: tokens.map { token in
                [
                    token.word, String(token.start), String(token.end), token.lemma ?? "", token.lemmaSource ?? "",
                    token.stem, Table.cell(token.parts), Table.cell(token.expansions), Table.cell(token.standsFor),
                ]
            })
    }
}
