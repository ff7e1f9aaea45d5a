/// How long many requests took, in milliseconds.
struct Latencies {
    /// The median.
    let p50: Double
    /// What 90 in 100 requests do not exceed.
    let p90: Double
    /// What 99 in 100 requests do not exceed.
    let p99: Double
    /// What none exceeds.
    let max: Double

    /// The figures for durations in milliseconds, of which there is at least one.
    init(milliseconds: [Double]) {
        let sorted = milliseconds.sorted()
        p50 = Timings.percentile(0.50, of: sorted)
        p90 = Timings.percentile(0.90, of: sorted)
        p99 = Timings.percentile(0.99, of: sorted)
        max = Timings.percentile(1, of: sorted)
    }
}
