import Xapian

/// Finds the words of the index that patterns stand for.
struct PatternExpansion {
    /// The most words that a pattern may stand for.
    static let limit = 2_000
    /// The terms after which the time is looked at.
    private static let termsPerCheck = 4_096

    private let database: Database
    private let deadline: Deadline

    init(database: Database, deadline: Deadline) {
        self.database = database
        self.deadline = deadline
    }

    /// The terms of the words as they stand that match a pattern, or nothing when there are too many.
    ///
    /// - Throws: `ServiceError.tooExpensive` when it takes too long; `XapianError`.
    func terms(matching pattern: WordPattern) throws -> [[UInt8]]? {
        let beginning = pattern.beginning
        // Words that are their own lemmas have no prefix, and begin with a digit or small letter, of which those beyond ASCII
        // begin with one of few bytes.
        let firsts: [[UInt8]] =
            beginning.isEmpty
            ? (Array(UInt8(ascii: "0")...UInt8(ascii: "9")) + Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
                + Array(0xC2...0xF4)).map { [$0] }
            : [beginning]
        var terms: [[UInt8]] = []
        for first in firsts {
            guard try append(pattern, beginning: first, prefix: [], to: &terms) else { return nil }
        }
        let inflected = Array(IndexSchema.Prefix.inflectedWord.utf8)
        guard try append(pattern, beginning: inflected + beginning, prefix: inflected, to: &terms) else { return nil }
        return terms
    }

    /// The terms that begin with any of some bytes, or nothing when there are too many.
    ///
    /// - Throws: `XapianError`.
    func terms(beginningWith beginnings: [[UInt8]]) throws(XapianError) -> [[UInt8]]? {
        var terms: [[UInt8]] = []
        for beginning in beginnings {
            try database.forEachTerm(prefix: beginning) { term, _ in
                terms.append(Array(term))
                return terms.count <= Self.limit
            }
        }
        return terms.count <= Self.limit ? terms : nil
    }

    /// Appends matching terms; false when there are too many.
    private func append(
        _ pattern: WordPattern, beginning: [UInt8], prefix: [UInt8], to terms: inout [[UInt8]]
    ) throws -> Bool {
        var seen = 0
        var failure: (any Error)?
        try deadline.check()
        try database.forEachTerm(prefix: beginning) { term, _ in
            seen += 1
            if seen % Self.termsPerCheck == 0 {
                do { try deadline.check() } catch { failure = error }
            }
            let word = UnsafeRawBufferPointer(rebasing: term[prefix.count...])
            if word.withMemoryRebound(to: UInt8.self, { pattern.matches($0) }) { terms.append(Array(term)) }
            return failure == nil && terms.count <= Self.limit
        }
        if let failure { throw failure }
        return terms.count <= Self.limit
    }
}
