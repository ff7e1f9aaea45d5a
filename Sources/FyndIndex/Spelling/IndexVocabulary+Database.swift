import Xapian

extension IndexVocabulary {
    /// Gathers the words of an index from its terms: words that are their own base forms, other base forms, and words that
    /// have another.
    ///
    /// - Throws: `XapianError`.
    init(_ database: Database) throws(XapianError) {
        self.init()
        // Words begin with a small letter, prefixes with a capital one; other terms are passed over unread.
        let beginnings = Array(UInt8(ascii: "a")...UInt8(ascii: "z")) + Array(0xC3...0xF4)
        for beginning in beginnings { try add(database, prefix: [], beginning: [beginning]) }
        try add(database, prefix: Array(IndexSchema.Prefix.lemma.utf8), beginning: [])
        try add(database, prefix: Array(IndexSchema.Prefix.inflectedWord.utf8), beginning: [])
        finish()
    }

    private mutating func add(_ database: Database, prefix: [UInt8], beginning: [UInt8]) throws(XapianError) {
        try database.forEachTerm(prefix: prefix + beginning) { term, passages in
            add(UnsafeRawBufferPointer(rebasing: term[prefix.count...]), passages: passages)
            return true
        }
    }
}
