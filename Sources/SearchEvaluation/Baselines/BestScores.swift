extension [Double] {
    /// The places of the greatest numbers > 0 with these, the greatest first; of equal ones the earlier first.
    ///
    /// - Parameter depth: The most to give, ≥ 1.
    /// - Returns: The places with their numbers.
    func best(_ depth: Int) -> [(document: Int, score: Double)] {
        let matching = indices.filter { self[$0] > 0 }
        let least = matching.count > depth ? matching.map { self[$0] }.sorted(by: >)[depth - 1] : 0
        let best = matching.filter { self[$0] >= least }.sorted { (self[$1], $0) < (self[$0], $1) }
        return best.prefix(depth).map { ($0, self[$0]) }
    }
}
