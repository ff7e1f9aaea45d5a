import SwedishText
import Xapian

/// Turns a passage's text into postings: stems with positions, and words.
///
/// The hottest code of indexing: it allocates nothing once its buffers have grown. Not safe to share between threads.
struct PassageTerms {
    /// What is kept for a word type: its stem's number, and whether the word itself becomes a term.
    private struct TypeEntry {
        var stem: Int32
        var isTerm: Bool
    }

    private let analyzer: TextAnalyzer
    private var tokens: [WordOccurrence] = []
    private var types: [TypeEntry] = []
    private var stemNumbers: [[UInt8]: Int32] = [:]
    private var stems: [[UInt8]] = []
    private var stemOccurrences: [UInt64] = []
    private var wordOccurrences: [Int32] = []
    private var positions: [UInt32] = []

    init(analyzer: TextAnalyzer) {
        self.analyzer = analyzer
    }

    /// Lets go of what has been learnt about words when it has grown too large. To be called between reports.
    mutating func resetIfLarge() {
        guard analyzer.resetIfLarge() else { return }
        types.removeAll(keepingCapacity: true)
        stemNumbers.removeAll(keepingCapacity: true)
        stems.removeAll(keepingCapacity: true)
    }

    /// Adds the postings of `text` to a document's.
    mutating func add(_ text: inout String, to postings: inout PostingBuffer) {
        tokens.removeAll(keepingCapacity: true)
        text.withUTF8 { analyzer.tokenize($0, into: &tokens) }
        learnNewTypes()
        stemOccurrences.removeAll(keepingCapacity: true)
        wordOccurrences.removeAll(keepingCapacity: true)
        for (index, token) in tokens.enumerated() {
            let type = types[Int(token.typeID)]
            stemOccurrences.append(UInt64(UInt32(type.stem)) << 32 | UInt64(index + 1))
            if type.isTerm { wordOccurrences.append(token.typeID) }
        }
        addStems(to: &postings)
        addWords(to: &postings)
    }

    /// Adds the stems of a title, in a term space of their own and with positions.
    mutating func addTitle(_ title: inout String, to postings: inout PostingBuffer) {
        tokens.removeAll(keepingCapacity: true)
        title.withUTF8 { analyzer.tokenize($0, into: &tokens) }
        let places = Dictionary(grouping: tokens.indices) { Array(analyzer.type(tokens[$0].typeID).stemUTF8) }
        for (stem, indices) in places {
            let term = Array(IndexSchema.Prefix.title.utf8) + stem
            postings.add(term, wdf: indices.count, positions: indices.map { UInt32($0 + 1) })
        }
    }

    private mutating func learnNewTypes() {
        while types.count < analyzer.typeCount {
            let type = analyzer.type(Int32(types.count))
            let stem = [IndexSchema.Prefix.stem] + type.stemUTF8
            let number: Int32
            if let known = stemNumbers[stem] {
                number = known
            } else {
                number = Int32(stems.count)
                stemNumbers[stem] = number
                stems.append(stem)
            }
            types.append(TypeEntry(stem: number, isTerm: !type.isFunctionWord))
        }
    }

    /// Sorting brings the occurrences of a stem together, in the order of their positions.
    private mutating func addStems(to postings: inout PostingBuffer) {
        stemOccurrences.sort()
        var index = 0
        while index < stemOccurrences.count {
            let stem = stemOccurrences[index] >> 32
            positions.removeAll(keepingCapacity: true)
            while index < stemOccurrences.count, stemOccurrences[index] >> 32 == stem {
                positions.append(UInt32(truncatingIfNeeded: stemOccurrences[index]))
                index += 1
            }
            postings.add(stems[Int(stem)], wdf: positions.count, positions: positions)
        }
    }

    private mutating func addWords(to postings: inout PostingBuffer) {
        wordOccurrences.sort()
        var index = 0
        while index < wordOccurrences.count {
            let id = wordOccurrences[index]
            let start = index
            while index < wordOccurrences.count, wordOccurrences[index] == id { index += 1 }
            postings.add(analyzer.type(id).wordUTF8, wdf: index - start)
        }
    }
}
