import SwedishText

/// The words of a text, with those for which they stand with suspended hyphens, as highlighting looks at them.
struct HighlightedWords {
    /// How many words on, or back, the word may be that completes another.
    private static let farthest = 64

    private let analyzer: TextAnalyzer
    private(set) var occurrences: [WordOccurrence] = []
    /// The whole words for which words stand, by the place of the word: "målstyrning" for "mål-" in "mål- och
    /// resultatstyrning".
    private(set) var wholes: [Int: [Int32]] = [:]

    init(analyzer: TextAnalyzer) {
        self.analyzer = analyzer
    }

    /// Reads a text.
    mutating func read(_ utf8: UnsafeBufferPointer<UInt8>) {
        occurrences.removeAll(keepingCapacity: true)
        wholes.removeAll(keepingCapacity: true)
        analyzer.tokenize(utf8, into: &occurrences)
        var expansions: [(token: Int, typeID: Int32)] = []
        analyzer.expandSuspended(utf8, occurrences, into: &expansions)
        for (index, typeID) in expansions { wholes[index, default: []].append(typeID) }
    }

    /// The words that end a sentence within the text, by their places.
    func sentenceEnds(_ utf8: UnsafeBufferPointer<UInt8>) -> [Int] {
        var ends: [Int] = []
        SentenceEnds.append(of: utf8, occurrences, to: &ends)
        return ends
    }

    /// Where each operand of a search stands, in places of words, ascending.
    func places(of search: NearSearch) -> [[Range<Int>]] {
        search.operands.map { rows in
            rows.flatMap { places(of: $0) }.sorted {
                ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
            }
        }
    }

    /// The words that begin and end within a stretch of the text, in places of words.
    func places(within bytes: Range<Int>) -> Range<Int> {
        let first = occurrences.partitioningIndex { $0.start >= bytes.lowerBound }
        return first..<max(first, occurrences.partitioningIndex { $0.end > bytes.upperBound })
    }

    /// Where words stand side by side, in places of words.
    private func places(of row: [NearSearch.Word]) -> [Range<Int>] {
        guard row.count <= occurrences.count else { return [] }
        return (0...occurrences.count - row.count).lazy
            .filter { start in row.indices.allSatisfy { passes(start + $0, row[$0].test) } }
            .map { $0..<$0 + row.count }
    }

    private func passes(_ index: Int, _ test: WordTest) -> Bool {
        test.passes(analyzer.type(occurrences[index].typeID))
            || (wholes[index] ?? []).contains { test.passes(analyzer.type($0)) }
    }

    /// Appends the word at a place, with the rest of the whole word by which it passes one of the tests, if it does so.
    func append(_ index: Int, passing tests: [WordTest], to ranges: inout [Range<Int>]) {
        let occurrence = occurrences[index]
        ranges.append(occurrence.start..<occurrence.end)
        for whole in wholes[index] ?? [] where tests.contains(where: { $0.passes(analyzer.type(whole)) }) {
            append(whole, of: index, to: &ranges)
        }
    }

    /// Appends the letters of a whole word for which the word at a place stands: that word, and the part of the other that
    /// completes it.
    func append(_ whole: Int32, of index: Int, to ranges: inout [Range<Int>]) {
        let occurrence = occurrences[index]
        ranges.append(occurrence.start..<occurrence.end)
        let (whole, own) = (analyzer.type(whole).wordUTF8, analyzer.type(occurrence.typeID).wordUTF8)
        guard whole.count > own.count else { return }
        if whole.starts(with: own) {
            let tail = whole[own.count...]
            for other in occurrences[(index + 1)...].prefix(Self.farthest) {
                let word = analyzer.type(other.typeID).wordUTF8
                guard word.suffix(tail.count).elementsEqual(tail) else { continue }
                return ranges.append(range(of: word.count - tail.count..<word.count, in: other))
            }
        } else if whole.suffix(own.count).elementsEqual(own) {
            let head = whole.dropLast(own.count)
            for other in occurrences[..<index].suffix(Self.farthest).reversed() {
                guard analyzer.type(other.typeID).wordUTF8.starts(with: head) else { continue }
                return ranges.append(range(of: 0..<head.count, in: other))
            }
        }
    }

    /// Where some bytes of a folded word stand in the text; the whole word, when its letters changed as it was folded.
    func range(of part: Range<Int>, in occurrence: WordOccurrence) -> Range<Int> {
        let word = occurrence.start..<occurrence.end
        guard word.count == analyzer.type(occurrence.typeID).wordUTF8.count else { return word }
        return word.lowerBound + part.lowerBound..<word.lowerBound + part.upperBound
    }
}

extension Array {
    /// The place of the first element that passes a test which all elements behind one that passes do too.
    fileprivate func partitioningIndex(where passes: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if passes(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
