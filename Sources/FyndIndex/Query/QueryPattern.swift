/// A word with `*` for any letters or `?` for one letter.
///
/// In normal text `?` ends questions and `*` marks footnotes, so that the signs count only where they cannot be punctuation:
///
/// - `*` counts directly beside a letter, a digit or another sign of the pattern;
/// - `?` counts when a small letter, a digit or `*` follows directly, or when a sign that counts stands before it in the word.
///   So "upp?" and "2019?" are questions, as is "plan?Finns"; `l?gga` and `led*syste?` are patterns;
/// - between two digits neither counts ("2*3");
/// - a text with other signs among its letters has no `?` that counts ("x.se/a?b=c"), and may have no `*`.
struct QueryPattern {
    /// What is wrong with a pattern, and where.
    struct Flaw: Error {
        var message: String
        /// In Unicode scalars of the query.
        var place: Int
    }

    /// The fewest letters and digits that a pattern may have, and the fewest when it begins with `*` or `?`.
    static let fewestLetters = 2
    static let fewestLettersBehindSign = 3

    /// The pattern with its signs; of a beginning without its `*`.
    private(set) var text: String
    /// `.prefix` for a beginning, else `.wildcard`.
    private(set) var form: QueryText.Form
    /// Where it stands, in Unicode scalars of the query.
    private(set) var place: Range<Int>

    /// Reads a piece of text, or gives nil for one that is no pattern.
    ///
    /// - Parameter text: The text; its indices are those of the query.
    /// - Throws: `Flaw` for a pattern with too few letters, or with signs among them.
    init?(in text: ArraySlice<Unicode.Scalar>) throws(Flaw) {
        guard text.contains("*") || text.contains("?"), let core = Self.core(of: text),
            let first = core.firstIndex(where: { $0 == "*" || $0 == "?" })
        else { return nil }
        if let other = core.firstIndex(where: { !Self.isPatternScalar($0) }) {
            guard let star = core.firstIndex(of: "*") else { return nil }
            throw Flaw(
                message:
                    "\"*\" cannot stand in a word with \"\(core[other])\". Leave one of them out, or put the text in quotes.",
                place: star)
        }
        let letters = core.count { $0.isQueryLetter }
        let beginsWithSign = first == core.startIndex
        guard letters >= (beginsWithSign ? Self.fewestLettersBehindSign : Self.fewestLetters) else {
            throw Flaw(
                message:
                    "A word with \"*\" or \"?\" needs at least two letters, or three when it begins with one of these.",
                place: core.startIndex)
        }
        let collapsed = Self.collapsed(core)
        let isBeginning = collapsed.firstIndex(where: { $0 == "*" || $0 == "?" }) == collapsed.count - 1
        let isPrefix = isBeginning && collapsed.last == "*"
        self.text = QueryLexer.string((isPrefix ? collapsed.dropLast() : collapsed[...]))
        form = isPrefix ? .prefix : .wildcard
        place = core.startIndex..<core.endIndex
    }

    /// The word itself with the signs that count, without punctuation about it; nil without letters or signs that count.
    private static func core(of text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        guard let first = text.firstIndex(where: \.isQueryLetter), let last = text.lastIndex(where: \.isQueryLetter)
        else {
            return nil
        }
        var start = first
        while start > text.startIndex, text[start - 1] == "*" || text[start - 1] == "?" { start -= 1 }
        // Of signs before the word only those count that a letter or "*" follows: all or none.
        if text[start] == "?", !text[start..<first].contains("*"), !isPlaceholder(at: first - 1, in: text) {
            start = first
        }
        var end = last + 1
        while end < text.endIndex, text[end].isQueryMark { end += 1 }
        var hasSign = (start..<end).contains { isSign(at: $0, in: text) }
        while end < text.endIndex, text[end] == "*" || hasSign && text[end] == "?" {
            hasSign = true
            end += 1
        }
        return hasSign ? text[start..<end] : nil
    }

    /// Whether a sign within a word counts.
    private static func isSign(at index: Int, in text: ArraySlice<Unicode.Scalar>) -> Bool {
        let isBetweenDigits =
            index > text.startIndex && index + 1 < text.endIndex && text[index - 1].isASCIIDigit
            && text[index + 1].isASCIIDigit
        switch text[index] {
        case "*": return !isBetweenDigits
        case "?": return !isBetweenDigits && isPlaceholder(at: index, in: text)
        default: return false
        }
    }

    /// Whether what follows a `?` lets it stand for a letter.
    private static func isPlaceholder(at index: Int, in text: ArraySlice<Unicode.Scalar>) -> Bool {
        var next = index + 1
        while next < text.endIndex, text[next] == "?" { next += 1 }
        guard next < text.endIndex else { return false }
        return text[next] == "*" || text[next].isQueryLetter && !text[next].properties.isUppercase
    }

    private static func isPatternScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isQueryLetter || scalar.isQueryMark || scalar == "*" || scalar == "?" || scalar == "-"
    }

    /// A pattern with one `*` for several.
    private static func collapsed(_ core: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for scalar in core where scalar != "*" || result.last != "*" { result.append(scalar) }
        return result
    }
}
