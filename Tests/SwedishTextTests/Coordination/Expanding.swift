import SwedishText

/// A whole word as text, and the index of the token that stands for it.
struct Expansion: Equatable {
    var token: Int
    var word: String
}

/// The whole words for which the tokens of a text stand, with lost spaces found first.
func wholes(of text: String) throws -> [SuspendedWord] {
    try coordination(in: Array(text.utf8)).wholes
}

func expansions(of text: String) throws -> [Expansion] {
    try wholes(of: text).map { Expansion(token: $0.token, word: String(decoding: $0.word, as: UTF8.self)) }
}

/// The words of a text, divided where a space was lost.
func words(of text: String) throws -> [String] {
    try coordination(in: Array(text.utf8)).words
}

/// What `LostSpaces` and `SuspendedHyphens` make of a text.
func coordination(
    in bytes: [UInt8], parts: some CompoundParts = FixtureParts()
) throws -> (tokens: [WordOccurrence], words: [String], wholes: [SuspendedWord]) {
    let analyzer = try TextAnalyzer()
    return bytes.withUnsafeBufferPointer { utf8 in
        var tokens: [WordOccurrence] = []
        analyzer.tokenize(utf8, into: &tokens)
        let candidates = tokens.indices.filter {
            LostSpaces.hiddenConjunction(in: analyzer.foldedWord(of: tokens[$0]), parts: parts) != nil
        }
        LostSpaces.divide(&tokens, candidates: candidates, in: utf8, words: analyzer, parts: parts) { word in
            var made: [WordOccurrence] = []
            analyzer.tokenize(word, into: &made)
            return made[0].typeID
        }
        var wholes: [SuspendedWord] = []
        var reader = SuspendedHyphens()
        reader.expand(utf8, tokens, words: analyzer, parts: parts, into: &wholes)
        return (tokens, tokens.map { analyzer.type($0.typeID).word }, wholes)
    }
}
