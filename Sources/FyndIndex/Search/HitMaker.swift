import FyndAPI
import SwedishText
import Xapian

/// Makes hits of matches: record, report, highlights and snippet.
struct HitMaker {
    private let reader: IndexReader
    private var highlighter: Highlighter

    init(reader: IndexReader, highlights: HighlightTerms) {
        self.reader = reader
        highlighter = Highlighter(highlights, analyzer: reader.analyzer)
    }

    /// The hit on a passage.
    mutating func hit(_ passage: StoredPassage, score: Double) throws -> Hit {
        try hit(passage, score: score, ranges: highlighter.ranges(in: passage.record.text))
    }

    /// The hit on a passage in which the UTF-8 bytes of `ranges` are highlighted.
    func hit(_ passage: StoredPassage, score: Double, ranges: [Range<Int>]) throws -> Hit {
        let text = passage.record.text
        return Hit(
            passage: try passage.view(), score: score,
            snippet: reader.snippet.make(of: text, matches: ranges),
            highlights: Self.scalarRanges(ranges, in: text))
    }

    /// Ranges of UTF-8 bytes as offsets in Unicode scalars.
    private static func scalarRanges(_ ranges: [Range<Int>], in text: String) -> [[Int]] {
        var text = text
        return text.withUTF8 { utf8 in
            var counter = ScalarCounter(utf8)
            return ranges.map { [counter.scalars(toByte: $0.lowerBound), counter.scalars(toByte: $0.upperBound)] }
        }
    }
}
