import AuditReport
import FyndAPI
import Similarity
import Xapian

/// Answers which recommendations come again and again.
struct RecurringSearch {
    /// How many words a label has.
    private static let labelLength = 4
    /// How many passages of a group are read to find how its words are mostly written.
    private static let wordSample = 20

    private let request: RecurringRequest
    private let reader: IndexReader

    init(_ request: RecurringRequest, reader: IndexReader) {
        self.request = request
        self.reader = reader
    }

    /// A group with what it takes to order it.
    private struct Candidate {
        var units: RecurringUnits
        var kind: String
        var reports: [StoredReport]
        var municipalities: [FacetCount]
        var years: [FacetCount]
        var firstSeen: Int?
        var lastSeen: Int?
        var key: String
    }

    /// Groups the passages.
    ///
    /// - Throws: `ServiceError.invalidRequest` for an unknown kind or a number out of range; `XapianError`, `RecordReader.Damage`.
    func run() throws -> RecurringResponse {
        let start = ContinuousClock.now
        try request.check()
        let scope = try SimilarScope(request.filters, reader: reader)
        let likeness = request.minLikeness ?? RecurrenceGrouper.standardLikeness
        var passages = 0
        var candidates: [Candidate] = []
        for kind in scope.kinds {
            let index = try reader.similarities(of: kind)
            func isAllowed(_ document: DocumentID) -> Bool { scope.allows(document, as: kind) }
            passages += index.documents.count(where: isAllowed)
            for units in RecurrenceGrouper(index, likeness: likeness).groups(where: isAllowed) {
                if let candidate = try candidate(units, kind) { candidates.append(candidate) }
            }
        }
        candidates.sort(by: precedes)
        let shown = candidates.dropFirst(request.offset).prefix(request.limit)
        let outcomes = try OutcomeSearch(reader: reader)
        var response = RecurringResponse(
            groups: try shown.map { try group($0, outcomes) }, total: candidates.count, passages: passages,
            grouped: candidates.reduce(0) { $0 + $1.units.members.count }, notes: scope.notes ?? [], seconds: 0)
        response.seconds = (ContinuousClock.now - start) / .seconds(1)
        return response
    }

    /// A group that is in reports enough, and recent enough.
    private func candidate(_ units: RecurringUnits, _ kind: String) throws -> Candidate? {
        let table = try reader.snapshot().table
        let places = Set(units.members.map { table.reportOfDocument[Int($0.document)] })
        guard places.count >= request.minReports else { return nil }
        let reports = try places.sorted().map { try reader.report(document: table.reports[Int($0)]) }
        // A letter and the report it comes with are one audit.
        let audits = Dictionary(reports.map { ($0.record.belongsTo ?? $0.record.id, $0) }) { first, _ in first }
        guard audits.count >= request.minReports else { return nil }
        let views = audits.sorted { $0.key < $1.key }.map(\.value)
        let years = views.compactMap(\.record.year)
        if let since = request.since, years.max().map({ $0 < since }) ?? true { return nil }
        guard let centre = units.members.first else { return nil }
        return Candidate(
            units: units, kind: kind, reports: views,
            municipalities: Self.counts(views.compactMap { $0.record.municipality ?? $0.record.organisation }) {
                $0.count == $1.count ? $0.value < $1.value : $0.count > $1.count
            },
            years: Self.counts(years.map(ReportFilters.digits)) { $0.value < $1.value }, firstSeen: years.min(),
            lastSeen: years.max(), key: try reader.passage(centre.document).id)
    }

    private static func counts(_ values: [String], by order: (FacetCount, FacetCount) -> Bool) -> [FacetCount] {
        Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +).map { FacetCount(value: $0.key, count: $0.value) }
            .sorted(by: order)
    }

    /// The order that is asked for; what is equal in it by reports, passages, and the id of the most typical passage.
    private func precedes(_ one: Candidate, _ other: Candidate) -> Bool {
        let (left, right) = (measures(one), measures(other))
        for (mine, others) in zip(left, right) where mine != others { return mine > others }
        return one.key < other.key
    }

    private func measures(_ candidate: Candidate) -> [Int] {
        let standard = [candidate.reports.count, candidate.units.members.count]
        switch request.sort {
        case .reports: return standard
        case .latest: return [candidate.lastSeen ?? 0] + standard
        case .municipalities: return [candidate.municipalities.count] + standard
        }
    }

    private func group(_ candidate: Candidate, _ search: OutcomeSearch) throws -> RecurringGroup {
        let members = candidate.units.members
        let passages = try members.map { try reader.passage($0.document) }
        let isAdvice = candidate.kind == PassageKind.recommendation.rawValue
        let outcomes = isAdvice ? passages.map(search.outcome) : passages.map { _ in nil }
        let terms = words(for: candidate.units.lemmas, in: passages.prefix(Self.wordSample).map(\.record.text))
        let others = members.dropFirst().map(\.similarity)
        let listed =
            request.members
            ? members.indices.map { place in
                RecurringMember(
                    id: passages[place].id, similarity: members[place].similarity, text: passages[place].record.text,
                    report: ReportReference(passages[place].report.view), outcome: outcomes[place])
            } : nil
        return RecurringGroup(
            id: ContentHash(of: Array(passages.map(\.id).sorted().joined(separator: "\n").utf8)).hexadecimal,
            label: terms.prefix(Self.labelLength).joined(separator: " · "), terms: terms, count: members.count,
            reports: candidate.reports.count, municipalities: candidate.municipalities, years: candidate.years,
            firstSeen: candidate.firstSeen, lastSeen: candidate.lastSeen, typical: try passages[0].view(),
            likeness: others.isEmpty ? 1 : others.reduce(0, +) / Double(others.count),
            outcomes: Dictionary(outcomes.compactMap { $0 }.map { ($0.status.rawValue, 1) }, uniquingKeysWith: +),
            members: listed)
    }

    /// Base forms as they are mostly written in some texts; a verb with a particle that stands apart as a noun or both together.
    private func words(for lemmas: [String], in texts: [String]) -> [String] {
        var forms: [String: [String: Int]] = [:]
        for text in texts {
            let utf8 = Array(text.utf8)
            for word in reader.features.words(in: text) where lemmas.contains(word.features.lemma) {
                let form = String(decoding: utf8[word.range], as: UTF8.self).lowercased()
                forms[word.features.lemma, default: [:]][form, default: 0] += 1
            }
        }
        return lemmas.map { lemma in
            // The beginning tells a form of the word from a verb whose particle stands elsewhere.
            let begun = (forms[lemma] ?? [:]).filter { $0.key.hasPrefix(lemma.prefix(2)) }
            return begun.min { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }?.key ?? lemma
        }
    }
}
