import CorpusStatistics
import FyndAPI
import Xapian

/// Answers which words set one part of the collection off from another.
struct KeynessSearch {
    private let request: KeynessRequest
    private let reader: IndexReader
    private let selection: CorpusSelection
    private let deadline = CorpusScan.deadline()

    init(_ request: KeynessRequest, reader: IndexReader, weights: RankingWeights) {
        self.request = request
        self.reader = reader
        selection = CorpusSelection(reader: reader, weights: weights, deadline: deadline)
    }

    /// A word with what it is ordered by.
    private struct Candidate {
        var number: Int
        var comparison: FrequencyComparison
        var logLikelihood: Double
        var effect: Double
    }

    /// Compares the parts.
    ///
    /// - Throws: `ServiceError` for a request that is wrong or takes too long; `XapianError`, `RecordReader.Damage`.
    func run() throws -> KeynessResponse {
        let start = ContinuousClock.now
        try request.check()
        let (first, second, notes) = try parts()
        let (numbers, a, b) = try count(first, second)
        var candidates = candidates(numbers, a, b)
        candidates.sort { precedes($0, $1, numbers) }
        let shown = Array(candidates.dropFirst(request.offset).prefix(request.limit))
        var response = KeynessResponse(
            a: CorpusPart(query: request.a, passages: a.passages, reports: a.reports, words: a.words),
            b: CorpusPart(query: request.b, passages: b.passages, reports: b.reports, words: b.words),
            total: candidates.count, keywords: keywords(shown, numbers, a, b), notes: notes, seconds: 0)
        response.seconds = (ContinuousClock.now - start) / .seconds(1)
        return response
    }

    /// The passages of each part, and what there is to say of them.
    private func parts() throws -> (first: DocumentSet, second: DocumentSet, notes: [String]) {
        let a = try selection.select(request.a, request.matching, filters: request.filters)
        guard let query = request.b else {
            let rest = try selection.passages(passing: request.filters).subtracting(a.passages)
            return (a.passages, rest, a.notes + notes(a.passages, rest))
        }
        let b = try selection.select(query, request.matching, filters: request.filters)
        return (a.passages, b.passages, a.notes + b.notes + notes(a.passages, b.passages))
    }

    private func notes(_ first: DocumentSet, _ second: DocumentSet) -> [String] {
        var notes: [String] = []
        if first.isEmpty { notes.append("No passage is in the first part, so that there is nothing to compare.") }
        if second.isEmpty { notes.append("No passage is in the second part, so that there is nothing to compare.") }
        var both = first
        both.formIntersection(second)
        switch both.count {
        case 0: break
        case 1: notes.append("One passage is in both parts and counts in each.")
        default: notes.append("\(both.count) passages are in both parts and count in each.")
        }
        return notes
    }

    private func count(
        _ first: DocumentSet, _ second: DocumentSet
    ) throws -> (numbers: WordNumbers, a: ReportTally, b: ReportTally) {
        var numbers = WordNumbers(request.unit, allWords: request.allWords)
        var (a, b) = (ReportTally(), ReportTally())
        let reports = try reader.snapshot().table.reportOfDocument
        var passages = first
        passages.formUnion(second)
        try CorpusScan(reader: reader, deadline: deadline).forEachPassage(of: passages) { document, _, words in
            numbers.learn(from: reader.analyzer)
            let report = reports[Int(document)]
            if first.contains(document) { a.add(words, numbers: numbers, report: report) }
            if second.contains(document) { b.add(words, numbers: numbers, report: report) }
        }
        a.finish()
        b.finish()
        return (numbers, a, b)
    }

    /// The words that are common enough; none when there is but one part.
    private func candidates(_ numbers: WordNumbers, _ a: ReportTally, _ b: ReportTally) -> [Candidate] {
        guard a.words > 0, b.words > 0 else { return [] }
        return numbers.words.indices.compactMap { number in
            let comparison = FrequencyComparison(
                a.count(of: number), of: a.words, with: b.count(of: number), of: b.words)
            guard comparison.first + comparison.second >= request.minCount else { return nil }
            return Candidate(
                number: number, comparison: comparison, logLikelihood: comparison.logLikelihood,
                effect: comparison.logRatio)
        }
    }

    private func precedes(_ one: Candidate, _ other: Candidate, _ numbers: WordNumbers) -> Bool {
        if request.sort == .effect, one.effect != other.effect { return one.effect > other.effect }
        if one.logLikelihood != other.logLikelihood { return one.logLikelihood > other.logLikelihood }
        let counts = [one, other].map { $0.comparison.first + $0.comparison.second }
        if counts[0] != counts[1] { return counts[0] > counts[1] }
        return numbers.words[one.number].lexicographicallyPrecedes(numbers.words[other.number])
    }

    private func keywords(
        _ shown: [Candidate], _ numbers: WordNumbers, _ a: ReportTally, _ b: ReportTally
    ) -> [Keyword] {
        let (spreadA, spreadB) = (a.spread(of: shown.map(\.number)), b.spread(of: shown.map(\.number)))
        return shown.map { candidate in
            let (comparison, inA, inB) = (candidate.comparison, spreadA[candidate.number], spreadB[candidate.number])
            return Keyword(
                word: numbers.text(of: candidate.number), countA: comparison.first, countB: comparison.second,
                perHundredThousandA: RelativeFrequency.perHundredThousand(comparison.first, of: a.words),
                perHundredThousandB: RelativeFrequency.perHundredThousand(comparison.second, of: b.words),
                logLikelihood: candidate.logLikelihood, effect: candidate.effect, dispersionA: inA?.dispersion.value,
                dispersionB: inB?.dispersion.value, reportsA: inA?.reports ?? 0, reportsB: inB?.reports ?? 0)
        }
    }
}
