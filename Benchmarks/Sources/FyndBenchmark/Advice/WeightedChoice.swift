/// Things of which the first are drawn most often: the nth by a weight of 1 / (n + flatness), as words are used in texts.
struct WeightedChoice<Item> {
    private let items: [Item]
    /// The sum of the weights up to each thing.
    private let sums: [Double]

    /// A choice of things, the most frequent first; there is at least one.
    ///
    /// - Parameters:
    ///   - items: What is drawn from.
    ///   - flatness: The greater, the less the first are preferred; > 0.
    init(_ items: [Item], flatness: Double) {
        precondition(!items.isEmpty, "a choice needs something to choose from")
        self.items = items
        var sum = 0.0
        sums = items.indices.map { rank in
            sum += 1 / (Double(rank) + flatness)
            return sum
        }
    }

    /// Draws one.
    func draw(using generator: inout SeededGenerator) -> Item {
        let point = Double.random(in: 0..<1, using: &generator) * sums[sums.count - 1]
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] > point { high = middle } else { low = middle + 1 }
        }
        return items[low]
    }
}

extension WeightedChoice: Sendable where Item: Sendable {}
