/// A sign of the query language.
struct QueryLexeme: Equatable {
    /// What it says.
    enum Kind: Equatable {
        case text(String, QueryText.Form)
        case phrase(String, QueryText.Form)
        /// Values of one field, of which any will do.
        case filters([QueryFilter])
        case open, close, minus
        case and, or, not
        case near(NearReach)
    }

    var kind: Kind
    /// Where it stands, in Unicode scalars of the query.
    var place: Range<Int>
}

extension Unicode.Scalar {
    /// Whether a letter, or a digit of any script.
    var isQueryLetter: Bool {
        if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || isASCIIDigit }
        return properties.isAlphabetic || properties.numericType != nil
    }

    /// Whether it belongs to the letter before it, as the ring of a decomposed "å" does.
    var isQueryMark: Bool {
        guard !isASCII else { return false }
        let category = properties.generalCategory
        return category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
    }

    /// Whether a digit of ASCII.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    /// Whether a quotation mark that a query can be quoted with.
    var isQueryQuote: Bool {
        switch self {
        case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{00AB}", "\u{00BB}": true
        default: false
        }
    }

    /// Whether it can be part of a piece of text: no blank, no parenthesis and no quotation mark.
    var isQueryText: Bool {
        if isASCII { return value > 0x20 && value != 0x7F && self != "(" && self != ")" && self != "\"" }
        return !properties.isWhitespace && !isQueryQuote
    }
}
