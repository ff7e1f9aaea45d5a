import Glibc

/// Okapi BM25 (Robertson, Walker, Hancock-Beaulieu 1995), in the pieces that merging the evidence of several terms needs.
enum BM25 {
    /// How rare something is that `count` of `total` documents have: `ln(1 + (N - n + 0.5) / (n + 0.5))`, > 0.
    static func inverseDocumentFrequency(_ count: Int, of total: Int) -> Double {
        let (n, all) = (Double(count), Double(max(total, count)))
        return log(1 + (all - n + 0.5) / (n + 0.5))
    }

    /// What a document's length adds below the fraction bar: an occurrence count *f* is worth `f (k1 + 1) / (f + norm)`.
    ///
    /// - Parameters:
    ///   - length: The document's length.
    ///   - average: The average length, > 0.
    ///   - k1: How soon more occurrences stop to count.
    ///   - b: How much the length counts.
    ///   - minimum: The least length that counts, as a share of the average.
    /// - Returns: The norm, > 0 for a positive `k1`.
    static func norm(length: UInt32, average: Double, k1: Double, b: Double, minimum: Double = 0) -> Float {
        Float(k1 * (1 - b + b * max(Double(length) / average, minimum)))
    }
}
