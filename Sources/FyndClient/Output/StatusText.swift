public import FyndAPI

/// The state of the index and the daemon for reading.
public enum StatusText {
    /// A line for each fact.
    public static func render(_ status: StatusResponse) -> String {
        let index = status.index
        var rows = [
            ("index", index.path), ("reports", "\(index.reports)"), ("passages", "\(index.passages)"),
            ("terms", "\(index.terms)"), ("size", Decimals.bytes(index.bytes)), ("shards", "\(index.shards)"),
            ("generation", "\(index.generation)"), ("content", index.contentHash), ("schema", "\(index.schemaVersion)"),
            ("analyzer", index.analyzerVersion), ("Xapian", index.xapianVersion), ("ICU", index.icuVersion),
        ]
        if let daemon = status.daemon {
            rows += [
                ("daemon", "version \(daemon.version), process \(daemon.processID)"), ("socket", daemon.socket),
                ("uptime", "\(Decimals.text(daemon.uptimeSeconds, 0)) s"), ("requests", "\(daemon.requests)"),
            ]
        } else {
            rows.append(("daemon", "none answers"))
        }
        return TextTable.render(rows)
    }
}

/// Names and values in two columns.
enum TextTable {
    static func render(_ rows: [(String, String)]) -> String {
        let width = rows.map { TerminalText.width($0.0.unicodeScalars) }.max() ?? 0
        return rows.map { name, value in
            let padding = String(repeating: " ", count: width - TerminalText.width(name.unicodeScalars))
            return "\(name)\(padding)  \(TerminalText.cleaned(value))\n"
        }.joined()
    }
}
