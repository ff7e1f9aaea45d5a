import CorpusStatistics
import FyndAPI
import Xapian

/// Answers how often queries find something, by the values of a field.
struct TrendSearch {
    private let request: TrendRequest
    private let reader: IndexReader
    private let selection: CorpusSelection
    private let deadline = CorpusScan.deadline()

    init(_ request: TrendRequest, reader: IndexReader, weights: RankingWeights) {
        self.request = request
        self.reader = reader
        selection = CorpusSelection(reader: reader, weights: weights, deadline: deadline)
    }

    /// Counts.
    ///
    /// - Throws: `ServiceError` for a request that is wrong or takes too long; `XapianError`, `RecordReader.Damage`.
    func run() throws -> TrendResponse {
        let start = ContinuousClock.now
        try request.check()
        let snapshot = try reader.snapshot()
        let column = try snapshot.column(request.by)
        var totals = FieldTally(column, snapshot.table)
        let words = try snapshot.wordCounts
        try selection.passages(passing: request.filters).forEachByReport(shards: reader.shardCount) {
            totals.add($0, amount: Int(words[Int($0)]))
        }
        var notes: [String] = []
        var tallies: [FieldTally] = []
        for query in request.queries {
            let (tally, said) = try count(query, FieldTally(column, snapshot.table))
            tallies.append(tally)
            notes += said
        }
        let values = values(of: tallies, column)
        let series = zip(request.queries, tallies).map { self.series($0, $1, values, totals) }
        var response = TrendResponse(
            by: request.by, series: series, totals: values.map { self.total(of: $0, totals) }, notes: notes, seconds: 0)
        response.seconds = (ContinuousClock.now - start) / .seconds(1)
        return response
    }

    /// What a query finds, by value, and what there is to say of it.
    private func count(_ query: String, _ empty: FieldTally) throws -> (tally: FieldTally, notes: [String]) {
        let found = try selection.select(query, request.matching, filters: request.filters)
        var tally = empty
        if found.terms.isEmpty {
            found.passages.forEachByReport(shards: reader.shardCount) { tally.add($0, amount: 0) }
        } else {
            let finder = OccurrenceFinder(found.terms, analyzer: reader.analyzer)
            try CorpusScan(reader: reader, deadline: deadline).forEachText(of: found.passages) { document, utf8 in
                finder.read(utf8)
                tally.add(document, amount: finder.occurrences.count)
            }
        }
        var notes = found.notes
        if tally.withoutValue > 0 {
            let (some, all) = (tally.withoutValue, tally.whole.passages)
            notes.append(
                "\(some) of \(all) passages that match \"\(query)\" have no \(request.by.name): they are in its sum alone."
            )
        }
        return (tally, notes)
    }

    // MARK: Values

    /// A value, and its place in the column unless no passage has it.
    private struct Value {
        var name: String
        var place: Int?
    }

    /// The values that anything was found of; between years also those of which nothing was.
    private func values(of tallies: [FieldTally], _ column: FacetColumn) -> [Value] {
        let found = column.values.indices.map { place in tallies.reduce(0) { $0 + $1.counts[place].passages } }
        let places = found.indices.filter { found[$0] > 0 }
        guard request.by.isYear else {
            return places.sorted { one, other in
                found[one] == found[other]
                    ? column.values[one].utf8.lexicographicallyPrecedes(column.values[other].utf8)
                    : found[one] > found[other]
            }.map { Value(name: column.values[$0], place: $0) }
        }
        let placeByName = Dictionary(column.values.enumerated().map { ($1, $0) }) { first, _ in first }
        let counts = places.map { FacetCount(value: column.values[$0], count: found[$0]) }
        return FacetCount.fillingYears(counts, range: request.by == .year ? request.filters.year : nil).map {
            Value(name: $0.value, place: placeByName[$0.value])
        }
    }

    private func series(
        _ query: String, _ tally: FieldTally, _ values: [Value], _ totals: FieldTally
    ) -> TrendSeries {
        TrendSeries(
            query: query, passages: tally.whole.passages, reports: tally.whole.reports,
            occurrences: tally.whole.amount,
            points: values.map { value in
                let (found, all) = (tally.count(of: value.place), totals.count(of: value.place))
                return TrendPoint(
                    value: value.name, passages: found.passages, reports: found.reports,
                    share: all.reports == 0 ? 0 : Double(found.reports) / Double(all.reports),
                    occurrences: found.amount,
                    perHundredThousand: RelativeFrequency.perHundredThousand(found.amount, of: all.amount))
            })
    }

    private func total(of value: Value, _ totals: FieldTally) -> TrendTotal {
        let all = totals.count(of: value.place)
        return TrendTotal(value: value.name, passages: all.passages, reports: all.reports, words: all.amount)
    }
}

extension FieldTally {
    /// What was counted of a value; nothing of one that the column does not have.
    fileprivate func count(of place: Int?) -> Count { place.map { counts[$0] } ?? Count() }
}

extension FacetField {
    /// What the field is called in a sentence.
    fileprivate var name: String { self == .auditedYear ? "audited year" : rawValue }
}
