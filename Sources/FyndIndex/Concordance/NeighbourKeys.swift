import ICU
import SwedishText

/// The keys by which lines are sorted by the words beside their keywords, as a Swedish dictionary sorts.
///
/// A word's key is made once and then known by its type. For one thread at a time.
final class NeighbourKeys {
    /// The words that decide, the nearest first; lines that have these in common stand in the order of the documents.
    static let depth = 3

    private let analyzer: TextAnalyzer
    private let collator: Collator
    private var keys: [Int32: [UInt8]] = [:]
    private var dropCount: Int

    init(analyzer: TextAnalyzer) throws(ICUError) {
        self.analyzer = analyzer
        collator = try Collator(locale: "sv")
        dropCount = analyzer.dropCount
    }

    /// The key of the words before an occurrence.
    ///
    /// - Throws: `ICUError`.
    func key(before occurrence: Occurrence, in words: [WordOccurrence]) throws(ICUError) -> [UInt8] {
        try key(of: words[..<occurrence.words.lowerBound].suffix(Self.depth).reversed())
    }

    /// The key of the words behind an occurrence.
    ///
    /// - Throws: `ICUError`.
    func key(behind occurrence: Occurrence, in words: [WordOccurrence]) throws(ICUError) -> [UInt8] {
        try key(of: words[occurrence.words.upperBound...].prefix(Self.depth))
    }

    private func key(of words: some Sequence<WordOccurrence>) throws(ICUError) -> [UInt8] {
        if dropCount != analyzer.dropCount {
            keys.removeAll(keepingCapacity: true)
            dropCount = analyzer.dropCount
        }
        var key: [UInt8] = []
        for word in words {
            key += try self.key(of: word.typeID)
            // ICU's keys have no zero, so a word comes before those that it begins.
            key.append(0)
        }
        return key
    }

    private func key(of typeID: Int32) throws(ICUError) -> [UInt8] {
        if let known = keys[typeID] { return known }
        let key = try collator.key(for: analyzer.type(typeID).word)
        keys[typeID] = key
        return key
    }
}
