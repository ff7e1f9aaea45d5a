public import FyndAPI

/// What an indexing run did, for reading.
public enum IndexSummaryText {
    /// What changed, what the index holds now, and what failed.
    public static func render(_ summary: IndexSummary) -> String {
        var text = """
            \(summary.added) added, \(summary.updated) updated, \(summary.removed) removed, \
            \(summary.unchanged) unchanged, \(summary.failed.count) failed
            \(summary.reports) reports and \(summary.passages) passages in \(Decimals.bytes(summary.bytes)), \
            \(Decimals.text(summary.seconds, 1)) s

            """
        for failure in summary.failed {
            text += "failed: \(TerminalText.cleaned(failure.path)): \(TerminalText.cleaned(failure.reason))\n"
        }
        return text
    }
}
