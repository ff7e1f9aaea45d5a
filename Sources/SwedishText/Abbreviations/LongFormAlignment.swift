/// Lays the letters of a short form along the words of a possible long form, and judges how well they fit.
///
/// After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003),
/// who match from right to left and ask that the first letter begins a word. For Swedish this one looks for the best
/// match instead of the first: letters may begin the parts of a compound ("familje|omsorgen" has F and O), function
/// words may be passed over or count, and each word passed over costs a little.
struct LongFormAlignment {
    /// A word of the long form.
    struct Word {
        /// Its letters, folded; those beyond `longestWord` are left out.
        var scalars: [Unicode.Scalar]
        /// Where its parts begin, in `scalars`; 0 is not among them.
        var joints: [Int]
        /// Whether it is a function word, which may be passed over freely.
        var isFunctionWord: Bool
        /// Whether a comma stands behind it that is not part of a list with suspended hyphens.
        var endsInComma: Bool
    }

    static let longestWord = 40
    /// The score of a letter that begins a word or a part of one.
    private static let full = 3.0

    private let letters: [ShortForm.Letter]

    init(_ shortForm: ShortForm) {
        letters = shortForm.letters
    }

    /// The start of the best match of all letters that ends within the last word.
    ///
    /// - Parameters:
    ///   - words: The words before the short form, in order.
    ///   - mayStart: Whether a long form may begin with the word at an index.
    /// - Returns: The index of the first word, and the share of the highest score possible, at most 1.
    func bestStart(in words: [Word], mayStart: (Int) -> Bool) -> (start: Int, share: Double)? {
        var best: (start: Int, share: Double)?
        walk(words) { index, score in
            guard mayStart(index), score > (best?.share ?? 0) * highest else { return }
            best = (index, score / highest)
        }
        return best
    }

    /// How well the letters fit words of which the first must have the first letter.
    ///
    /// - Returns: The share of the highest score possible, at most 1.
    func share(of words: [Word]) -> Double {
        var share = 0.0
        walk(words) { index, score in if index == 0 { share = max(0, score / highest) } }
        return share
    }

    private var highest: Double { Self.full * Double(letters.count) }

    /// Goes through the words from the last to the first and reports each that begins a match of all letters.
    private func walk(_ words: [Word], report: (Int, Double) -> Void) {
        // rest[i]: the best score for letters i... in the words behind.
        var rest = [Double](repeating: -.infinity, count: letters.count + 1)
        rest[letters.count] = 0
        for (index, word) in words.enumerated().reversed() {
            // here[i]: the same with letter i in this word.
            let comma = word.endsInComma ? 1.0 : 0
            var here = [Double](repeating: -.infinity, count: letters.count + 1)
            for position in word.scalars.indices.reversed() {
                for letter in letters.indices where letters[letter].scalar == word.scalars[position] {
                    let score =
                        value(of: letter, at: position, in: word) + max(here[letter + 1], rest[letter + 1])
                    if letter == 0, position == 0, score > -.infinity { report(index, score - comma) }
                    here[letter] = max(here[letter], score)
                }
            }
            for letter in rest.indices {
                rest[letter] = max(rest[letter] - (word.isFunctionWord ? 0 : 0.25), here[letter]) - comma
            }
        }
    }

    /// What a letter is worth at a place in a word.
    private func value(of letter: Int, at position: Int, in word: Word) -> Double {
        if position == 0 { return word.isFunctionWord ? 2 : Self.full }
        if word.joints.contains(position) { return Self.full }
        return letters[letter].isCapital ? 0.5 : 1
    }
}
