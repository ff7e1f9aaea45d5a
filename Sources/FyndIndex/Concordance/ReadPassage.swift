import AuditReport
import FyndAPI
import SwedishText

/// A passage of a concordance that was read, with what occurs in it: makes lines of that.
///
/// The text is only there for as long as the passage is read.
struct ReadPassage {
    let facts: ReportFacts
    let ordinal: Int
    let stored: PassageBlockTexts.Passage
    let utf8: UnsafeBufferPointer<UInt8>
    /// The words of the text.
    let words: [WordOccurrence]
    /// What occurs in it, in order.
    let occurrences: [Occurrence]
    private let request: KWICRequest

    private lazy var id = PassageID(report: facts.id, ordinal: ordinal).text
    private lazy var sentenceEnds: [Int] = {
        var ends: [Int] = []
        SentenceEnds.append(of: utf8, words, to: &ends)
        return ends
    }()
    /// What translates the places of one occurrence after the other.
    private var counter: ScalarCounter
    private var counted = 0

    init(
        _ facts: ReportFacts, ordinal: Int, stored: PassageBlockTexts.Passage, utf8: UnsafeBufferPointer<UInt8>,
        found finder: OccurrenceFinder, for request: KWICRequest
    ) {
        self.facts = facts
        self.ordinal = ordinal
        self.stored = stored
        self.utf8 = utf8
        words = finder.words.occurrences
        occurrences = finder.occurrences
        self.request = request
        counter = ScalarCounter(utf8)
    }

    /// The line of an occurrence.
    mutating func line(of number: Int) -> KWICLineView {
        let occurrence = occurrences[number]
        let context = context(of: occurrence)
        let highlights = occurrence.highlights.map { scalars(toByte: $0.lowerBound)..<scalars(toByte: $0.upperBound) }
        let first = highlights.first?.lowerBound ?? 0
        let source = stored.sourceMap.source(of: first..<max(first, highlights.last?.upperBound ?? 0))
        return KWICLineView(
            id: id, kind: stored.kind, report: facts.id, year: facts.year, municipality: facts.municipality,
            left: part(context.lowerBound..<occurrence.bytes.lowerBound), keyword: part(occurrence.bytes),
            right: part(occurrence.bytes.upperBound..<context.upperBound), highlights: highlights,
            start: stored.start + source.lowerBound, end: stored.start + source.upperBound)
    }

    private func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: utf8[range]) }

    private mutating func scalars(toByte offset: Int) -> Int {
        if offset < counted { counter = ScalarCounter(utf8) }
        counted = offset
        return counter.scalars(toByte: offset)
    }

    // MARK: Context

    /// The bytes that a line shows.
    private mutating func context(of occurrence: Occurrence) -> Range<Int> {
        let (own, bytes) = (occurrence.words, occurrence.bytes)
        var shown: Range<Int>
        switch request.unit {
        case .words:
            shown = max(own.lowerBound - request.context, 0)..<min(own.upperBound + request.context, words.count)
        case .sentence: shown = sentence(of: own)
        }
        if own.isEmpty { shown = own }
        let start = shown.lowerBound < own.lowerBound ? beginning(of: shown.lowerBound) : bytes.lowerBound
        let end = shown.upperBound > own.upperBound ? end(of: shown.upperBound - 1) : bytes.upperBound
        return min(start, bytes.lowerBound)..<max(end, bytes.upperBound)
    }

    /// The words of the sentence, or sentences, that some words stand in.
    private mutating func sentence(of own: Range<Int>) -> Range<Int> {
        let start = sentenceEnds.last { $0 < own.lowerBound }.map { $0 + 1 } ?? 0
        let end = sentenceEnds.first { $0 + 1 >= own.upperBound }.map { $0 + 1 } ?? words.count
        return start..<max(end, own.upperBound)
    }

    /// Where the context begins whose first word is at a place: with the signs directly before it.
    private func beginning(of word: Int) -> Int {
        let least = word == 0 ? 0 : words[word - 1].end
        var start = words[word].start
        while start > least, !isBlank(start - 1) { start -= 1 }
        return start
    }

    /// Where the context ends whose last word is at a place: with the signs directly behind it.
    private func end(of word: Int) -> Int {
        let most = word + 1 < words.count ? words[word + 1].start : utf8.count
        var end = words[word].end
        while end < most, !isBlank(end) { end += 1 }
        return end
    }

    /// Whether a byte is a blank or part of a blank that breaks no line.
    private func isBlank(_ index: Int) -> Bool {
        switch utf8[index] {
        case 0...0x20: true
        case 0xA0: index > 0 && utf8[index - 1] == 0xC2
        case 0xC2: index + 1 < utf8.count && utf8[index + 1] == 0xA0
        default: false
        }
    }
}
