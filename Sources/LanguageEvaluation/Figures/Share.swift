/// How many of a number of things.
public struct Share: Hashable, Sendable, Encodable {
    /// How many, 0...`of`.
    public let count: Int
    /// Of how many, ≥ 0.
    public let of: Int
    /// The share, 0...1; that of nothing in nothing is 1.
    public let share: Double

    /// The share of `count` in `of`.
    init(_ count: Int, of total: Int) {
        self.count = count
        of = total
        share = total == 0 ? 1 : Double(count) / Double(total)
    }
}
