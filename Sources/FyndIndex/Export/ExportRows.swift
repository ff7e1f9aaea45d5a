import FoundationEssentials
import FyndAPI

/// Makes the rows of an export, as many at a time as readers are free.
struct ExportRows: Sendable {
    private let export: ExportPlan
    private let stream: PassageStream

    init(_ export: ExportPlan, _ stream: PassageStream) {
        self.export = export
        self.stream = stream
    }

    // MARK: Whole

    /// The rows of a whole answer.
    ///
    /// - Parameter limit: The most rows.
    /// - Returns: The rows, and how many there are.
    /// - Throws: `ServiceError`.
    func response(limit: Int) async throws -> ExportResponse {
        var response = ExportResponse(total: 0, notes: export.notes)
        let offset = export.request.offset
        switch export.elements {
        case .passages(let passages):
            response.total = passages.count
            var rows: [PassageView] = []
            try await stream.forEachSlice(of: Array(passages.dropFirst(offset).prefix(limit)), work: Self.views) {
                rows += $0
            }
            response.passages = rows
        case .reports(let reports):
            response.total = reports.count
            response.reports = Array(reports.dropFirst(offset).prefix(limit))
        case .recommendations(let groups):
            var rows: [ExportedRecommendation] = []
            try await stream.forEachSlice(of: groups, work: recommendations) { recommendations in
                let skipped = min(max(offset - response.total, 0), recommendations.count)
                response.total += recommendations.count
                rows += recommendations.dropFirst(skipped).prefix(limit - rows.count)
            }
            response.recommendations = rows
        }
        return response
    }

    // MARK: As a stream

    /// Writes the rows asked for and hands them over in order.
    ///
    /// - Returns: How many there were.
    /// - Throws: `ServiceError`; whatever `deliver` throws.
    func write(as format: LineFormat, to deliver: LineStream.Deliver) async throws -> Int {
        let (offset, limit) = (export.request.offset, export.request.limit ?? .max)
        switch export.elements {
        case .passages(let passages):
            try await deliver(PassageView.head(as: format))
            let asked = Array(passages.dropFirst(offset).prefix(limit))
            try await stream.forEachSlice(of: asked) { reader, slice in
                try Self.views(reader, slice).reduce(into: Data()) { $0 += try $1.written(as: format) }
            } deliver: {
                try await deliver($0)
            }
            return asked.count
        case .reports(let reports):
            try await deliver(ReportView.head(as: format))
            let asked = reports.dropFirst(offset).prefix(limit)
            for report in asked { try await deliver(try report.written(as: format)) }
            return asked.count
        case .recommendations(let groups):
            try await deliver(ExportedRecommendation.head(as: format))
            return try await writeRecommendations(of: groups, as: format, to: deliver)
        }
    }

    private func writeRecommendations(
        of groups: [ArraySlice<PassagePlan.Passage>], as format: LineFormat, to deliver: LineStream.Deliver
    ) async throws -> Int {
        var skipped = export.request.offset
        var left = export.request.limit ?? .max
        var count = 0
        guard left > 0 else { return 0 }
        do {
            try await stream.forEachSlice(of: groups, work: recommendations) { rows in
                let asked = rows.dropFirst(skipped).prefix(left)
                skipped -= min(skipped, rows.count)
                for row in asked { try await deliver(try row.written(as: format)) }
                count += asked.count
                left -= asked.count
                if left == 0 { throw Enough() }
            }
        } catch is Enough {}
        return count
    }

    /// All rows that were asked for are made.
    private struct Enough: Error {}

    // MARK: Rows

    private static func views(_ reader: IndexReader, _ slice: ArraySlice<PassagePlan.Passage>) throws -> [PassageView] {
        try slice.map { try reader.passage($0.document).view() }
    }

    /// The recommendations that any of the passages give, each once.
    private func recommendations(
        _ reader: IndexReader, _ groups: ArraySlice<ArraySlice<PassagePlan.Passage>>
    ) throws -> [ExportedRecommendation] {
        let outcomes = try OutcomeSearch(reader: reader)
        return try groups.flatMap { passages -> [ExportedRecommendation] in
            guard let first = passages.first else { return [] }
            let report = try reader.passage(first.document).report
            let matching = Set(passages.map(export.plan.ordinal(of:)))
            return try report.record.recommendations.compactMap { recommendation -> ExportedRecommendation? in
                guard recommendation.ordinals.contains(where: matching.contains),
                    let ordinal = recommendation.ordinals.first
                else { return nil }
                let passage = try reader.passage(ordinal, of: report)
                let ids = recommendation.ordinals.map { PassageID(report: report.record.id, ordinal: $0).text }
                return ExportedRecommendation(
                    RecommendationView(text: recommendation.text, addressee: recommendation.addressee, passages: ids),
                    id: passage.id, outcome: outcomes.outcome(of: passage), report: report.view)
            }
        }
    }
}
