import AuditReport
import Xapian

/// Reads the texts of a plan's passages, one after the other: of their records no more than that is decoded, and nothing is copied.
struct PassageTexts {
    private let plan: PassagePlan
    private let database: Database
    private var block: PassageBlockTexts?
    /// The report of the block, as a place in the plan, and the place in the report of the block's first passage.
    private var (report, start) = (UInt32.max, 0)

    init(_ plan: PassagePlan, reader: IndexReader) {
        self.plan = plan
        database = reader.database
    }

    /// Calls `body` with the text of a passage, as UTF-8 that is gone when it returns, and with what else is known of it.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`; whatever `body` throws.
    mutating func read<Result>(
        _ passage: PassagePlan.Passage,
        _ body: (UnsafeBufferPointer<UInt8>, PassageBlockTexts.Passage) throws -> Result
    ) throws -> Result {
        let facts = plan.reports[Int(passage.report)]
        let ordinal = plan.ordinal(of: passage)
        let first = try facts.blockStart(of: ordinal)
        let block = try self.block(beginningAt: first, of: passage.report, facts)
        guard block.passages.indices.contains(ordinal - first) else { throw RecordReader.Damage() }
        let found = block.passages[ordinal - first]
        return try block.bytes.withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[found.text]), found)
        }
    }

    private mutating func block(
        beginningAt first: Int, of report: UInt32, _ facts: ReportFacts
    ) throws -> PassageBlockTexts {
        if let block, self.report == report, start == first { return block }
        guard let document = DocumentID(exactly: Int(facts.document) + first * plan.shards) else {
            throw RecordReader.Damage()
        }
        let block = try PassageBlockTexts(decoding: database.data(of: document))
        (self.block, self.report, start) = (block, report, first)
        return block
    }
}

/// A stored block of passages, of which only the texts and what is beside them in every line are looked at.
struct PassageBlockTexts {
    /// A passage of the block.
    struct Passage {
        /// Its kind.
        var kind: String
        /// Where its text is in the block's bytes.
        var text: Range<Int>
        /// Where it begins in the source, in Unicode scalars, and where from there on its parts are.
        var start: Int
        var sourceMap: SourceMap
    }

    let bytes: [UInt8]
    let passages: [Passage]

    /// Reads a stored block. See `PassageBlock`.
    init(decoding bytes: [UInt8]) throws(RecordReader.Damage) {
        var reader = RecordReader(bytes)
        var passages: [Passage] = []
        let count = try reader.count()
        passages.reserveCapacity(count)
        for _ in 0..<count {
            let kind = try reader.text()
            let text = try reader.textRange()
            _ = try reader.integer()
            let start = try reader.range().lowerBound
            _ = try reader.optionalInteger()
            for _ in 0..<(try reader.count()) { _ = try reader.textRange() }
            _ = try reader.textRange()
            passages.append(Passage(kind: kind, text: text, start: start, sourceMap: try reader.sourceMap()))
        }
        self.bytes = bytes
        self.passages = passages
    }
}
