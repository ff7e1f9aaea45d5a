public import FyndAPI

/// Saved queries as a table.
public enum SavedQueryTable {
    /// The names of the columns.
    public static let columns = ["name", "query", "filters", "passages", "looked", "saved", "index", "problem"]

    /// The table for reading, and how many there are.
    public static func text(_ queries: [SavedQueryView], style: TerminalStyle) -> String {
        let sides: [ColumnTable.Column] = columns.map { .init($0, $0 == "passages" ? .right : .left) }
        let table = ColumnTable.render(sides, queries.map(values))
        return table + style.emphasised(Counted.text(queries.count, "saved query", "saved queries"), .aside) + "\n"
    }

    /// All there is to say of one, a line for each thing.
    public static func text(_ query: SavedQueryView, style: TerminalStyle) -> String {
        let facts = zip(columns, values(of: query)).filter { !$0.1.isEmpty }
        let width = LabelledText.width(facts.map(\.0))
        return facts.map { LabelledText(style: style, indent: 0).lines($0.0, width: width, $0.1) }.joined()
    }

    static func values(of query: SavedQueryView) -> [String] {
        [
            query.name, query.request?.query ?? "", filters(query.request?.filters),
            query.passages.map(String.init) ?? "",
            query.looked ?? "", query.saved ?? "", query.index ?? "", query.problem ?? "",
        ]
    }

    /// The filters as the command line has them.
    private static func filters(_ filters: SearchFilters?) -> String {
        guard let filters else { return "" }
        let values: [(name: String, values: [String]?)] = [
            ("kind", filters.kind), ("year", filters.year.map { [$0.description] }),
            ("municipality", filters.municipality),
            ("county", filters.county), ("firm", filters.firm), ("body", filters.body), ("grade", filters.grade),
            ("type", filters.type),
        ]
        return values.compactMap { name, values in values.map { "\(name)=\($0.joined(separator: ","))" } }
            .joined(separator: " ")
    }
}

extension SavedQueries: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The queries.
    public var rows: [any Encodable] { queries }
    /// The queries.
    public var table: Table { Table(columns: SavedQueryTable.columns, rows: queries.map(SavedQueryTable.values)) }
}
