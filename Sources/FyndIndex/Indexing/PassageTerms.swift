import SwedishText
import Xapian

/// Turns a passage's text into postings, as `IndexSchema` lays them down.
///
/// The hottest code of indexing: it allocates nothing once its buffers have grown. Not safe to share between threads.
struct PassageTerms {
    /// What is kept for a word type: the numbers of its terms.
    private struct TypeEntry {
        /// The terms that have the token's position: the lemma's, then those of the parts, as a range of `positioned`.
        var positioned: Range<Int32>
        /// The term of the word as it stands, or -1 when there is none beside the lemma's.
        var exact: Int32
    }

    private let analyzer: TextAnalyzer
    private let scanner = ReferenceScanner()
    private let finder = AbbreviationFinder()
    private var tokens: [WordOccurrence] = []
    private var suspended: [(token: Int, typeID: Int32)] = []
    private var references: [Reference] = []
    private var sentenceEnds: [Int] = []
    private var types: [TypeEntry] = []
    private var positioned: [Int32] = []
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
        positioned.removeAll(keepingCapacity: true)
        termNumbers.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
    }

    /// Adds the postings of `text` to a document's.
    ///
    /// - Returns: How many words the text has.
    mutating func add(_ text: inout String, to postings: inout PostingBuffer) -> Int {
        tokens.removeAll(keepingCapacity: true)
        suspended.removeAll(keepingCapacity: true)
        references.removeAll(keepingCapacity: true)
        sentenceEnds.removeAll(keepingCapacity: true)
        text.withUTF8 { utf8 in
            analyzer.tokenize(utf8, into: &tokens)
            analyzer.expandSuspended(utf8, tokens, into: &suspended)
            scanner.scan(utf8, into: &references)
            SentenceEnds.append(of: utf8, tokens, to: &sentenceEnds)
        }
        learnNewTypes()
        positionedOccurrences.removeAll(keepingCapacity: true)
        exactOccurrences.removeAll(keepingCapacity: true)
        for (index, token) in tokens.enumerated() { addOccurrence(of: types[Int(token.typeID)], at: index) }
        for (index, typeID) in suspended { addOccurrence(of: types[Int(typeID)], at: index) }
        addPositioned(to: &postings)
        addExact(to: &postings)
        if !sentenceEnds.isEmpty {
            postings.add(WordTerms.sentenceEnd, wdf: 0, positions: sentenceEnds.map { UInt32($0 + 1) })
        }
        for term in Set(references.map(WordTerms.reference)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            postings.add(term, wdf: 1)
        }
        return tokens.count
    }

    /// The abbreviations that a text defines.
    mutating func abbreviations(in text: inout String) -> [AbbreviationDefinition] {
        tokens.removeAll(keepingCapacity: true)
        return text.withUTF8 { utf8 in
            guard Self.hasShortForm(utf8) else { return [] }
            analyzer.tokenize(utf8, into: &tokens)
            return finder.definitions(in: utf8, tokens: tokens, words: analyzer, parts: analyzer)
        }
    }

    /// Whether a text has a word with two capitals, as all short forms have that texts define.
    private static func hasShortForm(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var capitals = 0
        var previous: UInt8 = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
            case 0x80...0x9E where previous == 0xC3: capitals += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF: break
            default: capitals = 0
            }
            if capitals == 2 { return true }
            previous = byte
        }
        return false
    }

    /// Adds the lemmas of a title, in a term space of their own and with positions.
    mutating func addTitle(_ title: inout String, to postings: inout PostingBuffer) {
        tokens.removeAll(keepingCapacity: true)
        title.withUTF8 { analyzer.tokenize($0, into: &tokens) }
        let places = Dictionary(grouping: tokens.indices) { Array(analyzer.type(tokens[$0].typeID).lemmaUTF8) }
        for (lemma, indices) in places {
            let term = Array(IndexSchema.Prefix.title.utf8) + lemma
            postings.add(term, wdf: indices.count, positions: indices.map { UInt32($0 + 1) })
        }
    }

    private mutating func addOccurrence(of type: TypeEntry, at index: Int) {
        for place in type.positioned {
            positionedOccurrences.append(UInt64(UInt32(positioned[Int(place)])) << 32 | UInt64(index + 1))
        }
        if type.exact >= 0 { exactOccurrences.append(type.exact) }
    }

    private mutating func learnNewTypes() {
        while types.count < analyzer.typeCount {
            let type = analyzer.type(Int32(types.count))
            let start = Int32(positioned.count)
            for term in WordTerms.placed(of: type) { positioned.append(number(of: term)) }
            let exact = WordTerms.unplaced(of: type).map { number(of: $0) } ?? -1
            types.append(TypeEntry(positioned: start..<Int32(positioned.count), exact: exact))
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
                let position = UInt32(truncatingIfNeeded: positionedOccurrences[index])
                // A word may have the same part twice.
                if positions.last != position { positions.append(position) }
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
