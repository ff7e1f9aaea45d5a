import SwedishText

/// Finds what a compound with a slip was meant to be, when the collection has its parts but not the compound:
/// "klagomålshantring" where there are "klagomål" and "hantering".
struct CompoundSlips {
    /// Shorter words, and shorter pieces, are near too many others.
    private static let shortestWord = 9
    private static let shortestPiece = 4
    /// A longer word is not looked at.
    private static let longestWord = 60
    /// The near words of a piece that are tried.
    private static let mostNear = 3

    private let vocabulary: IndexVocabulary
    private let analyzer: TextAnalyzer

    /// Finds compounds whose parts are words of `vocabulary`.
    init(vocabulary: IndexVocabulary, analyzer: TextAnalyzer) {
        self.vocabulary = vocabulary
        self.analyzer = analyzer
    }

    /// The compounds that a word with one slip in one of its two pieces may be, the likeliest first.
    func compounds(near word: AnalyzedWord) -> [(text: String, cost: Double)] {
        let letters = word.word
        guard (Self.shortestWord...Self.longestWord).contains(word.length) else { return [] }
        let joints = letters.indices.filter { letters[$0] & 0xC0 != 0x80 }
            .dropFirst(Self.shortestPiece).dropLast(Self.shortestPiece - 1)
        var found: [String: Double] = [:]
        for joint in joints {
            let (first, last) = (letters[..<joint], letters[joint...])
            if isFirst(first) {
                for near in self.near(last) { consider(Array(first) + near.bytes, near.cost, &found) }
            }
            if vocabulary.passages(with: Array(last)) > 0 {
                for near in nearFirst(first) { consider(near.bytes + Array(last), near.cost, &found) }
            }
        }
        return found.map { ($0.key, $0.value) }.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 < $1.1 }
    }

    /// Whether the collection has a piece as a word, with or without its linking letter.
    private func isFirst(_ piece: ArraySlice<UInt8>) -> Bool {
        if vocabulary.passages(with: Array(piece)) > 0 { return true }
        return piece.last == UInt8(ascii: "s") && vocabulary.passages(with: Array(piece.dropLast())) > 0
    }

    private func near(_ piece: ArraySlice<UInt8>) -> [(bytes: [UInt8], cost: Double)] {
        vocabulary.words(near: Array(piece), limit: Self.mostNear).filter { $0.distance <= EditCosts.edit }
            .map { ($0.word, Double($0.distance)) }
    }

    /// Words near a first piece; of a piece with a linking letter those near it without, and the letter.
    private func nearFirst(_ piece: ArraySlice<UInt8>) -> [(bytes: [UInt8], cost: Double)] {
        guard piece.last == UInt8(ascii: "s") else { return near(piece) }
        return near(piece) + near(piece.dropLast()).map { ($0.bytes + [UInt8(ascii: "s")], $0.cost) }
    }

    /// Keeps a word that the dictionary's rules make a compound.
    private func consider(_ word: [UInt8], _ cost: Double, _ found: inout [String: Double]) {
        let text = String(decoding: word, as: UTF8.self)
        guard let analyzed = AnalyzedWord(text, analyzer), analyzed.parts.count > 1 else { return }
        found[text] = min(found[text] ?? .infinity, cost)
    }
}
