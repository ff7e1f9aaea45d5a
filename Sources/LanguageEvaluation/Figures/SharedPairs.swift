/// Counts the pairs of things that share a label.
///
/// With labels on both sides, such as two forms that are each other's in two readings, a pair must still count once.
/// That is inclusion and exclusion: a pair with *k* labels in common is in the classes of 2^k - 1 sets of labels, which
/// are added when they hold an odd number of labels and taken away otherwise, leaving one. So the time is linear in the
/// things, however many pairs they make.
enum SharedPairs {
    /// The pairs with a label in common.
    ///
    /// - Parameter things: The labels of each thing, each once and in one order for all; few, as every set of them is
    ///   looked at.
    /// - Returns: How many pairs.
    static func count(_ things: some Sequence<[String]>) -> Int {
        var members: [[String]: Int] = [:]
        for labels in things {
            for chosen in 1..<(1 << labels.count) {
                members[labels.indices.filter { chosen >> $0 & 1 == 1 }.map { labels[$0] }, default: 0] += 1
            }
        }
        return members.reduce(0) { sum, set in
            sum + (set.key.count.isMultiple(of: 2) ? -1 : 1) * all(of: set.value)
        }
    }

    /// The pairs that a number of things make.
    static func all(of count: Int) -> Int { count * (count - 1) / 2 }
}
