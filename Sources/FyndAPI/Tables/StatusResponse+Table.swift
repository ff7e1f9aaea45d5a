extension StatusResponse: ServiceResponse {
    /// A status is there whatever it says.
    public static var countField: String? { nil }
    /// See `ServiceResponse`.
    public var found: Int { 1 }
    /// The whole status.
    public var rows: [any Encodable] { [self] }

    /// A row for each value.
    public var table: Table {
        var rows = [
            ["path", index.path], ["reports", String(index.reports)], ["passages", String(index.passages)],
            ["terms", String(index.terms)], ["bytes", String(index.bytes)], ["shards", String(index.shards)],
            ["generation", String(index.generation)], ["revision", Table.cell(index.revision)],
            ["contentHash", index.contentHash], ["schemaVersion", String(index.schemaVersion)],
            ["analyzerVersion", index.analyzerVersion], ["xapianVersion", index.xapianVersion],
            ["icuVersion", index.icuVersion],
        ]
        if let daemon {
            rows += [
                ["daemonVersion", daemon.version], ["processID", String(daemon.processID)], ["socket", daemon.socket],
                ["uptimeSeconds", String(daemon.uptimeSeconds)], ["requests", String(daemon.requests)],
            ]
        }
        return Table(columns: ["name", "value"], rows: rows)
    }
}
