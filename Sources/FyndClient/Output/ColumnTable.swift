import FyndAPI

/// A table of aligned columns with their names in the first line.
public enum ColumnTable {
    /// On which side of its column a value stands.
    public enum Side: Sendable {
        /// The values begin below each other, as words do.
        case left
        /// The values end below each other, as numbers do.
        case right
    }

    /// A column.
    public struct Column: Sendable {
        /// Its name.
        public var name: String
        /// Where its values stand.
        public var side: Side

        /// A column with a name.
        public init(_ name: String, _ side: Side = .left) {
            self.name = name
            self.side = side
        }
    }

    /// The lines of a table. Columns in which no row has a value are left out.
    ///
    /// - Parameters:
    ///   - columns: The columns.
    ///   - rows: The values, one for each column; an empty one leaves its place blank.
    /// - Returns: A line for the names and one for each row; nothing when there are no rows.
    public static func render(_ columns: [Column], _ rows: [[String]]) -> String {
        let rows = rows.map { $0.map(TerminalText.cleaned) }
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        guard !used.isEmpty else { return "" }
        let lines = [columns.map(\.name)] + rows
        let widths = columns.indices.map { column in lines.map { width($0[column]) }.max() ?? 0 }
        return lines.map { line in
            let cells = used.map { padded(line[$0], to: widths[$0], columns[$0].side) }
            return trimmed(cells.joined(separator: "  ")) + "\n"
        }.joined()
    }

    private static func width(_ text: String) -> Int { TerminalText.width(text.unicodeScalars) }

    private static func padded(_ text: String, to width: Int, _ side: Side) -> String {
        let padding = String(repeating: " ", count: width - Self.width(text))
        return side == .left ? text + padding : padding + text
    }

    private static func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
