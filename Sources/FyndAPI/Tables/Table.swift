/// Rows of values under the names of columns.
public struct Table: Hashable, Sendable {
    /// The names of the columns.
    public var columns: [String]
    /// The values, as many in each row as there are columns; an absent one is empty.
    public var rows: [[String]]

    /// A table made of the parts given.
    public init(columns: [String], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The table as lines, that of the names first.
    public func rendered(as separator: SeparatedValues) -> String {
        rows.reduce(into: separator.line(columns)) { $0 += separator.line($1) }
    }

    /// A value that may be absent.
    static func cell(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "" }

    /// Values in one cell.
    static func cell(_ values: [String]?) -> String { (values ?? []).joined(separator: "; ") }

    /// Counts in one cell: "2009 3; 2010 1".
    static func cell(_ counts: [FacetCount]) -> String {
        counts.map { "\($0.value) \($0.count)" }.joined(separator: "; ")
    }
}
