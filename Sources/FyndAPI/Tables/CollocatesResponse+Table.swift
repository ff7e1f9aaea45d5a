extension CollocatesResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The neighbours.
    public var rows: [any Encodable] { collocates }

    /// The neighbours.
    public var table: Table {
        Table(
            columns: [
                "word", "count", "passages", "frequency", "expected", "logLikelihood", "mi", "logDice", "left", "right",
            ],
            rows: collocates.map { collocate in
                [
                    collocate.word, String(collocate.count), String(collocate.passages), String(collocate.frequency),
                    String(collocate.expected), String(collocate.logLikelihood), String(collocate.mi),
                    String(collocate.logDice), String(collocate.left), String(collocate.right),
                ]
            })
    }
}
