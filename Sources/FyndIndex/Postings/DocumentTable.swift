import Xapian

/// What searching needs to know of every document of a revision, in arrays by document id.
struct DocumentTable {
    /// The place of a document that belongs to no report, such as a source.
    static let noReport = UInt32.max

    /// The number of databases the index consists of: by so much the ids of a report's documents grow.
    let shards: Int
    /// The greatest document id.
    let last: DocumentID
    /// The length of each document, in terms; 0 where there is none.
    let lengths: [UInt32]
    /// The report of each passage, as a place in `reports`; `noReport` for other documents.
    let reportOfDocument: [UInt32]
    /// The documents of the reports themselves, ascending.
    let reports: [DocumentID]
    /// How long all passages of a report are together.
    let reportLengths: [UInt32]
    /// All passages.
    let passages: DocumentSet
    /// How many passages there are.
    let passageCount: Int
    /// What tells this state of the index from others: a hash of all documents and their lengths.
    let fingerprint: UInt64
    /// The average length of a passage, and of all passages of a report; at least 1.
    let averageLength: Double
    let averageReportLength: Double

    /// Reads the table.
    ///
    /// - Parameters:
    ///   - database: The index.
    ///   - shards: The number of databases it consists of.
    /// - Throws: `XapianError`.
    init(_ database: Database, shards: Int) throws(XapianError) {
        self.shards = max(shards, 1)
        let last = try database.lastDocument()
        self.last = last
        let all = try database.postings(of: IndexSchema.DocumentKind.report.term).documents
        let sourceList = try database.postings(of: IndexSchema.DocumentKind.source.term).documents
        var allLengths = [UInt32](repeating: 0, count: Int(last) + 1)
        var isDocument = DocumentSet(upTo: last)
        let read = try database.lengths()
        guard [all, sourceList, read.documents].allSatisfy({ $0.allSatisfy { $0 > 0 && $0 <= last } }) else {
            throw .databaseCorrupt("There are more documents than the index says.")
        }
        let sources = DocumentSet(sourceList, upTo: last)
        for (document, length) in zip(read.documents, read.lengths) { allLengths[Int(document)] = length }
        isDocument.insert(read.documents)
        isDocument.subtract(sources)

        // In each shard the passages of a report follow it.
        var reportOf = [UInt32](repeating: Self.noReport, count: Int(last) + 1)
        var lengthsOfReports = [UInt32](repeating: 0, count: all.count)
        var passages = isDocument
        var current = [UInt32](repeating: Self.noReport, count: self.shards)
        var next = 0
        var total = 0
        let lengths = allLengths
        isDocument.forEach { document in
            let shard = Int(document - 1) % current.count
            if next < all.count, all[next] == document {
                current[shard] = UInt32(next)
                next += 1
                return
            }
            let report = current[shard]
            guard report != Self.noReport else { return }
            reportOf[Int(document)] = report
            lengthsOfReports[Int(report)] &+= lengths[Int(document)]
            total += Int(lengths[Int(document)])
        }
        passages.subtract(DocumentSet(all, upTo: last))
        self.lengths = lengths
        fingerprint = Self.fingerprint(read.documents, read.lengths)
        reportOfDocument = reportOf
        reportLengths = lengthsOfReports
        reports = all
        self.passages = passages
        passageCount = passages.count
        averageLength = max(1, Double(total) / Double(max(1, passageCount)))
        averageReportLength = max(1, Double(total) / Double(max(1, all.count)))
    }

    /// FNV-1a (Fowler, Noll and Vo), a number at a time. A document that changes gets another id.
    private static func fingerprint(_ documents: [DocumentID], _ lengths: [UInt32]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for (document, length) in zip(documents, lengths) {
            hash = (hash ^ UInt64(document) << 32 ^ UInt64(length)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    /// The place of a passage in its report, from 1; nil for a document that is no passage.
    func ordinal(ofPassage document: DocumentID) -> Int? {
        guard reportOfDocument.indices.contains(Int(document)) else { return nil }
        let report = reportOfDocument[Int(document)]
        return report == Self.noReport ? nil : (Int(document) - Int(reports[Int(report)])) / shards
    }

    /// The place in `reports` of a passage's report, or nil for what is no passage.
    func place(ofReportOf document: DocumentID) -> Int? {
        guard Int(document) < reportOfDocument.count else { return nil }
        let place = reportOfDocument[Int(document)]
        return place == Self.noReport ? nil : Int(place)
    }

    /// The place in `reports` of a report's own document, or nil.
    func place(ofReport document: DocumentID) -> Int? {
        var (low, high) = (0, reports.count)
        while low < high {
            let middle = (low + high) / 2
            if reports[middle] < document { low = middle + 1 } else { high = middle }
        }
        return low < reports.count && reports[low] == document ? low : nil
    }
}
