import SwedishText

/// Words, and the signs that stand among them in normal text.
extension QueryLexer {
    /// A word behind a mark, `=` or `lemma:`, which is not part of it.
    mutating func markedWord(_ form: QueryText.Form, from start: Int) throws(QueryError) {
        let text = bareText()
        guard text.contains(where: \.isQueryLetter) else { return }
        if try addPattern(in: text) { return }
        try add(.text(Self.string(text), form), at: start..<position)
    }

    /// Where the word or the quotation begins before which `lemma:` stands at a place; nothing when it does not.
    func wordBehindLemmaMark(at start: Int) -> Int? {
        let word = start + QueryText.lemmaMark.count
        guard word < scalars.count,
            scalars[word].isQueryLetter || isQuote(at: word) || ["*", "?"].contains(scalars[word]),
            Self.string(scalars[start..<word]).lowercased() == QueryText.lemmaMark
        else { return nil }
        return word
    }

    /// A bare word: an operator, a field with its value, or text.
    mutating func word(from start: Int) throws(QueryError) {
        if let filters = try filters(from: start) { return try add(.filters(filters), at: start..<position) }
        let text = bareText()
        guard text.contains(where: \.isQueryLetter) else { return try loose(text) }
        if let kind = try operation(text) { return try add(kind, at: start..<position) }
        if try addPattern(in: text) { return }
        for piece in pieces(of: text) { try add(.text(Self.string(piece), .inflected), at: piece.indices) }
        skipEnding()
    }

    /// An operator, when that is all of a text.
    private func operation(_ text: ArraySlice<Unicode.Scalar>) throws(QueryError) -> QueryLexeme.Kind? {
        guard text.count <= 64, text[text.startIndex].properties.isUppercase else { return nil }
        let word = Self.string(text)
        switch word {
        case "AND", "OCH": return .and
        case "OR", "ELLER": return .or
        case "NOT", "INTE": return .not
        case "NEAR", "NÄRA": return .near(.standard)
        default: break
        }
        guard let slash = text.firstIndex(of: "/"), ["NEAR", "NÄRA"].contains(Self.string(text[..<slash])) else {
            return nil
        }
        switch Self.string(text[(slash + 1)...]).lowercased() {
        case "mening", "sentence": return .near(.sentence)
        case "stycke", "passage": return .near(.passage)
        case let number:
            guard let distance = Int(number), NearReach.distances.contains(distance) else {
                throw error(
                    "After \"\(Self.string(text[...slash]))\" comes a number in 1...100, \"mening\" (sentence) or "
                        + "\"stycke\" (passage).", at: slash + 1)
            }
            return .near(.words(distance))
        }
    }

    /// Adds the word with `*` or `?` that a text is, if it is one; of "IT-säker*" the words that stand side by side in it.
    private mutating func addPattern(in text: ArraySlice<Unicode.Scalar>) throws(QueryError) -> Bool {
        guard let whole = try pattern(in: text) else { return false }
        let words = scalars[whole.place].split(separator: "-")
        guard words.count > 1 else {
            try add(.text(whole.text, whole.form), at: whole.place)
            return true
        }
        try add(.open, at: whole.place.prefix(0))
        for (index, word) in words.enumerated() {
            if index > 0 { try add(.near(.words(1)), at: word.startIndex - 1..<word.startIndex) }
            if let pattern = try pattern(in: word) {
                try add(.text(pattern.text, pattern.form), at: pattern.place)
            } else {
                try add(.text(Self.string(word), .inflected), at: word.indices)
            }
        }
        try add(.close, at: whole.place.suffix(0))
        return true
    }

    private func pattern(in text: ArraySlice<Unicode.Scalar>) throws(QueryError) -> QueryPattern? {
        do throws(QueryPattern.Flaw) {
            return try QueryPattern(in: text)
        } catch {
            throw self.error(error.message, at: error.place)
        }
    }

    /// What a slash separates ("och/eller") are words by themselves; numbers and units belong together ("189 kr/elev").
    private func pieces(of text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        let letters = text.count { $0 != "/" && $0 != "-" }
        guard text.contains("/"), text.allSatisfy({ $0 == "/" || $0 == "-" || $0.isQueryLetter || $0.isQueryMark }),
            !text.contains(where: \.isASCIIDigit), letters > 0
        else { return [text] }
        let pieces = text.split(separator: "/").filter { $0.contains(where: \.isQueryLetter) }
        if endsInNumber, let first = pieces.first, !["och", "eller"].contains(Self.string(first)) { return [text] }
        return pieces
    }

    /// An ending in parentheses, as in "plan(er)", belongs to the word before it, which is found in all its forms.
    private mutating func skipEnding() {
        guard position < scalars.count, scalars[position] == "(", scalars[position - 1].isQueryLetter else { return }
        let ending = scalars[(position + 1)...].prefix { $0.isASCII && $0.isQueryLetter }
        guard ending.endIndex < scalars.count, scalars[ending.endIndex] == ")",
            ColonInflection.isEnding(Array(Self.string(ending).utf8))
        else { return }
        position = ending.endIndex + 1
    }

    /// Signs without letter or digit, which are text beside a number only.
    private mutating func loose(_ text: ArraySlice<Unicode.Scalar>) throws(QueryError) {
        var next = position
        while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
        let isBeforeNumber = next < scalars.count && scalars[next].isASCIIDigit
        let isAfterText = if case .text? = lexemes.last?.kind { true } else { false }
        // "5 §" and "5 a §"
        let hasNumber = lexemes.suffix(2).contains {
            if case .text(let word, _) = $0.kind { word.isNumber } else { false }
        }
        guard isAfterText && (hasNumber || isBeforeNumber) || lexemes.isEmpty && isBeforeNumber else { return }
        try add(.text(Self.string(text), .inflected), at: text.indices)
    }

    /// Whether the hyphen at a place excludes what follows.
    func isExclusion(at start: Int) -> Bool {
        let next = start + 1
        guard next < scalars.count else { return false }
        switch scalars[next] {
        case "(", "=", "*", "?": break
        // A sign before a number is the number's: "-9,4 mnkr".
        case let scalar where scalar.isASCIIDigit: return false
        case let scalar where scalar.isQueryQuote || scalar.isQueryLetter: break
        default: return false
        }
        // "avtal och -uppföljning": the hyphen stands for the first part of a compound.
        guard case .text(let before, .inflected)? = lexemes.last?.kind else { return true }
        return !["och", "eller", "samt"].contains(before)
    }

    /// Whether the last sign is a text that ends in a number.
    private var endsInNumber: Bool {
        guard case .text(let text, _)? = lexemes.last?.kind else { return false }
        return text.unicodeScalars.last?.isASCIIDigit ?? false
    }
}

extension String {
    /// Whether it ends in a digit, but for punctuation.
    fileprivate var isNumber: Bool {
        unicodeScalars.last { $0.isQueryLetter }?.isASCIIDigit ?? false
    }
}
