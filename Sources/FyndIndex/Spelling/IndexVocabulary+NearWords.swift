import Glibc

/// A word of the collection that another was probably meant to be.
struct NearWord {
    var word: [UInt8]
    /// The passages that have it.
    var passages: Int
    /// What the slips between the words cost, in the units of `EditCosts`.
    var distance: Int

    /// The word as a string.
    var text: String { String(decoding: word, as: UTF8.self) }

    /// What it is ranked by: the distance, and of words about equally far the one in more passages. How much that counts
    /// grows with the logarithm of the number, up to the cost of a doubled letter.
    var rank: Double { Double(distance) - min(Double(EditCosts.doubled), log2(Double(max(1, passages))) / 2) }
}

extension IndexVocabulary {
    /// The words that are near a misspelt one, the likeliest first; none for words of less than four letters.
    ///
    /// All words are looked at, but few closely: with *n* edits at most *n* letters are in the one word and not in the other, so
    /// that comparing bits for letters leaves some in a thousand. 300,000 words take a few milliseconds.
    ///
    /// - Parameters:
    ///   - word: The misspelt word, folded by case.
    ///   - limit: The most words to return.
    /// - Returns: The words with what the slips cost.
    func words(near word: [UInt8], limit: Int) -> [NearWord] {
        let letterCount = word.count { $0 & 0xC0 != 0x80 }
        let budget = EditCosts.budget(letterCount: letterCount)
        guard budget > 0, letterCount <= EditDistance.maximumLetters else { return [] }
        let folded = DiacriticFolding.folded(word)
        let letters = Self.letters(of: folded)
        // Edits that cost less change no letter's bit, or the number of letters only.
        let exchanged = budget / EditCosts.neighbour
        let keepsFirstLetter = budget < EditCosts.neighbour + EditCosts.firstLetter
        let lengths = max(2, letterCount - budget / EditCosts.doubled)...letterCount + budget / EditCosts.doubled
        var distance = EditDistance(from: word, budget: budget)
        var found: [NearWord] = []
        withBytes { bytes in
            for candidate in words {
                guard (candidate.letters & ~letters).nonzeroBitCount <= exchanged,
                    (letters & ~candidate.letters).nonzeroBitCount <= exchanged,
                    lengths.contains(Int(candidate.letterCount))
                else { continue }
                let start = Int(candidate.start)
                // A letter beyond ASCII is not known by its first byte.
                if keepsFirstLetter, bytes[start] < 0x80, bytes[start] != folded[0] { continue }
                let utf8 = UnsafeBufferPointer(rebasing: bytes[start..<start + Int(candidate.byteCount)])
                guard let cost = distance.cost(to: utf8), cost > 0 else { continue }
                found.append(NearWord(word: Array(utf8), passages: Int(candidate.passages), distance: cost))
            }
        }
        return Array(found.sorted { ($0.rank, $1.passages) < ($1.rank, $0.passages) }.prefix(limit))
    }
}
