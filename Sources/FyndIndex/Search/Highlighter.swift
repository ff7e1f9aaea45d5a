import SwedishText

/// Finds what of a text a query matches: words, parts of compounds, words that stand together, references.
struct Highlighter {
    /// What of a word matches.
    private enum Match {
        case nothing
        case word
        /// Parts of a compound, as ranges of its bytes.
        case parts([Range<Int>])
    }

    private let analyzer: TextAnalyzer
    private let terms: HighlightTerms
    private let scanner = ReferenceScanner()
    private var words: HighlightedWords
    /// What has been found out about word types so far.
    private var matches: [Int32: Match] = [:]

    init(_ terms: HighlightTerms, analyzer: TextAnalyzer) {
        self.terms = terms
        self.analyzer = analyzer
        words = HighlightedWords(analyzer: analyzer)
    }

    /// What matches, as ranges of UTF-8 bytes: ascending, apart from each other, each of whole characters.
    mutating func ranges(in text: String) -> [Range<Int>] {
        guard !terms.isEmpty else { return [] }
        var text = text
        return text.withUTF8 { utf8 in
            words.read(utf8)
            var ranges: [Range<Int>] = []
            appendWords(to: &ranges)
            for search in terms.places { appendPlaces(of: search, utf8, to: &ranges) }
            appendReferences(utf8, to: &ranges)
            var boundaries = CharacterBoundaries(utf8)
            return boundaries.widened(ranges)
        }
    }

    // MARK: Words

    private mutating func appendWords(to ranges: inout [Range<Int>]) {
        for index in words.occurrences.indices {
            let occurrence = words.occurrences[index]
            switch match(occurrence.typeID) {
            case .nothing: break
            case .word: ranges.append(occurrence.start..<occurrence.end)
            case .parts(let parts): append(parts, of: occurrence, to: &ranges)
            }
            for whole in words.wholes[index] ?? [] {
                if case .word = match(whole) { words.append(whole, of: index, to: &ranges) }
            }
        }
    }

    /// Appends the parts of a compound, neighbouring ones as one.
    private func append(_ parts: [Range<Int>], of occurrence: WordOccurrence, to ranges: inout [Range<Int>]) {
        for part in parts {
            let range = words.range(of: part, in: occurrence)
            if let last = ranges.last, last.upperBound == range.lowerBound, last.lowerBound >= occurrence.start {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
    }

    private mutating func match(_ typeID: Int32) -> Match {
        if let known = matches[typeID] { return known }
        let type = analyzer.type(typeID)
        let (word, lemma) = (Array(type.wordUTF8), Array(type.lemmaUTF8))
        let match: Match
        if terms.words.contains(word) || terms.lemmas.contains(lemma) || terms.wholeLemmas.contains(lemma)
            || terms.prefixes.contains(where: { word.starts(with: $0) })
            || terms.patterns.contains(where: { $0.matches(type.wordUTF8) })
        {
            match = .word
        } else {
            let parts = type.parts.filter { terms.lemmas.contains($0.lemma) }.map(\.range)
            match = parts.isEmpty ? .nothing : .parts(parts)
        }
        matches[typeID] = match
        return match
    }

    // MARK: Words that stand together

    private func appendPlaces(
        of search: NearSearch, _ utf8: UnsafeBufferPointer<UInt8>, to ranges: inout [Range<Int>]
    ) {
        let operands = words.places(of: search)
        guard operands.allSatisfy({ !$0.isEmpty }) else { return }
        var near = NearPlaces(operands)
        let ends = search.reach == .sentence ? words.sentenceEnds(utf8) : []
        let windows = near.windows(search.reach, sentenceEnds: ends).sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
        let tests = search.tests
        for places in operands {
            // A place is within a window when it ends before the farthest end of those that begin no later.
            var (next, end) = (0, 0)
            for place in places {
                while next < windows.count, windows[next].lowerBound <= place.lowerBound {
                    end = max(end, windows[next].upperBound)
                    next += 1
                }
                guard place.upperBound <= end else { continue }
                for index in place { words.append(index, passing: tests, to: &ranges) }
            }
        }
    }

    // MARK: References

    private func appendReferences(_ utf8: UnsafeBufferPointer<UInt8>, to ranges: inout [Range<Int>]) {
        guard !terms.references.isEmpty else { return }
        var references: [Reference] = []
        scanner.scan(utf8, into: &references)
        for reference in references where terms.references.contains(WordTerms.reference(reference)) {
            ranges.append(reference.start..<reference.end)
        }
    }
}
