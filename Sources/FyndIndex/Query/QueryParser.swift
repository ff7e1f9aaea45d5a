/// Reads the query language.
///
/// ```
/// query      = or
/// or         = and { ("ELLER" | "OR") and }
/// and        = not { ["OCH" | "AND"] not }        words side by side are joined by "and"
/// not        = ["INTE" | "NOT" | "-"] near
/// near       = primary { ("NÄRA" | "NEAR")["/" reach] primary }
/// reach      = 1...100 | "mening" | "sentence" | "stycke" | "passage"
/// primary    = [mark] word | pattern | [mark] phrase | filter | "(" or ")"
/// mark       = "=" | "lemma:"
/// pattern    = a word with "*" for any letters or "?" for one
/// filter     = field":"value{","value} | field[":"]comparison value
/// comparison = "<" | "<=" | ">" | ">=" | "="
/// ```
///
/// The operators are operators in capitals only. Parentheses about words alone, as normal text has them, change nothing. A
/// parser by recursive descent, in time linear in the length of the query; parentheses may be nested to a bound, so that no
/// query exhausts the stack.
struct QueryParser {
    /// How deep parentheses may be nested.
    static let maximumDepth = 100

    private let query: String
    private let lexemes: [QueryLexeme]
    private var position = 0
    private var depth = 0

    /// Reads a query.
    ///
    /// - Returns: What it says, or nothing for one of blanks.
    /// - Throws: `QueryError` saying what was expected and where.
    static func parse(_ query: String) throws(QueryError) -> QueryNode? {
        var lexemes = try QueryLexer.lexemes(of: query)
        if isPlainText(lexemes), !isBalanced(lexemes) {
            // In text that was copied from somewhere a parenthesis without its other half is punctuation.
            lexemes.removeAll { $0.kind == .open || $0.kind == .close }
        }
        var parser = QueryParser(query: query, lexemes: lexemes)
        guard !parser.lexemes.isEmpty else { return nil }
        let node = try parser.or()
        if let rest = parser.current {
            throw parser.error("There is a \")\" without its \"(\".", at: rest.place.lowerBound)
        }
        return node
    }

    /// A query of so many words without operators is rather text that was copied than typed.
    private static let fewestWordsOfText = 8

    /// Whether a query has many words, and parentheses, and nothing else, and so is text.
    private static func isPlainText(_ lexemes: [QueryLexeme]) -> Bool {
        let words = lexemes.count { $0.kind != .open && $0.kind != .close }
        return words >= fewestWordsOfText
            && lexemes.allSatisfy { lexeme in
                switch lexeme.kind {
                case .text(_, .inflected), .open, .close: true
                default: false
                }
            }
    }

    private static func isBalanced(_ lexemes: [QueryLexeme]) -> Bool {
        var depth = 0
        for lexeme in lexemes where depth >= 0 {
            if lexeme.kind == .open { depth += 1 }
            if lexeme.kind == .close { depth -= 1 }
        }
        return depth == 0
    }

    private init(query: String, lexemes: [QueryLexeme]) {
        self.query = query
        self.lexemes = lexemes
    }

    private var current: QueryLexeme? { position < lexemes.count ? lexemes[position] : nil }

    private mutating func or() throws(QueryError) -> QueryNode {
        var parts = [try and()]
        while current?.kind == .or {
            position += 1
            parts.append(try and())
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func and() throws(QueryError) -> QueryNode {
        var parts: [QueryNode] = []
        var isJoined: Bool
        repeat {
            let part = try not()
            // "nämnden (eller styrelsen) har" is a row of words.
            if case .and(let words) = part { parts += words } else { parts.append(part) }
            isJoined = current?.kind == .and
            if isJoined { position += 1 }
        } while isJoined || isBeforeOperand
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    private var isBeforeOperand: Bool {
        guard let kind = current?.kind else { return false }
        return kind != .or && kind != .close
    }

    private mutating func not() throws(QueryError) -> QueryNode {
        guard let kind = current?.kind, kind == .not || kind == .minus else { return try near() }
        position += 1
        return .not(try near())
    }

    // MARK: Primaries

    private mutating func primary() throws(QueryError) -> QueryNode {
        guard let lexeme = current else {
            throw error("The query ends where a word was expected.", at: query.unicodeScalars.count)
        }
        position += 1
        switch lexeme.kind {
        case .text(let text, let form): return .text(QueryText(text: text, form: form, place: lexeme.place))
        case .phrase(let text, let form): return .phrase(QueryText(text: text, form: form, place: lexeme.place))
        case .filters(let filters):
            return filters.count == 1 ? .filter(filters[0]) : .or(filters.map { .filter($0) })
        case .open: return try group(openedAt: lexeme.place.lowerBound)
        case .close: throw error("A word was expected before this \")\".", at: lexeme.place.lowerBound)
        case .and, .or, .near:
            throw error(
                "A word was expected before this operator. To search for the word itself, write it in small letters.",
                at: lexeme.place.lowerBound)
        case .not, .minus: throw error("A word was expected before this \"INTE\" (NOT).", at: lexeme.place.lowerBound)
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

// MARK: NÄRA

extension QueryParser {
    private mutating func near() throws(QueryError) -> QueryNode {
        var start = position
        let first = try primary()
        guard case .near(var widest)? = current?.kind else { return first }
        var operands = [try operand(first, from: start)]
        while case .near(let reach)? = current?.kind {
            guard let wider = widest.wider(reach) else {
                throw error(
                    "The NÄRA (NEAR) of one row must all count words, or all mean the same sentence or passage.",
                    at: lexemes[position].place.lowerBound)
            }
            widest = wider
            position += 1
            start = position
            operands.append(try operand(try primary(), from: start))
        }
        return .near(operands, widest)
    }

    private func operand(_ node: QueryNode, from start: Int) throws(QueryError) -> NearOperand {
        guard let alternatives = Self.alternatives(node) else {
            throw error(
                "NÄRA (NEAR) joins words, \"phrases\" and lists such as (avtal ELLER kontrakt) only.",
                at: lexemes[start].place.lowerBound)
        }
        return NearOperand(alternatives: alternatives)
    }

    private static func alternatives(_ node: QueryNode) -> [NearOperand.Alternative]? {
        switch node {
        case .text(let text): return [.text(text)]
        case .phrase(let text): return [.phrase(text)]
        case .or(let nodes):
            var all: [NearOperand.Alternative] = []
            for node in nodes {
                guard let alternatives = alternatives(node) else { return nil }
                all += alternatives
            }
            return all
        case .near, .filter, .and, .not: return nil
        }
    }
}
