import SwedishText

/// Finds where in texts something stands that a query asks for.
///
/// A word is one occurrence, compounds as wholes; a phrase, or words near each other, are one from the first to the last; a word with
/// a suspended hyphen reaches to the one that completes it. Those that overlap are one. What is found in a text is what the index
/// finds its passage by, so that a passage that was found by a word or more has an occurrence.
final class OccurrenceFinder {
    private let analyzer: TextAnalyzer
    private let scanner = ReferenceScanner()
    /// What is looked for.
    let terms: OccurrenceTerms
    /// The words of the text that was read last.
    private(set) var words: HighlightedWords
    /// What was found in it, in order; none overlaps another.
    private(set) var occurrences: [Occurrence] = []
    private var verdicts = WordVerdicts()
    private var dropCount: Int

    init(_ terms: OccurrenceTerms, analyzer: TextAnalyzer) {
        self.terms = terms
        self.analyzer = analyzer
        words = HighlightedWords(analyzer: analyzer)
        dropCount = analyzer.dropCount
    }

    /// Reads a text, and finds what occurs in it.
    ///
    /// - Complexity: O(n) in the bytes of the text for words; what stands near each other is looked for as `NearPlaces` does.
    func read(_ utf8: UnsafeBufferPointer<UInt8>) {
        occurrences.removeAll(keepingCapacity: true)
        if dropCount != analyzer.dropCount {
            verdicts = WordVerdicts()
            dropCount = analyzer.dropCount
        }
        words.read(utf8)
        var boundaries = CharacterBoundaries(utf8)
        findWords(&boundaries)
        guard !terms.searches.isEmpty || !terms.references.isEmpty || !words.wholes.isEmpty else { return }
        for search in terms.searches { findPlaces(of: search, utf8, &boundaries) }
        findReferences(utf8, &boundaries)
        joinOverlapping()
    }

    // MARK: Words

    private func findWords(_ boundaries: inout CharacterBoundaries) {
        // The hottest loop of all: what it looks at for each word lies in local variables.
        let words = words
        var verdicts = WordVerdicts()
        swap(&verdicts, &self.verdicts)
        defer { swap(&verdicts, &self.verdicts) }
        for (index, word) in words.occurrences.enumerated() {
            if verdicts.isLookedFor(word.typeID, by: isLookedFor) {
                let bytes = boundaries.widened(word.start..<word.end)
                occurrences.append(Occurrence(words: index..<index + 1, bytes: bytes, highlights: [bytes]))
            } else if !words.wholes.isEmpty {
                for whole in words.wholes[index] ?? [] where verdicts.isLookedFor(whole, by: isLookedFor) {
                    // A whole word for which the word stands.
                    var ranges: [Range<Int>] = []
                    words.append(whole, of: index, to: &ranges)
                    append(ranges, &boundaries)
                }
            }
        }
    }

    private func isLookedFor(_ typeID: Int32) -> Bool {
        !terms.words.isEmpty && WordTerms.all(of: analyzer.type(typeID)).contains(where: terms.words.contains)
    }

    // MARK: Words that stand together, references

    private func findPlaces(
        of search: NearSearch, _ utf8: UnsafeBufferPointer<UInt8>, _ boundaries: inout CharacterBoundaries
    ) {
        var near = NearPlaces(words.places(of: search))
        let ends = search.reach == .sentence ? words.sentenceEnds(utf8) : []
        let tests = search.tests
        for group in near.groups(search.reach, sentenceEnds: ends) {
            var ranges: [Range<Int>] = []
            for place in group {
                for index in place { words.append(index, passing: tests, to: &ranges) }
            }
            append(ranges, &boundaries)
        }
    }

    private func findReferences(
        _ utf8: UnsafeBufferPointer<UInt8>, _ boundaries: inout CharacterBoundaries
    ) {
        guard !terms.references.isEmpty else { return }
        var references: [Reference] = []
        scanner.scan(utf8, into: &references)
        for reference in references where terms.references.contains(WordTerms.reference(reference)) {
            append([reference.start..<reference.end], &boundaries)
        }
    }

    // MARK: Gathering

    /// Appends an occurrence that is made of some ranges of bytes.
    private func append(_ ranges: [Range<Int>], _ boundaries: inout CharacterBoundaries) {
        let highlights = boundaries.widened(ranges)
        guard let first = highlights.first, let last = highlights.last else { return }
        let bytes = first.lowerBound..<last.upperBound
        occurrences.append(Occurrence(words: words.places(within: bytes), bytes: bytes, highlights: highlights))
    }

    /// Puts the occurrences in order, those that overlap as one.
    private func joinOverlapping() {
        occurrences.sort { ($0.bytes.lowerBound, $1.bytes.upperBound) < ($1.bytes.lowerBound, $0.bytes.upperBound) }
        var joined: [Occurrence] = []
        for occurrence in occurrences {
            if let last = joined.indices.last, joined[last].bytes.upperBound > occurrence.bytes.lowerBound {
                joined[last].join(occurrence)
            } else {
                joined.append(occurrence)
            }
        }
        occurrences = joined
    }
}

extension Occurrence {
    /// Takes in another that overlaps this one and begins no earlier.
    fileprivate mutating func join(_ other: Occurrence) {
        words = min(words.lowerBound, other.words.lowerBound)..<max(words.upperBound, other.words.upperBound)
        bytes = bytes.lowerBound..<max(bytes.upperBound, other.bytes.upperBound)
        guard highlights != other.highlights else { return }
        var joined: [Range<Int>] = []
        for range in (highlights + other.highlights).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, last.upperBound > range.lowerBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        highlights = joined
    }
}
