import FyndAPI
import ICU
import Xapian

/// Lists the words of the collection that begin in some way.
struct TermList {
    /// The most terms that are looked at.
    static let maximumTerms = 1_000_000
    /// The most beginnings that stand for one typed without å ä ö.
    static let maximumBeginnings = 8

    private let reader: IndexReader

    init(reader: IndexReader) {
        self.reader = reader
    }

    /// The words that begin so; when none does, those that differ from it in å ä ö and the like.
    ///
    /// - Throws: `ServiceError.invalidRequest` for what is not the beginning of one word, `.tooExpensive` for one that more than
    ///   `maximumTerms` words have; `XapianError`, `ICUError`.
    func terms(_ request: TermsRequest) throws -> TermsResponse {
        let words = AnalyzedWord.words(in: request.prefix, reader.analyzer)
        guard words.count == 1, let beginning = words.first?.word else {
            throw ServiceError.invalidRequest(
                "\"\(request.prefix)\" is not the beginning of one word. Write its first letters.")
        }
        var found = Found()
        try add(beginning, to: &found)
        var notes: [String] = []
        if found.passages.isEmpty {
            let others = try reader.vocabulary().beginnings(foldingLike: beginning).filter { $0 != beginning }
            for other in others.prefix(Self.maximumBeginnings) { try add(other, to: &found) }
            if !found.passages.isEmpty { notes.append(Self.note(request.prefix, others)) }
        }
        return TermsResponse(
            prefix: request.prefix, total: found.passages.count, terms: try found.best(request.limit),
            notes: notes.isEmpty ? nil : notes)
    }

    private static func note(_ prefix: String, _ others: [[UInt8]]) -> String {
        let list = others.prefix(maximumBeginnings).map { "\"\(String(decoding: $0, as: UTF8.self))\"" }
        return "No word begins with \"\(prefix)\"; these begin with \(list.joined(separator: " or "))."
    }

    /// The words found, with the passages that have each.
    private struct Found {
        var passages: [[UInt8]: Int] = [:]
        var termCount = 0

        /// The words with most passages, those with as many in the order of the alphabet.
        func best(_ limit: Int) throws(ICUError) -> [TermCount] {
            let counts = passages.values.sorted(by: >)
            guard limit > 0, let least = counts.prefix(limit).last else { return [] }
            let collator = try Collator(locale: "sv")
            var candidates: [(word: String, passages: Int, key: [UInt8])] = []
            for (word, count) in passages where count >= least {
                let text = String(decoding: word, as: UTF8.self)
                candidates.append((text, count, try collator.key(for: text)))
            }
            candidates.sort { first, second in
                if first.passages != second.passages { return first.passages > second.passages }
                if first.key != second.key { return first.key.lexicographicallyPrecedes(second.key) }
                return first.word < second.word
            }
            return candidates.prefix(limit).map { TermCount(word: $0.word, passages: $0.passages) }
        }
    }

    /// Adds the words with a beginning: those that are their own base forms, and those that are not.
    private func add(_ beginning: [UInt8], to found: inout Found) throws {
        for prefix in [[], Array(IndexSchema.Prefix.inflectedWord.utf8)] {
            try reader.database.forEachTerm(prefix: prefix + beginning) { term, passages in
                found.passages[Array(term[prefix.count...]), default: 0] += passages
                found.termCount += 1
                return found.termCount <= Self.maximumTerms
            }
        }
        guard found.termCount <= Self.maximumTerms else {
            throw ServiceError.tooExpensive(
                "More than \(Self.maximumTerms) words begin so. Write more letters.")
        }
    }
}
