/// Reads the query language.
///
/// ```
/// query   = or
/// or      = and { ("ELLER" | "OR") and }
/// and     = near { ["OCH" | "AND"] near }        words side by side are joined by "and"
/// near    = not { ("NÄRA" | "NEAR")["/" n] not }
/// not     = ["INTE" | "NOT" | "-"] primary
/// primary = word | word"*" | "="word | phrase | "="phrase | field":"value | "(" or ")"
/// ```
///
/// A parser by recursive descent; parentheses may be nested to a bound, so that no query exhausts the stack.
struct QueryParser {
    private static let maximumDepth = 100

    private let query: String
    private let lexemes: [QueryLexer.Lexeme]
    private var position = 0
    private var depth = 0

    /// Reads a query.
    ///
    /// - Returns: What it says, or nothing for one without any sign.
    /// - Throws: `QueryError` saying what was expected and where.
    static func parse(_ query: String) throws(QueryError) -> QueryNode? {
        var lexer = QueryLexer(query)
        var parser = QueryParser(query: query, lexemes: try lexer.lexemes())
        guard !parser.lexemes.isEmpty else { return nil }
        let node = try parser.or()
        if let rest = parser.current {
            throw parser.error("There is a \")\" without its \"(\".", at: rest.place.lowerBound)
        }
        return node
    }

    private init(query: String, lexemes: [QueryLexer.Lexeme]) {
        self.query = query
        self.lexemes = lexemes
    }

    private var current: QueryLexer.Lexeme? { position < lexemes.count ? lexemes[position] : nil }

    private mutating func or() throws(QueryError) -> QueryNode {
        var parts = [try and()]
        while current?.kind == .or {
            position += 1
            parts.append(try and())
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func and() throws(QueryError) -> QueryNode {
        var parts = [try near()]
        while let lexeme = current, lexeme.kind != .or, lexeme.kind != .close {
            if lexeme.kind == .and { position += 1 }
            parts.append(try near())
        }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    private mutating func near() throws(QueryError) -> QueryNode {
        let first = try not()
        guard case .near(let distance)? = current?.kind else { return first }
        var parts = [try nearOperand(first)]
        var widest = distance
        while case .near(let distance)? = current?.kind {
            widest = max(widest, distance)
            position += 1
            parts.append(try nearOperand(try not()))
        }
        return .near(parts, distance: widest)
    }

    private func nearOperand(_ node: QueryNode) throws(QueryError) -> QueryText {
        if case .text(let text) = node, text.form != .prefix { return text }
        let place = lexemes[max(0, position - 1)].place.lowerBound
        throw error("NÄRA (NEAR) joins single words only.", at: place)
    }

    private mutating func not() throws(QueryError) -> QueryNode {
        guard let kind = current?.kind, kind == .not || kind == .minus else { return try primary() }
        position += 1
        return .not(try primary())
    }

    private mutating func primary() throws(QueryError) -> QueryNode {
        guard let lexeme = current else {
            throw error("The query ends where a word was expected.", at: query.unicodeScalars.count)
        }
        position += 1
        switch lexeme.kind {
        case .text(let text, let form): return .text(QueryText(text: text, form: form, place: lexeme.place))
        case .phrase(let text, let exact):
            return .phrase(QueryText(text: text, form: exact ? .exact : .inflected, place: lexeme.place))
        case .filter(let field, let value):
            return .filter(QueryFilter(field: field, value: value, place: lexeme.place))
        case .open: return try group(openedAt: lexeme.place.lowerBound)
        case .close: throw error("A word was expected before this \")\".", at: lexeme.place.lowerBound)
        case .and, .or, .near: throw error("A word was expected before this operator.", at: lexeme.place.lowerBound)
        case .not, .minus: throw error("A word was expected after \"INTE\" (NOT).", at: lexeme.place.lowerBound)
        }
    }

    private mutating func group(openedAt place: Int) throws(QueryError) -> QueryNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else {
            throw error("Parentheses may be nested \(Self.maximumDepth) deep at most.", at: place)
        }
        let node = try or()
        guard current?.kind == .close else {
            throw error("The parenthesis that begins here has no end. Add a \")\".", at: place)
        }
        position += 1
        return node
    }

    private func error(_ message: String, at place: Int) -> QueryError {
        QueryError(message: message, place: place, query: query)
    }
}
