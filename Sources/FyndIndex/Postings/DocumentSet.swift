import Xapian

/// A set of documents, a bit for each id that the index has or had.
struct DocumentSet: Equatable {
    private(set) var words: [UInt64]

    /// The empty set of an index whose greatest id is `last`.
    init(upTo last: DocumentID) {
        words = [UInt64](repeating: 0, count: Int(last) / 64 + 1)
    }

    /// The set of the documents given.
    init(_ documents: [DocumentID], upTo last: DocumentID) {
        self.init(upTo: last)
        insert(documents)
    }

    /// Adds a document, whose id is no greater than the greatest.
    mutating func insert(_ document: DocumentID) {
        words[Int(document >> 6)] |= 1 << UInt64(document & 63)
    }

    /// Adds documents.
    mutating func insert(_ documents: [DocumentID]) {
        words.withUnsafeMutableBufferPointer { words in
            for document in documents { words[Int(document >> 6)] |= 1 << UInt64(document & 63) }
        }
    }

    /// Takes a document away, whose id is no greater than the greatest.
    mutating func remove(_ document: DocumentID) {
        words[Int(document >> 6)] &= ~(1 << UInt64(document & 63))
    }

    /// Whether a document is among them.
    func contains(_ document: DocumentID) -> Bool {
        let word = Int(document >> 6)
        return word < words.count && words[word] >> UInt64(document & 63) & 1 == 1
    }

    /// How many there are.
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// The documents, ascending.
    var documents: [DocumentID] {
        var documents: [DocumentID] = []
        documents.reserveCapacity(count)
        for (index, bits) in words.enumerated() {
            var bits = bits
            while bits != 0 {
                documents.append(DocumentID(index << 6 | bits.trailingZeroBitCount))
                bits &= bits - 1
            }
        }
        return documents
    }

    /// Whether there are none.
    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Keeps those that are in both.
    mutating func formIntersection(_ other: DocumentSet) { combine(other) { $0 & $1 } }

    /// Adds those of the other.
    mutating func formUnion(_ other: DocumentSet) { combine(other) { $0 | $1 } }

    /// Removes those of the other.
    mutating func subtract(_ other: DocumentSet) { combine(other) { $0 & ~$1 } }

    /// The same with those of the other removed.
    func subtracting(_ other: DocumentSet) -> DocumentSet {
        var difference = self
        difference.subtract(other)
        return difference
    }

    private mutating func combine(_ other: DocumentSet, _ operation: (UInt64, UInt64) -> UInt64) {
        precondition(words.count == other.words.count, "sets of different indexes")
        for index in words.indices { words[index] = operation(words[index], other.words[index]) }
    }

    /// Calls `body` with each document, ascending.
    func forEach(_ body: (DocumentID) throws -> Void) rethrows {
        for index in words.indices {
            var word = words[index]
            while word != 0 {
                try body(DocumentID(index << 6 | word.trailingZeroBitCount))
                word &= word - 1
            }
        }
    }
}
