/// The forms in which lists are written.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// For reading.
    case text
    /// One JSON object, as the daemon sends it.
    case json
    /// One JSON object for each hit or report.
    case jsonl
    /// Comma-separated values after RFC 4180, with a line of names first.
    case csv
    /// Tab-separated values with a line of names first; tabs and line ends within values become spaces.
    case tsv
}
