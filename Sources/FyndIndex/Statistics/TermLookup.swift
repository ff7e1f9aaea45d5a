import FyndAPI
import Xapian

/// Finds words and their counts in the terms of the index, without a look at any text.
struct TermLookup {
    /// The most terms that are looked at.
    static let maximumTerms = 1_000_000
    /// The terms after which the time is looked at.
    private static let termsPerCheck = 4_096

    private let unit: TermUnit
    private let reader: IndexReader
    private let deadline: Deadline

    /// Looks words up in a unit.
    init(_ unit: TermUnit, reader: IndexReader, deadline: Deadline) {
        self.unit = unit
        self.reader = reader
        self.deadline = deadline
    }

    /// The words that a form of words lets through, with their passages and occurrences, in no order.
    ///
    /// - Throws: `ServiceError.tooExpensive` when there are more than `maximumTerms`; `XapianError`.
    func terms(_ form: TermForm) throws -> [CountedTerm] {
        var found: [[UInt8]: [Found]] = [:]
        var count = 0
        for prefix in prefixes {
            for beginning in form.beginnings(behind: prefix) {
                try reader.database.forEachTerm(prefix: prefix + beginning) { term, passages in
                    let word = UnsafeRawBufferPointer(rebasing: term[prefix.count...])
                    guard word.withMemoryRebound(to: UInt8.self, form.matches) else { return true }
                    found[Array(word), default: []].append(Found(term: Array(term), passages: passages))
                    count += 1
                    return count <= Self.maximumTerms
                }
            }
        }
        guard count <= Self.maximumTerms else {
            throw ServiceError.tooExpensive("More than \(Self.maximumTerms) words are like this. Write more letters.")
        }
        return try counted(found)
    }

    /// A term that stands for a word, alone or beside another.
    private struct Found {
        var term: [UInt8]
        var passages: Int
    }

    /// What the terms begin with that stand for words in the unit.
    private var prefixes: [[UInt8]] {
        switch unit {
        case .word: [[], Array(IndexSchema.Prefix.inflectedWord.utf8)]
        case .lemma: [[], Array(IndexSchema.Prefix.lemma.utf8)]
        case .part: [Array(IndexSchema.Prefix.modifier.utf8), Array(IndexSchema.Prefix.head.utf8)]
        }
    }

    private func counted(_ found: [[UInt8]: [Found]]) throws -> [CountedTerm] {
        var terms: [CountedTerm] = []
        terms.reserveCapacity(found.count)
        for (word, found) in found {
            if terms.count.isMultiple(of: Self.termsPerCheck) { try deadline.check() }
            var occurrences = 0
            for each in found { occurrences += try reader.database.frequencies(of: each.term).occurrences }
            // Of two terms a passage may have both.
            let passages =
                found.count == 1
                ? found[0].passages : Postings.union(try found.map { try postings(of: $0.term) }).count
            terms.append(CountedTerm(word: word, passages: passages, occurrences: occurrences))
        }
        return terms
    }

    /// How many reports have a word that was found.
    ///
    /// - Throws: `XapianError`.
    func reports(with word: [UInt8]) throws -> Int {
        let table = try reader.snapshot().table
        var reports = DocumentSet(upTo: DocumentID(table.reports.count))
        for prefix in prefixes {
            for document in try postings(of: prefix + word).documents {
                let report = table.reportOfDocument[Int(document)]
                if report != DocumentTable.noReport { reports.insert(report) }
            }
        }
        return reports.count
    }

    private func postings(of term: [UInt8]) throws(XapianError) -> Postings {
        try reader.snapshot().store.postings(of: term)
    }
}
