extension KeynessResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The words.
    public var rows: [any Encodable] { keywords }

    /// The words.
    public var table: Table {
        Table(
            columns: [
                "word", "countA", "countB", "perHundredThousandA", "perHundredThousandB", "logLikelihood", "effect",
                "dispersionA", "dispersionB", "reportsA", "reportsB",
            ],
            rows: keywords.map { keyword in
                [
                    keyword.word, String(keyword.countA), String(keyword.countB), String(keyword.perHundredThousandA),
                    String(keyword.perHundredThousandB), String(keyword.logLikelihood), String(keyword.effect),
                    Table.cell(keyword.dispersionA), Table.cell(keyword.dispersionB), String(keyword.reportsA),
                    String(keyword.reportsB),
                ]
            })
    }
}
