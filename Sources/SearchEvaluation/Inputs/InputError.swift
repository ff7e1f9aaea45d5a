/// A line because of which queries, judgements or a run cannot be used.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The line has bytes that are no UTF-8.
        case notUTF8
        /// The line has another number of columns; how many it has, and what the lines are to look like.
        case columnCount(found: Int, forms: String)
        /// A column is empty; its name.
        case emptyColumn(name: String)
        /// A column holds no number of the kind that it must; the column's name, what it holds, and what it may hold.
        case noNumber(column: String, found: String, wanted: String)
        /// A document is judged, or found, twice for one query.
        case repeatedDocument(query: String, document: String)
        /// A query stands in the file twice.
        case repeatedQuery(String)
        /// A line is no JSON object with the fields "id" and "query".
        case noJSON
        /// The file has nothing in it.
        case nothing(what: String)
    }

    /// The file, as it was named by the caller.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// What is wrong with it.
    public var reason: Reason

    /// An error at a line.
    init(_ file: String, _ line: Int, _ reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    /// What is wrong, where, and what to do.
    public var description: String { "\(file), line \(line): \(explanation)" }

    private var explanation: String {
        switch reason {
        case .notUTF8: "it is not UTF-8; save the file in that encoding."
        case .columnCount(let found, let forms):
            "\(found) \(found == 1 ? "column" : "columns"), where others are wanted; write \(forms)."
        case .emptyColumn(let name): "the column \"\(name)\" is empty; fill it in or remove the line."
        case .noNumber(let column, let found, let wanted):
            "the column \"\(column)\" holds \"\(found)\"; write \(wanted)."
        case .repeatedDocument(let query, let document):
            "the document \"\(document)\" stands twice for the query \"\(query)\"; remove one of the lines."
        case .repeatedQuery(let id): "the query \"\(id)\" stands in the file twice; remove one of the lines."
        case .noJSON:
            "it is no JSON object with the texts \"id\" and \"query\"; write {\"id\":\"1\",\"query\":\"intern kontroll\"}."
        case .nothing(let what): "there are no \(what) in the file; is it the right one?"
        }
    }
}
