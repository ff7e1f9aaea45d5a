/// Tables of words, written as text: an entry a line, its cells divided by bars.
enum WordTable {
    /// The entries of a table of one column.
    static func entries(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }

    /// The rows of a table, each with as many cells as `columns`.
    static func rows(_ text: String, columns: Int) -> [[String]] {
        text.split(separator: "\n").map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            precondition(cells.count == columns, "a row has \(columns) cells: \(line)")
            return cells
        }
    }
}
