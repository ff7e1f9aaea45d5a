import FyndAPI
import Xapian

/// What an export is made of: which rows, in which order.
struct ExportPlan: Sendable {
    /// How long the matching passages may be looked for, in seconds of processor time.
    static let timeLimit = Concordance.timeLimit

    /// What the rows are made from.
    enum Elements: Sendable {
        /// Passages.
        case passages([PassagePlan.Passage])
        /// Reports, each with what it is shown as.
        case reports([ReportView])
        /// The passages of reports that may give recommendations, a list for each report.
        case recommendations([ArraySlice<PassagePlan.Passage>])
    }

    let request: ExportRequest
    let plan: PassagePlan
    let elements: Elements
    /// What there is to say, in words.
    let notes: [String]

    /// Finds what matches.
    ///
    /// - Throws: `ServiceError` for a query that is wrong or takes too long; `XapianError`, `RecordReader.Damage`, `ICUError`.
    init(_ request: ExportRequest, reader: IndexReader, weights: RankingWeights) throws {
        let selection = CorpusSelection(
            reader: reader, weights: weights, deadline: Deadline(seconds: Self.timeLimit))
        let (passages, notes) = try Self.select(request, selection)
        let plan = try PassagePlan(passages, in: .id, reader: reader)
        self.request = request
        self.plan = plan
        self.notes = notes
        switch request.rows {
        case .passages: elements = .passages(plan.passages)
        case .reports: elements = .reports(try Self.reports(request, plan, reader: reader))
        case .recommendations:
            elements = .recommendations(plan.passages.runs { $0.report == $1.report })
        }
    }

    private static func select(
        _ request: ExportRequest, _ selection: CorpusSelection
    ) throws -> (passages: DocumentSet, notes: [String]) {
        guard let query = request.query else { return (try selection.passages(passing: request.filters), []) }
        let selected = try selection.select(query, request.matching, filters: request.filters)
        return (selected.passages, selected.notes)
    }

    /// The reports with a passage that matches; where nothing is asked of passages, all that pass the filters.
    private static func reports(
        _ request: ExportRequest, _ plan: PassagePlan, reader: IndexReader
    ) throws -> [ReportView] {
        let list = ReportList(reader: reader)
        guard request.query != nil || request.filters.kind != nil else {
            return try list.reports(request.filters).reports
        }
        let ids = Set(plan.reports.map(\.id))
        return try list.reports(SearchFilters()).reports.filter { ids.contains($0.id) }
    }
}

extension Array {
    /// The runs of neighbouring elements that belong together.
    fileprivate func runs(belongTogether: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var runs: [ArraySlice<Element>] = []
        var start = startIndex
        for index in indices.dropFirst() where !belongTogether(self[index - 1], self[index]) {
            runs.append(self[start..<index])
            start = index
        }
        if start < endIndex { runs.append(self[start...]) }
        return runs
    }
}
