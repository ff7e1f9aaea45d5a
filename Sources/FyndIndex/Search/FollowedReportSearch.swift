import FyndAPI
import Xapian

/// Finds the report in the collection that a follow-up names by title and year.
///
/// It must be of the same place, not later than the follow-up, no letter or appendix, and of the year that is named: by its date,
/// by the year it audited, or dated in the year after, when a plan was carried out late. Of the words of substance in the name
/// its title must have most. Of several such reports that with most of the words is taken, else that with the fewest others,
/// the latest, the first by id.
struct FollowedReportSearch {
    /// The share of the name's words that a title must have.
    static let leastShare = 0.6
    /// The reports that are looked at, those with most of the words first.
    private static let candidates = 30

    private let reader: IndexReader

    init(reader: IndexReader) {
        self.reader = reader
    }

    /// The id of the report that `followUp` names, if the collection has it.
    ///
    /// - Throws: `XapianError`; `RecordReader.Damage` when the index is damaged.
    func report(_ named: FollowedReportRecord, of followUp: ReportRecord) throws -> String? {
        let wanted = words(of: named.title)
        guard !wanted.isEmpty, let place = try place(of: followUp) else { return nil }
        let titles = try wanted.sorted { $0.lexicographicallyPrecedes($1) }
            .map { try Query.term(Array(IndexSchema.Prefix.title.utf8) + $0) }
        var options = SearchOptions()
        options.limit = Self.candidates
        // A title has a word or has it not: neither its length nor how often it has it counts.
        options.ranking = SearchOptions.BM25(k1: 0, b: 0)
        let query = try Query.combine(.filter, [Query.combine(.or, titles), place])
        var best: Candidate?
        for match in try reader.database.search(query, options).items {
            let record = try ReportRecord(decoding: reader.database.data(of: match.document))
            guard Self.mayBe(record, named, of: followUp) else { continue }
            let words = words(of: record.title ?? "")
            let shared = wanted.count { words.contains($0) }
            guard Double(shared) >= Self.leastShare * Double(wanted.count) else { continue }
            let candidate = Candidate(
                shared: shared, others: words.count - shared, year: record.year ?? 0, id: record.id)
            if best.map({ candidate.isBetter(than: $0) }) ?? true { best = candidate }
        }
        return best?.id
    }

    /// The reports of the follow-up's place; of its organisation, where it has no place. Nothing when it has neither.
    private func place(of report: ReportRecord) throws(XapianError) -> Query? {
        let reports = try Query.term(IndexSchema.DocumentKind.report.term)
        guard let municipality = report.municipality else { return report.organisation == nil ? nil : reports }
        let term = IndexSchema.term(IndexSchema.Prefix.municipality, FilterFolding.plain(municipality))
        return try Query.combine(.and, [reports, Query.term(term)])
    }

    private static func mayBe(
        _ record: ReportRecord, _ named: FollowedReportRecord, of followUp: ReportRecord
    ) -> Bool {
        guard record.id != followUp.id, record.belongsTo == nil else { return false }
        guard followUp.municipality != nil || record.organisation == followUp.organisation else { return false }
        if let year = record.year, let own = followUp.year, year > own { return false }
        guard let wanted = named.year else { return true }
        return record.year == wanted || record.auditedYear == wanted || record.year == wanted + 1
    }

    /// The lemmas of the words of substance in a title: no function words, nor what every title may have.
    private func words(of title: String) -> Set<[UInt8]> {
        Set(AnalyzedWord.words(in: title, reader.analyzer).filter { !$0.isFunctionWord }.map(\.lemma))
            .subtracting(Self.common)
    }

    private static let common = Set(
        ["granskning", "revisionsrapport", "rapport", "revision", "uppföljande", "uppföljning", "kommun", "avseende"]
            .map { Array($0.utf8) })

    private struct Candidate {
        var shared: Int
        var others: Int
        var year: Int
        var id: String

        func isBetter(than other: Candidate) -> Bool {
            if shared != other.shared { return shared > other.shared }
            if others != other.others { return others < other.others }
            return year == other.year ? id < other.id : year > other.year
        }
    }
}
