import FoundationEssentials

/// Queries with their ids.
public struct Topics: Hashable, Sendable {
    /// A query.
    public struct Topic: Hashable, Sendable {
        /// Its id.
        public var id: String
        /// Its text.
        public var query: String

        /// A query.
        public init(id: String, query: String) {
            self.id = id
            self.query = query
        }
    }

    /// The queries, in the order of the file; at least one.
    public let topics: [Topic]

    /// Reads a file with lines `id<TAB>query`, or with a JSON object with the texts "id" and "query" on each line; other
    /// fields are passed over.
    ///
    /// - Parameters:
    ///   - bytes: All of the file.
    ///   - file: Its name, for errors.
    /// - Throws: `InputError` for the first line that cannot be used.
    public init(_ bytes: [UInt8], file: String) throws(InputError) {
        let lines = try InputLines(bytes, file: file)
        let isJSON = lines.lines.first?.text.first { !$0.isWhitespace } == "{"
        var topics: [Topic] = []
        var ids: Set<String> = []
        for line in lines.lines {
            let topic = isJSON ? try Self.object(line, lines) : try Self.columns(line, lines)
            guard ids.insert(topic.id).inserted else { throw lines.error(line, .repeatedQuery(topic.id)) }
            topics.append(topic)
        }
        guard !topics.isEmpty else { throw InputError(file, 1, .nothing(what: "queries")) }
        self.topics = topics
    }

    private static func columns(_ line: InputLines.Line, _ lines: InputLines) throws(InputError) -> Topic {
        let columns = line.text.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            .map(InputLines.trimmed)
        guard columns.count == 2 else {
            let forms = "id<TAB>query, or {\"id\":\"1\",\"query\":\"intern kontroll\"} on every line"
            throw lines.error(line, .columnCount(found: columns.count, forms: forms))
        }
        for (column, name) in zip(columns, ["id", "query"]) where column.isEmpty {
            throw lines.error(line, .emptyColumn(name: name))
        }
        return Topic(id: columns[0], query: columns[1])
    }

    private static func object(_ line: InputLines.Line, _ lines: InputLines) throws(InputError) -> Topic {
        struct Fields: Decodable {
            var id: String
            var query: String
        }
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(line.text.utf8)) else {
            throw lines.error(line, .noJSON)
        }
        for (field, name) in [(fields.id, "id"), (fields.query, "query")] where field.allSatisfy(\.isWhitespace) {
            throw lines.error(line, .emptyColumn(name: name))
        }
        return Topic(id: fields.id, query: fields.query)
    }
}
