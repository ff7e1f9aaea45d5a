/// How long many runs of the same kind took.
struct Timings: Codable {
    /// The median, in microseconds.
    var p50: Double
    /// What 99 in 100 runs do not exceed, in microseconds.
    var p99: Double
    /// The queries that found nothing.
    var queriesWithoutHits = 0
}

extension Timings {
    /// The figures for durations in microseconds, of which there is at least one.
    init(microseconds: [Double]) {
        let sorted = microseconds.sorted()
        p50 = Timings.percentile(0.50, of: sorted)
        p99 = Timings.percentile(0.99, of: sorted)
    }

    /// The value below which the share `p` of the sorted values lies (nearest rank).
    static func percentile(_ p: Double, of sorted: [Double]) -> Double {
        precondition(!sorted.isEmpty, "a percentile needs a value")
        return sorted[min(Int(p * Double(sorted.count)), sorted.count - 1)]
    }
}
