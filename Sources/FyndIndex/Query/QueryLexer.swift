/// Divides a query into its signs.
///
/// People ask in the words of normal text, so punctuation must never decide an answer: signs without any letter or digit are
/// left out, unless a number stands beside them ("5 §", "25 %").
struct QueryLexer {
    /// The most signs a query may have: words, phrases, values of fields, operators and parentheses.
    static let maximumSigns = 5_000

    let query: String
    let scalars: [Unicode.Scalar]
    var position = 0
    private(set) var lexemes: [QueryLexeme] = []
    private var signs = 0
    /// How many parentheses are open.
    private var depth = 0

    init(_ query: String) {
        self.query = query
        scalars = Array(query.unicodeScalars)
    }

    /// All signs of a query, in order; none for a query of blanks.
    ///
    /// - Throws: `QueryError` for a sign that cannot be understood, too many signs, and for a query without any letter or digit.
    static func lexemes(of query: String) throws(QueryError) -> [QueryLexeme] {
        var lexer = QueryLexer(query)
        try lexer.run()
        if lexer.lexemes.isEmpty, let first = lexer.scalars.firstIndex(where: { !$0.properties.isWhitespace }) {
            throw lexer.error("The query has no word. Write at least one word or filter.", at: first)
        }
        return lexer.lexemes
    }

    private mutating func run() throws(QueryError) {
        while true {
            while position < scalars.count, !scalars[position].isQueryText, !isSign(at: position) { position += 1 }
            guard position < scalars.count else { return }
            try read(from: position)
        }
    }

    /// Reads what begins at a place that is no blank.
    private mutating func read(from start: Int) throws(QueryError) {
        switch scalars[start] {
        case "(": try open()
        case ")": try close()
        case "-" where isExclusion(at: start): try sign(.minus)
        case "=" where isQuote(at: start + 1):
            position += 1
            try phrase(.exact, from: start)
        case "=" where start + 1 < scalars.count && scalars[start + 1].isQueryText:
            position += 1
            try markedWord(.exact, from: start)
        case let scalar where scalar.isQueryQuote: try phrase(.inflected, from: start)
        default:
            guard let word = wordBehindLemmaMark(at: start) else { return try self.word(from: start) }
            position = word
            if isQuote(at: word) { try phrase(.lemma, from: start) } else { try markedWord(.lemma, from: start) }
        }
    }

    private mutating func sign(_ kind: QueryLexeme.Kind) throws(QueryError) {
        position += 1
        try add(kind, at: position - 1..<position)
    }

    mutating func add(_ kind: QueryLexeme.Kind, at place: Range<Int>) throws(QueryError) {
        let count = if case .filters(let filters) = kind { filters.count } else { 1 }
        signs += count
        guard signs <= Self.maximumSigns else {
            throw error(
                "The query has more than \(Self.maximumSigns) words and signs. Use fewer.", at: place.lowerBound)
        }
        lexemes.append(QueryLexeme(kind: kind, place: place))
    }

    // MARK: Parentheses and quotes

    private mutating func open() throws(QueryError) {
        depth += 1
        try sign(.open)
    }

    /// A closing parenthesis. Empty parentheses say nothing, nor does the parenthesis of a list's mark: "a) avtal 2) hyra".
    private mutating func close() throws(QueryError) {
        if depth == 0, let last = lexemes.last, last.place.upperBound == position, case .text(let mark, _) = last.kind,
            mark.unicodeScalars.count == 1 || mark.unicodeScalars.allSatisfy(\.isASCIIDigit) && mark.utf8.count <= 3
        {
            position += 1
            return
        }
        guard lexemes.last?.kind == .open else {
            depth -= 1
            return try sign(.close)
        }
        depth -= 1
        lexemes.removeLast()
        position += 1
    }

    private mutating func phrase(_ form: QueryText.Form, from start: Int) throws(QueryError) {
        let text = try quoted()
        guard text.contains(where: \.isQueryLetter) else { return }
        try add(.phrase(Self.string(text), form), at: start..<position)
    }

    /// What stands between the quotation marks of which the first is here.
    mutating func quoted() throws(QueryError) -> ArraySlice<Unicode.Scalar> {
        let start = position
        // Within plain quotation marks, typographic ones are part of the text.
        let isPlain = scalars[start] == "\""
        position += 1
        let textStart = position
        while position < scalars.count, isPlain ? scalars[position] != "\"" : !isQuote(at: position) { position += 1 }
        guard position < scalars.count else {
            throw error("The quotation that begins here has no end. Add a closing \".", at: start)
        }
        let text = scalars[textStart..<position]
        position += 1
        return text
    }

    // MARK: Scalars

    mutating func bareText() -> ArraySlice<Unicode.Scalar> {
        let start = position
        while position < scalars.count, scalars[position].isQueryText { position += 1 }
        return scalars[start..<position]
    }

    private func isSign(at index: Int) -> Bool {
        scalars[index] == "(" || scalars[index] == ")" || scalars[index].isQueryQuote
    }

    func isQuote(at index: Int) -> Bool {
        index < scalars.count && scalars[index].isQueryQuote
    }

    static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    func error(_ message: String, at place: Int) -> QueryError {
        QueryError(message: message, place: place, query: query)
    }
}
