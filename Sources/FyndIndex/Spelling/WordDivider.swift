import SwedishText

/// Divides a word that is in no passage into words that are: `kommunstyrelsensprotokoll`.
struct WordDivider {
    /// Shorter pieces are in any word.
    private static let shortestPiece = 3
    /// A longer word is not divided.
    private static let longestWord = 80

    private let vocabulary: IndexVocabulary

    /// Makes a divider into words of `vocabulary`.
    init(vocabulary: IndexVocabulary) {
        self.vocabulary = vocabulary
    }

    /// The words that a compound's parts make, as few as possible, or nil when some of them are in no passage.
    func division(of word: [UInt8], parts: [CompoundPart]) -> [String]? {
        guard parts.count > 1, word.count <= Self.longestWord else { return nil }
        let folds = !DiacriticFolding.hasSwedishLetters(word)
        func known(_ piece: ArraySlice<UInt8>) -> Piece? { self.known(piece, folds: folds) }
        return fewest(of: parts.count, pieces: 3) { first, end in
            let piece = word[
                parts[first].range.lowerBound..<(end == parts.count ? word.count : parts[end - 1].range.upperBound)]
            if let known = known(piece) { return known }
            // Without its linking letter, or as the base form of a part.
            if end < parts.count, piece.last == UInt8(ascii: "s"), let known = known(piece.dropLast()) { return known }
            return end == first + 1 ? known(parts[first].lemma[...]) : nil
        }
    }

    /// The two words that a word can be divided into anywhere, or nil; three can be found in any word.
    func division(of word: [UInt8]) -> [String]? {
        guard word.count <= Self.longestWord else { return nil }
        let folds = !DiacriticFolding.hasSwedishLetters(word)
        let starts = word.indices.filter { word[$0] & 0xC0 != 0x80 } + [word.count]
        return fewest(of: starts.count - 1, pieces: 2) { first, end in
            end - first >= Self.shortestPiece ? known(word[starts[first]..<starts[end]], folds: folds) : nil
        }
    }

    private typealias Piece = (text: String, passages: Int)

    /// The collection's word that a piece is, with å ä ö in place of a and o if it `folds`.
    private func known(_ piece: ArraySlice<UInt8>, folds: Bool) -> Piece? {
        let letters = Array(piece)
        let passages = vocabulary.passages(with: letters)
        if passages > 0 { return (String(decoding: letters, as: UTF8.self), passages) }
        guard folds, let word = vocabulary.words(foldingLike: letters).first else { return nil }
        return (String(decoding: vocabulary.utf8(of: word), as: UTF8.self), Int(word.passages))
    }

    /// Divides `count` units into two pieces, else three if so many may be, that `piece` knows; of several ways that whose
    /// rarest piece is the most frequent.
    private func fewest(of count: Int, pieces: Int, piece: (_ first: Int, _ end: Int) -> Piece?) -> [String]? {
        var best: (words: [String], passages: Int)?
        func consider(_ pieces: [Piece]) {
            let rarest = pieces.map(\.passages).min() ?? 0
            if rarest > best?.passages ?? 0 { best = (pieces.map(\.text), rarest) }
        }
        guard count > 1 else { return nil }
        let beginnings = (1..<count).map { ($0, piece(0, $0)) }
        for (end, first) in beginnings {
            if let first, let last = piece(end, count) { consider([first, last]) }
        }
        guard best == nil, pieces > 2, count > 2 else { return best?.words }
        for (end, first) in beginnings {
            guard let first, end + 1 < count else { continue }
            for next in end + 1..<count {
                if let middle = piece(end, next), let last = piece(next, count) { consider([first, middle, last]) }
            }
        }
        return best?.words
    }
}
