import SwedishText
import Xapian

/// Goes through the texts of passages, report by report.
///
/// What the index has of words is made for searching: it lacks the inflected function words, and has the words besides that suspended
/// hyphens stand for. So what is counted of all words is counted in the texts, where a word is a token of the analysis.
struct CorpusScan {
    /// How long counting may take, in seconds: some hundred megabytes of text.
    static let timeLimit = 60.0
    /// The passages after which the time is looked at.
    private static let passagesPerCheck = 256

    private let reader: IndexReader
    private let deadline: Deadline

    /// Scans with a reader, until a deadline.
    init(reader: IndexReader, deadline: Deadline) {
        self.reader = reader
        self.deadline = deadline
    }

    /// A deadline for counting.
    static func deadline() -> Deadline {
        Deadline(
            seconds: timeLimit, of: "Counting",
            advice: "Narrow the passages down with filters, such as a range of years.")
    }

    /// Calls `body` with each passage of a set: its document, and its text. Reports come by their ids, the passages of each in order.
    ///
    /// - Throws: `ServiceError.tooExpensive` when it takes too long; `XapianError`, `RecordReader.Damage`; what `body` throws.
    func forEachText(
        of passages: DocumentSet, _ body: (DocumentID, UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        let plan = try PassagePlan(passages, in: .id, reader: reader)
        var texts = PassageTexts(plan, reader: reader)
        for (count, passage) in plan.passages.enumerated() {
            if count.isMultiple(of: Self.passagesPerCheck) { try deadline.check() }
            try texts.read(passage) { utf8, _ in try body(passage.document, utf8) }
        }
    }

    /// Calls `body` with each passage of a set: its document, its text, and the words of the text. Reports come by their ids, the passages
    /// of each in order.
    ///
    /// - Throws: As `forEachText` does.
    func forEachPassage(
        of passages: DocumentSet, _ body: (DocumentID, UnsafeBufferPointer<UInt8>, [WordOccurrence]) throws -> Void
    ) throws {
        var words: [WordOccurrence] = []
        try forEachText(of: passages) { document, utf8 in
            words.removeAll(keepingCapacity: true)
            reader.analyzer.tokenize(utf8, into: &words)
            try body(document, utf8, words)
        }
    }
}

extension DocumentSet {
    /// Calls `body` with each document, a shard after the other: in a shard the passages of a report stand together, in order.
    func forEachByReport(shards: Int, _ body: (DocumentID) throws -> Void) rethrows {
        for shard in 0..<max(1, shards) {
            try forEach { if (Int($0) - 1) % max(1, shards) == shard { try body($0) } }
        }
    }
}
