import CorpusStatistics
import FyndAPI
import SwedishText
import Xapian

/// Answers which words stand by what a query finds.
struct CollocateSearch {
    private let request: CollocatesRequest
    private let reader: IndexReader
    private let selection: CorpusSelection
    private let deadline = CorpusScan.deadline()

    init(_ request: CollocatesRequest, reader: IndexReader, weights: RankingWeights) {
        self.request = request
        self.reader = reader
        selection = CorpusSelection(reader: reader, weights: weights, deadline: deadline)
    }

    /// Finds the neighbours.
    ///
    /// - Throws: `ServiceError` for a request that is wrong or takes too long; `XapianError`, `RecordReader.Damage`.
    func run() throws -> CollocatesResponse {
        let start = ContinuousClock.now
        try request.check()
        let found = try selection.select(request.query, request.matching, filters: request.filters)
        var notes = found.notes
        if found.terms.isEmpty { notes.append("The query asks for no word, so that nothing has neighbours.") }
        let (numbers, tally) = try count(found)
        var collocates = numbers.words.indices.compactMap { collocate($0, numbers, tally) }
        collocates.sort(by: precedes)
        var response = CollocatesResponse(
            query: request.query, occurrences: tally.occurrences, passages: tally.passages, words: tally.words,
            windowWords: tally.windowWords, total: collocates.count,
            collocates: Array(collocates.dropFirst(request.offset).prefix(request.limit)), notes: notes, seconds: 0)
        response.seconds = (ContinuousClock.now - start) / .seconds(1)
        return response
    }

    /// Counts the words of all passages that pass the filters, and those that stand by what was found.
    private func count(_ found: CorpusSelection.Selected) throws -> (WordNumbers, CollocateTally) {
        var numbers = WordNumbers(request.unit, allWords: request.allWords)
        var tally = CollocateTally()
        var window = NeighbourWindow(request)
        let finder = OccurrenceFinder(found.terms, analyzer: reader.analyzer)
        let all = try selection.passages(passing: request.filters)
        try CorpusScan(reader: reader, deadline: deadline).forEachPassage(of: all) { document, utf8, words in
            numbers.learn(from: reader.analyzer)
            tally.add(words, numbers: numbers)
            guard !found.terms.isEmpty, found.passages.contains(document) else { return }
            finder.read(utf8)
            tally.add(occurrences: finder.occurrences.count)
            var ends: [Int] = []
            if window.needsSentences { SentenceEnds.append(of: utf8, words, to: &ends) }
            window.forEachNeighbour(of: finder.occurrences.map(\.words), among: words.count, sentenceEnds: ends) {
                tally.add(neighbour: numbers.number(of: words[$0].typeID), on: $1, in: document)
            }
        }
        return (numbers, tally)
    }

    /// A word with its figures, if it is a neighbour often enough.
    private func collocate(_ number: Int, _ numbers: WordNumbers, _ tally: CollocateTally) -> Collocate? {
        guard number < tally.counts.count else { return nil }
        let count = tally.counts[number]
        let joint = count.left + count.right
        guard joint >= request.minCount else { return nil }
        let table = ContingencyTable(
            joint: joint, first: tally.windowWords, second: count.frequency, total: tally.words)
        return Collocate(
            word: numbers.text(of: number), count: joint, passages: count.passages, frequency: count.frequency,
            expected: table.expected, logLikelihood: table.logLikelihood, mi: table.mutualInformation,
            logDice: logDice(joint: joint, first: tally.occurrences, second: count.frequency), left: count.left,
            right: count.right)
    }

    private func precedes(_ one: Collocate, _ other: Collocate) -> Bool {
        func measures(_ collocate: Collocate) -> [Double] {
            // What stands there less often than by chance is the farthest from being a neighbour the surer that is.
            let likelihood = collocate.mi < 0 ? -collocate.logLikelihood : collocate.logLikelihood
            let rest = [likelihood, Double(collocate.count)]
            return switch request.sort {
            case .logLikelihood: rest
            case .mi: [collocate.mi] + rest
            case .logDice: [collocate.logDice] + rest
            case .count: [Double(collocate.count)] + rest
            }
        }
        for (mine, others) in zip(measures(one), measures(other)) where mine != others { return mine > others }
        return one.word.utf8.lexicographicallyPrecedes(other.word.utf8)
    }
}
