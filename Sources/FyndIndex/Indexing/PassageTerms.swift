import SwedishText
import Xapian

/// Turns a passage's text into postings, as `IndexSchema` lays them down.
///
/// The hottest code of indexing: it allocates nothing once its buffers have grown. Not safe to share between threads.
struct PassageTerms {
    /// What is kept for a word type: the numbers of its terms.
    private struct TypeEntry {
        /// The term that has the token's position.
        var positioned: Int32
        /// The term of the word as it stands, or -1 when there is none beside the positioned one.
        var exact: Int32
    }

    private let analyzer: TextAnalyzer
    private var tokens: [WordOccurrence] = []
    private var types: [TypeEntry] = []
    private var termNumbers: [[UInt8]: Int32] = [:]
    private var terms: [[UInt8]] = []
    private var positionedOccurrences: [UInt64] = []
    private var exactOccurrences: [Int32] = []
    private var positions: [UInt32] = []

    init(analyzer: TextAnalyzer) {
        self.analyzer = analyzer
    }

    /// Lets go of what has been learnt about words when it has grown too large. To be called between reports.
    mutating func resetIfLarge() {
        guard analyzer.resetIfLarge() else { return }
        types.removeAll(keepingCapacity: true)
        termNumbers.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
    }

    /// Adds the postings of `text` to a document's.
    mutating func add(_ text: inout String, to postings: inout PostingBuffer) {
        tokens.removeAll(keepingCapacity: true)
        text.withUTF8 { analyzer.tokenize($0, into: &tokens) }
        learnNewTypes()
        positionedOccurrences.removeAll(keepingCapacity: true)
        exactOccurrences.removeAll(keepingCapacity: true)
        for (index, token) in tokens.enumerated() {
            let type = types[Int(token.typeID)]
            positionedOccurrences.append(UInt64(UInt32(type.positioned)) << 32 | UInt64(index + 1))
            if type.exact >= 0 { exactOccurrences.append(type.exact) }
        }
        addPositioned(to: &postings)
        addExact(to: &postings)
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
            let word = Array(type.wordUTF8)
            let stem = WordTerms.stem(Array(type.stemUTF8))
            if type.stemCount == word.count {
                types.append(TypeEntry(positioned: number(of: stem.bare), exact: -1))
            } else {
                let exact = type.isFunctionWord ? -1 : number(of: WordTerms.exact(word: word, stem: stem.bare))
                types.append(TypeEntry(positioned: number(of: stem.inflected), exact: exact))
            }
        }
    }

    private mutating func number(of term: [UInt8]) -> Int32 {
        if let known = termNumbers[term] { return known }
        let number = Int32(terms.count)
        termNumbers[term] = number
        terms.append(term)
        return number
    }

    /// Sorting brings the occurrences of a term together, in the order of their positions.
    private mutating func addPositioned(to postings: inout PostingBuffer) {
        positionedOccurrences.sort()
        var index = 0
        while index < positionedOccurrences.count {
            let term = positionedOccurrences[index] >> 32
            positions.removeAll(keepingCapacity: true)
            while index < positionedOccurrences.count, positionedOccurrences[index] >> 32 == term {
                positions.append(UInt32(truncatingIfNeeded: positionedOccurrences[index]))
                index += 1
            }
            postings.add(terms[Int(term)], wdf: positions.count, positions: positions)
        }
    }

    private mutating func addExact(to postings: inout PostingBuffer) {
        exactOccurrences.sort()
        var index = 0
        while index < exactOccurrences.count {
            let term = exactOccurrences[index]
            let start = index
            while index < exactOccurrences.count, exactOccurrences[index] == term { index += 1 }
            postings.add(terms[Int(term)], wdf: index - start)
        }
    }
}
