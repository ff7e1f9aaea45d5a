import Glibc

/// An index in memory that ranks with Okapi BM25 (Robertson and Zaragoza, 2009) and nothing else.
///
/// The weight of a term in *n* of *N* documents is ln(1 + (N - n + 0.5) / (n + 0.5)), as in Lucene, and so never negative.
public struct BM25Index: Sendable {
    /// How soon further occurrences of a term stop counting.
    static let k1 = 1.2
    /// How much long documents are held back.
    static let b = 0.75

    private struct Posting {
        var document: Int32
        var count: Int32
    }

    private var postings: [[Posting]] = []
    private var lengths: [Double] = []
    private var totalLength = 0.0

    /// An index without documents.
    init() {}

    /// Adds a document, which gets the next number from 0.
    ///
    /// - Parameter terms: Its terms as they come, each a number ≥ 0; small numbers, as there is a place for each.
    mutating func add(_ terms: [Int]) {
        let document = Int32(lengths.count)
        for term in terms {
            while postings.count <= term { postings.append([]) }
            if postings[term].last?.document == document {
                postings[term][postings[term].count - 1].count += 1
            } else {
                postings[term].append(Posting(document: document, count: 1))
            }
        }
        lengths.append(Double(terms.count))
        totalLength += Double(terms.count)
    }

    /// The documents that match a query best; of equal ones the earlier first.
    ///
    /// - Parameters:
    ///   - terms: The query's terms; one that comes twice counts twice. Unknown ones count nothing.
    ///   - depth: The most documents to give.
    /// - Returns: The documents with a term of the query, the best first, with their scores > 0.
    func search(_ terms: [Int], depth: Int) -> [(document: Int, score: Double)] {
        let meanLength = max(1, totalLength / Double(max(1, lengths.count)))
        var scores = [Double](repeating: 0, count: lengths.count)
        for term in terms where postings.indices.contains(term) {
            let list = postings[term]
            let weight = log(1 + (Double(lengths.count - list.count) + 0.5) / (Double(list.count) + 0.5))
            for posting in list {
                let count = Double(posting.count)
                let length = 1 - Self.b + Self.b * lengths[Int(posting.document)] / meanLength
                scores[Int(posting.document)] += weight * count * (Self.k1 + 1) / (count + Self.k1 * length)
            }
        }
        return scores.best(depth)
    }
}
