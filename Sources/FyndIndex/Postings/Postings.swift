import Xapian

/// The postings of a term, decoded: the documents that have it, ascending, and how often it counts in each.
final class Postings {
    let documents: [DocumentID]
    let frequencies: [UInt32]

    init(documents: [DocumentID], frequencies: [UInt32]) {
        self.documents = documents
        self.frequencies = frequencies
    }

    /// The postings of something that counts once in each document.
    convenience init(once documents: [DocumentID]) {
        self.init(documents: documents, frequencies: [UInt32](repeating: 1, count: documents.count))
    }

    /// No postings.
    static var none: Postings { Postings(documents: [], frequencies: []) }

    /// In how many documents the term is.
    var count: Int { documents.count }

    /// The memory they take, in bytes.
    var byteCount: Int { documents.count * 2 * MemoryLayout<UInt32>.stride }

    /// The postings of several terms as if they were one: how often they count is added up.
    static func union(_ lists: [Postings]) -> Postings {
        var lists = lists.filter { $0.count > 0 }
        // Pairs, then pairs of pairs: each posting is moved as often as the number of lists can be halved.
        while lists.count > 1 {
            var halved: [Postings] = []
            for index in stride(from: 0, to: lists.count, by: 2) {
                halved.append(index + 1 < lists.count ? lists[index].merged(with: lists[index + 1]) : lists[index])
            }
            lists = halved
        }
        return lists.first ?? none
    }

    private func merged(with other: Postings) -> Postings {
        var documents: [DocumentID] = []
        var frequencies: [UInt32] = []
        documents.reserveCapacity(count + other.count)
        frequencies.reserveCapacity(count + other.count)
        var (left, right) = (0, 0)
        while left < count, right < other.count {
            let (mine, theirs) = (self.documents[left], other.documents[right])
            var frequency: UInt32 = 0
            if mine <= theirs {
                frequency += self.frequencies[left]
                left += 1
            }
            if theirs <= mine {
                frequency += other.frequencies[right]
                right += 1
            }
            documents.append(min(mine, theirs))
            frequencies.append(frequency)
        }
        documents.append(contentsOf: self.documents[left...])
        frequencies.append(contentsOf: self.frequencies[left...])
        documents.append(contentsOf: other.documents[right...])
        frequencies.append(contentsOf: other.frequencies[right...])
        return Postings(documents: documents, frequencies: frequencies)
    }
}
