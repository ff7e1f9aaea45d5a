/// Relevance judgements: which documents answer which queries, and how well.
///
/// A query that has judgements counts in every mean, whether anything is found for it or not.
public struct Qrels: Hashable, Sendable {
    /// The ids of the queries, in the order in which the file first names them; at least one.
    public let queries: [String]
    /// The grades by query and document; 0 and less is not relevant, 1 and more is, the more the better.
    public let grades: [String: [String: Int]]
    /// The judged documents, each once, in the order in which the file first names them.
    public let documents: [String]

    /// Reads a file with lines `query iteration document grade`, as TREC has them, or `query<TAB>document`, where the grade
    /// is 1.
    ///
    /// Columns are divided by tabs or by any blanks. The iteration is not looked at.
    ///
    /// - Parameters:
    ///   - bytes: All of the file.
    ///   - file: Its name, for errors.
    /// - Throws: `InputError` for the first line that cannot be used.
    public init(_ bytes: [UInt8], file: String) throws(InputError) {
        let lines = try InputLines(bytes, file: file)
        var queries: [String] = []
        var documents: [String] = []
        var known: Set<String> = []
        var grades: [String: [String: Int]] = [:]
        for line in lines.lines {
            let columns = try lines.columns(of: line, Self.columns, forms: Self.forms)
            let document = columns.count == 2 ? columns[1] : columns[2]
            let grade = columns.count == 2 ? 1 : try Self.grade(columns[3], line, lines)
            if grades[columns[0]] == nil { queries.append(columns[0]) }
            guard grades[columns[0], default: [:]].updateValue(grade, forKey: document) == nil else {
                throw lines.error(line, .repeatedDocument(query: columns[0], document: document))
            }
            if known.insert(document).inserted { documents.append(document) }
        }
        guard !queries.isEmpty else { throw InputError(file, 1, .nothing(what: "judgements")) }
        self.queries = queries
        self.documents = documents
        self.grades = grades
    }

    private static let columns = [["query", "document"], ["query", "iteration", "document", "grade"]]
    private static let forms = "query 0 document grade, or query<TAB>document"

    private static func grade(
        _ text: String, _ line: InputLines.Line, _ lines: InputLines
    ) throws(InputError) -> Int {
        guard let grade = Int(text), abs(grade) <= 1_000_000 else {
            throw lines.error(
                line, .noNumber(column: "grade", found: text, wanted: "a whole number, such as 0, 1 or 2"))
        }
        return grade
    }
}
