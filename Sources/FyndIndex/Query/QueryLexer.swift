import SwedishText

/// Divides a query into its signs.
struct QueryLexer {
    /// A sign of the query language.
    struct Lexeme: Equatable {
        enum Kind: Equatable {
            case text(String, QueryText.Form)
            case phrase(String, exact: Bool)
            case filter(QueryField, value: String)
            case open, close, minus
            case and, or, not
            case near(distance: Int)
        }

        var kind: Kind
        /// Where it stands, in Unicode scalars of the query.
        var place: Range<Int>
    }

    private let query: String
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ query: String) {
        self.query = query
        scalars = Array(query.unicodeScalars)
    }

    /// All signs of the query, in order.
    mutating func lexemes() throws(QueryError) -> [Lexeme] {
        var lexemes: [Lexeme] = []
        while let lexeme = try next() { lexemes.append(lexeme) }
        return lexemes
    }

    private mutating func next() throws(QueryError) -> Lexeme? {
        while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
        guard position < scalars.count else { return nil }
        let start = position
        switch scalars[position] {
        case "(": return sign(.open)
        case ")": return sign(.close)
        // A sign before a number is the number's: "-9,4 mnkr".
        case "-" where isBeforeText(position + 1) && !isDigit(at: position + 1): return sign(.minus)
        case "=" where isQuote(at: position + 1):
            position += 1
            return Lexeme(kind: .phrase(try quoted(), exact: true), place: start..<position)
        case "=" where isBeforeText(position + 1):
            position += 1
            return Lexeme(kind: .text(bareText(), .exact), place: start..<position)
        case _ where isQuote(at: position):
            return Lexeme(kind: .phrase(try quoted(), exact: false), place: start..<position)
        default: return try word(from: start)
        }
    }

    private mutating func sign(_ kind: Lexeme.Kind) -> Lexeme {
        position += 1
        return Lexeme(kind: kind, place: position - 1..<position)
    }

    /// A bare word: an operator, a field with its value, or text.
    private mutating func word(from start: Int) throws(QueryError) -> Lexeme {
        if let filter = try filter(from: start) { return filter }
        let text = bareText()
        let place = start..<position
        switch text {
        case "AND", "OCH": return Lexeme(kind: .and, place: place)
        case "OR", "ELLER": return Lexeme(kind: .or, place: place)
        case "NOT", "INTE": return Lexeme(kind: .not, place: place)
        case "NEAR", "NÄRA": return Lexeme(kind: .near(distance: 10), place: place)
        default: break
        }
        if text.hasPrefix("NEAR/") || text.hasPrefix("NÄRA/") {
            guard let distance = Int(text.dropFirst(5)), (1...100).contains(distance) else {
                throw error("The distance after \"\(text.prefix(5))\" must be a number in 1...100.", at: start + 5)
            }
            return Lexeme(kind: .near(distance: distance), place: place)
        }
        if text.hasSuffix("*") {
            let stem = String(text.dropLast())
            guard stem.unicodeScalars.count >= 2, !stem.contains("*") else {
                throw error("A word that ends in \"*\" needs at least two letters before it.", at: start)
            }
            return Lexeme(kind: .text(stem, .prefix), place: place)
        }
        if text.contains("*") {
            throw error("\"*\" can only stand at the end of a word.", at: start)
        }
        return Lexeme(kind: .text(text, .inflected), place: place)
    }

    /// A field with its value, when a known field's name and a colon stand here.
    private mutating func filter(from start: Int) throws(QueryError) -> Lexeme? {
        var end = start
        while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
        guard end > start, end + 1 < scalars.count, scalars[end] == ":" else { return nil }
        let name = String(String.UnicodeScalarView(scalars[start..<end]))
        guard isBeforeText(end + 1) || isQuote(at: end + 1), scalars[end + 1] != "/" else { return nil }
        guard let field = QueryField(named: name) else {
            if let message = Self.complaint(of: name, before: scalars[(end + 1)...]) { throw error(message, at: start) }
            return nil
        }
        position = end + 1
        let value = isQuote(at: position) ? try quoted() : bareText()
        return Lexeme(kind: .filter(field, value: value), place: start..<position)
    }

    /// What to say of a name before a colon that no field has; nothing when it is text: "EU:s", "Dnr:KS 2014/3".
    private static func complaint(of name: String, before rest: ArraySlice<Unicode.Scalar>) -> String? {
        let value = String(String.UnicodeScalarView(rest.prefix { !$0.properties.isWhitespace }))
        guard name.unicodeScalars.count > 2, !ColonInflection.isEnding(Array(value.utf8)) else { return nil }
        if let suggestion = QueryField.suggestion(for: name) {
            return "There is no field \"\(name)\". Did you mean \"\(suggestion)\"?"
        }
        guard name == name.lowercased() else { return nil }
        let fields = QueryField.allCases.compactMap(\.names.first).joined(separator: ", ")
        return "There is no field \"\(name)\"; there are \(fields). To search for the text, put it in quotes."
    }

    private mutating func bareText() -> String {
        let start = position
        while position < scalars.count, isText(scalars[position]) { position += 1 }
        return String(String.UnicodeScalarView(scalars[start..<position]))
    }

    private mutating func quoted() throws(QueryError) -> String {
        let start = position
        // Within plain quotation marks, typographic ones are part of the text.
        let isPlain = scalars[start] == "\""
        position += 1
        let textStart = position
        while position < scalars.count, isPlain ? scalars[position] != "\"" : !isQuote(at: position) { position += 1 }
        guard position < scalars.count else {
            throw error("The quotation that begins here has no end. Add a closing \".", at: start)
        }
        let text = String(String.UnicodeScalarView(scalars[textStart..<position]))
        position += 1
        return text
    }

    private func isText(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar != "(" && scalar != ")" && !Self.quotes.contains(scalar)
    }

    private func isBeforeText(_ index: Int) -> Bool {
        index < scalars.count && (isText(scalars[index]) || scalars[index] == "(" || isQuote(at: index))
    }

    private func isQuote(at index: Int) -> Bool {
        index < scalars.count && Self.quotes.contains(scalars[index])
    }

    private func isDigit(at index: Int) -> Bool {
        index < scalars.count && scalars[index].properties.numericType == .decimal
    }

    private static let quotes: Set<Unicode.Scalar> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}"]

    private func error(_ message: String, at place: Int) -> QueryError {
        QueryError(message: message, place: place, query: query)
    }
}
