/// What a system has found: for each query the documents in order.
public struct Run: Hashable, Sendable {
    /// A document that was found.
    public struct Found: Hashable, Sendable {
        /// The document.
        public var document: String
        /// Its score; finite.
        public var score: Float
    }

    /// What the system is called.
    public var name: String
    /// The documents by query, each once, in the order of the measures: the highest score first, and of equal scores the
    /// document whose name comes last by its bytes, as trec_eval has it.
    public private(set) var found: [String: [Found]] = [:]
    /// The queries, in the order in which they came.
    public private(set) var queries: [String] = []

    /// A run without any documents.
    public init(name: String) {
        self.name = name
    }

    /// Adds what was found for a query, in the order in which the system gave it.
    ///
    /// Where a score does not fall, as between equal hits, the next smaller number takes its place, so that the order is kept
    /// when the run is written and read again.
    ///
    /// - Parameters:
    ///   - ranking: The documents with their scores, the best first. Of a document that comes twice the first place counts.
    ///   - query: The query's id, which has not been added before.
    public mutating func add(_ ranking: some Sequence<(document: String, score: Double)>, for query: String) {
        var known: Set<String> = []
        var list: [Found] = []
        for (document, score) in ranking where known.insert(document).inserted {
            let limit = list.last.map(\.score.nextDown) ?? Float.greatestFiniteMagnitude
            list.append(Found(document: document, score: min(Float(score), limit)))
        }
        if found.updateValue(list, forKey: query) == nil { queries.append(query) }
    }

    /// Reads a run with lines `query Q0 document rank score name`, as TREC has them.
    ///
    /// Columns are divided by tabs or by any blanks. The order comes from the scores, which are compared in single precision;
    /// the ranks are not looked at. Both are trec_eval's rules.
    ///
    /// - Parameters:
    ///   - bytes: All of the file.
    ///   - file: Its name, for errors, and for the name of the run.
    /// - Throws: `InputError` for the first line that cannot be used.
    public init(_ bytes: [UInt8], file: String) throws(InputError) {
        name = file
        let lines = try InputLines(bytes, file: file)
        var known: [String: Set<String>] = [:]
        for line in lines.lines {
            let columns = try lines.columns(of: line, Self.columns, forms: Self.forms)
            guard let score = Float(columns[4]), score.isFinite else {
                throw lines.error(
                    line, .noNumber(column: "score", found: columns[4], wanted: "a number with a decimal point"))
            }
            guard known[columns[0], default: []].insert(columns[2]).inserted else {
                throw lines.error(line, .repeatedDocument(query: columns[0], document: columns[2]))
            }
            if found[columns[0]] == nil { queries.append(columns[0]) }
            found[columns[0], default: []].append(Found(document: columns[2], score: score))
        }
        for query in queries { found[query]?.sort(by: Self.precedes) }
    }

    /// The run as lines `query Q0 document rank score name`; tabs stand between the columns of a line that has blanks in a
    /// document's or the query's name.
    public var lines: String {
        var text = ""
        for query in queries {
            for (index, item) in found[query, default: []].enumerated() {
                let columns = [query, "Q0", item.document, "\(index + 1)", "\(item.score)", name]
                let hasBlanks = [query, item.document].contains { $0.contains(where: \.isWhitespace) }
                text += columns.joined(separator: hasBlanks ? "\t" : " ") + "\n"
            }
        }
        return text
    }

    /// Whether a document comes before another one.
    static func precedes(_ first: Found, _ second: Found) -> Bool {
        guard first.score == second.score else { return first.score > second.score }
        return second.document.utf8.lexicographicallyPrecedes(first.document.utf8)
    }

    private static let columns = [["query", "iteration", "document", "rank", "score", "name"]]
    private static let forms = "query Q0 document rank score name"
}
