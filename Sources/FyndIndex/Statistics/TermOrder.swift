import FyndAPI
import ICU

/// Puts words in the order that a request asks for.
enum TermOrder {
    /// A part of the words in order.
    ///
    /// - Parameters:
    ///   - range: The places that are wanted.
    ///   - terms: All words, in any order.
    ///   - sort: What they are ordered by; those equal in it stand in the order of the Swedish alphabet, then of their bytes.
    /// - Returns: The words at those places.
    /// - Throws: `ICUError`.
    static func part(
        _ range: Range<Int>, of terms: [CountedTerm], by sort: TermsRequest.Sort
    ) throws(ICUError) -> [CountedTerm] {
        func count(_ term: CountedTerm) -> Int {
            switch sort {
            case .passages: term.passages
            case .frequency: term.occurrences
            case .alphabet: 0
            }
        }
        guard !range.isEmpty, range.lowerBound < terms.count else { return [] }
        // Only words with counts that are wanted are worth the time that collation takes.
        let counts = terms.map(count).sorted(by: >)
        let (most, least) = (counts[range.lowerBound], counts[min(range.upperBound, terms.count) - 1])
        let skipped = counts.prefix { $0 > most }.count
        let collator = try Collator(locale: "sv")
        var keyed: [(term: CountedTerm, key: [UInt8])] = []
        for term in terms where (least...most).contains(count(term)) {
            keyed.append((term, try collator.key(for: term.text)))
        }
        keyed.sort { one, other in
            if count(one.term) != count(other.term) { return count(one.term) > count(other.term) }
            if one.key != other.key { return one.key.lexicographicallyPrecedes(other.key) }
            return one.term.word.lexicographicallyPrecedes(other.term.word)
        }
        return keyed.dropFirst(range.lowerBound - skipped).prefix(range.count).map(\.term)
    }
}
