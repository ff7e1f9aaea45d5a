import Glibc

/// An index in memory that compares texts by their character 4-grams: the cosine of vectors weighted by TF-IDF (Salton and
/// Buckley, 1988), a strong baseline where texts that say the same share pieces of words more than words.
///
/// The vectors are those of scikit-learn's `TfidfVectorizer(analyzer="char_wb", ngram_range=(4, 4))`, all else as it stands
/// there: texts in lower case are divided at blanks, and each piece, punctuation and all, is taken with a blank before and behind
/// it; of shorter ones than four letters so padded, the whole is the gram. A gram's weight is how often it stands in the text
/// times 1 + ln((1 + *N*) / (1 + *n*)), for *n* of *N* texts that have it; vectors have the length 1.
public struct CharacterGramIndex: Sendable {
    /// What the baseline is called.
    public static let name = "TF-IDF, character 4-grams"

    /// The scalars of a gram; a gram of fewer ends in zeros.
    private typealias Gram = SIMD4<UInt32>

    private struct Posting {
        var document: Int32
        var weight: Double
    }

    private let textCount: Int
    private var numbers: [Gram: Int] = [:]
    private var postings: [[Posting]] = []

    /// An index of texts, which have the numbers from 0 on.
    public init(_ texts: [String]) {
        textCount = texts.count
        for (document, text) in texts.enumerated() {
            for (gram, count) in Self.counts(of: text) {
                let number = numbers[gram] ?? postings.count
                if number == postings.count {
                    numbers[gram] = number
                    postings.append([])
                }
                postings[number].append(Posting(document: Int32(document), weight: Double(count)))
            }
        }
        weigh()
    }

    /// The texts that are most alike to a text.
    ///
    /// - Parameters:
    ///   - text: Any text; what no text of the index has counts nothing.
    ///   - depth: The most texts to give, ≥ 1.
    /// - Returns: The numbers of the texts, the most alike first and of equal ones the earlier, with their cosines, > 0 and but
    ///   for rounding at most 1.
    public func search(_ text: String, depth: Int) -> [(document: Int, score: Double)] {
        var scores = [Double](repeating: 0, count: textCount)
        var squares = 0.0
        for (gram, count) in Self.counts(of: text) {
            guard let number = numbers[gram] else { continue }
            let weight = Double(count) * rarity(of: number)
            squares += weight * weight
            for posting in postings[number] { scores[Int(posting.document)] += weight * posting.weight }
        }
        let norm = squares.squareRoot()
        return scores.best(depth).map { ($0, $1 / norm) }
    }

    /// Makes the counts weights, with vectors of length 1.
    private mutating func weigh() {
        var squares = [Double](repeating: 0, count: textCount)
        for number in postings.indices {
            let rarity = rarity(of: number)
            for index in postings[number].indices {
                postings[number][index].weight *= rarity
                let weight = postings[number][index].weight
                squares[Int(postings[number][index].document)] += weight * weight
            }
        }
        for number in postings.indices {
            for index in postings[number].indices {
                postings[number][index].weight /= squares[Int(postings[number][index].document)].squareRoot()
            }
        }
    }

    private func rarity(of number: Int) -> Double {
        1 + log((1 + Double(textCount)) / (1 + Double(postings[number].count)))
    }

    /// The grams of a text with how often they come, in the order in which they first do.
    private static func counts(of text: String) -> [(gram: Gram, count: Int)] {
        var places: [Gram: Int] = [:]
        var counts: [(gram: Gram, count: Int)] = []
        for word in text.lowercased().unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
            let padded = [0x20] + word.map(\.value) + [0x20]
            for start in 0...max(0, padded.count - 4) {
                var gram = Gram()
                for (place, scalar) in padded[start...].prefix(4).enumerated() { gram[place] = scalar }
                if let place = places[gram] {
                    counts[place].count += 1
                } else {
                    places[gram] = counts.count
                    counts.append((gram, 1))
                }
            }
        }
        return counts
    }
}
