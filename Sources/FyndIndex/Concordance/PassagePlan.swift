import ICU
import Xapian

/// Passages in a fixed order, as of one revision of the index: what a long answer is made of, slice by slice.
///
/// The order depends on what is indexed alone: on the ids of reports and on places within them, never on the numbers of documents, which
/// differ with the number of workers that indexed them.
struct PassagePlan: Sendable {
    /// The order of the reports; in each, passages stand as they do in the text.
    enum Order: Sendable {
        /// By id, in the order of bytes.
        case id
        /// By year, then by id; those without a year come last.
        case year
        /// By municipality or region as a Swedish dictionary has them, then by id; those without one come last.
        case municipality
    }

    /// A passage.
    struct Passage: Sendable {
        /// Its document.
        var document: DocumentID
        /// Its report, as a place in `reports`.
        var report: UInt32
    }

    /// What tells the revision from others.
    let fingerprint: UInt64
    /// The number of databases the index consists of.
    let shards: Int
    /// The reports, in order.
    let reports: [ReportFacts]
    /// The passages, in order.
    let passages: [Passage]

    /// Puts passages in order.
    ///
    /// - Parameters:
    ///   - documents: The passages.
    ///   - order: The order.
    ///   - reader: Where they are, as of its present revision.
    /// - Throws: `XapianError`, `RecordReader.Damage`, `ICUError`.
    /// - Complexity: O(*n* + *r* log *r*) in passages and reports.
    init(_ documents: DocumentSet, in order: Order, reader: IndexReader) throws {
        let table = try reader.snapshot().table
        fingerprint = table.fingerprint
        shards = table.shards
        var counts = [Int](repeating: 0, count: table.reports.count)
        var total = 0
        documents.forEach { document in
            guard let place = table.place(ofReportOf: document) else { return }
            counts[place] += 1
            total += 1
        }
        let places = counts.indices.filter { counts[$0] > 0 }
        let facts = try places.map { try reader.facts(ofReportAt: $0) }
        let ranks = try Self.ranks(of: facts, in: order)
        reports = ranks.map { facts[$0] }

        // Where the next passage of each report goes, and which report that is in order.
        var next = [Int](repeating: 0, count: counts.count)
        var reportAt = [UInt32](repeating: 0, count: counts.count)
        var start = 0
        for (index, rank) in ranks.enumerated() {
            next[places[rank]] = start
            reportAt[places[rank]] = UInt32(index)
            start += counts[places[rank]]
        }
        var passages = [Passage](repeating: Passage(document: 0, report: 0), count: total)
        documents.forEach { document in
            guard let place = table.place(ofReportOf: document) else { return }
            passages[next[place]] = Passage(document: document, report: reportAt[place])
            next[place] += 1
        }
        self.passages = passages
    }

    /// The place of a passage in its report, from 1.
    func ordinal(of passage: Passage) -> Int {
        Int(passage.document - reports[Int(passage.report)].document) / shards
    }

    /// The id of a passage.
    func id(of passage: Passage) -> String {
        PassageID(report: reports[Int(passage.report)].id, ordinal: ordinal(of: passage)).text
    }

    /// The places of reports in the order they are to have.
    private static func ranks(of facts: [ReportFacts], in order: Order) throws(ICUError) -> [Int] {
        let collator = order == .municipality ? try Collator(locale: "sv") : nil
        var keys: [[UInt8]] = []
        for facts in facts {
            var key: [UInt8] = []
            switch order {
            case .id: break
            case .year: key = sortable(facts.year)
            case .municipality: if let name = facts.municipality { key = try collator?.key(for: name) ?? [] }
            }
            // What has no value comes last; a zero ends the value, which has none itself.
            keys.append(order == .id ? Array(facts.id.utf8) : [key.isEmpty ? 2 : 1] + key + [0] + Array(facts.id.utf8))
        }
        return facts.indices.sorted { keys[$0].precedes(keys[$1]) }
    }

    private static func sortable(_ year: Int?) -> [UInt8] {
        guard let year else { return [] }
        let digits = String(year)
        return Array(repeating: UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count)) + Array(digits.utf8)
    }
}

extension [UInt8] {
    /// Whether the bytes come before others in the order of a dictionary of bytes.
    func precedes(_ other: [UInt8]) -> Bool {
        let common = Swift.min(count, other.count)
        for index in 0..<common where self[index] != other[index] { return self[index] < other[index] }
        return count < other.count
    }
}
