/// Where the operands of NÄRA stand in a text, in places of its words, and where they are near each other.
struct NearPlaces {
    /// The most attempts at placing the operands of one text: when words repeat, there are as many ways as leaves of a tree.
    private static let mostAttempts = 20_000

    /// For each operand the places that it takes up, ascending.
    private let operands: [[Range<Int>]]
    private(set) var attempts = 0

    init(_ operands: [[Range<Int>]]) {
        self.operands = operands
    }

    /// The stretches of the text within which all operands stand, each at places of its own.
    ///
    /// - Parameters:
    ///   - reach: How near each other they must be.
    ///   - sentenceEnds: The last words of the sentences within the text, ascending.
    ///   - isEnough: Whether one stretch will do.
    /// - Returns: The stretches, which may overlap.
    mutating func windows(_ reach: NearReach, sentenceEnds: [Int] = [], firstOnly isEnough: Bool = false) -> [Range<
        Int
    >] {
        guard operands.allSatisfy({ !$0.isEmpty }) else { return [] }
        var windows: [Range<Int>] = []
        switch reach {
        case .passage: windows.append(0..<Int.max)
        case .sentence:
            var start = 0
            for end in sentenceEnds.map({ $0 + 1 }) + [Int.max] {
                if isPossible(within: start..<end, gap: .max, from: nil) { windows.append(start..<end) }
                if isEnough, !windows.isEmpty { break }
                start = end
            }
        case .words(let distance):
            let longest = operands.reduce(0) { $0 + ($1.lazy.map(\.count).max() ?? 0) }
            for (operand, places) in operands.enumerated() {
                for place in places {
                    let window = place.lowerBound..<place.lowerBound + longest + distance - 1
                    if isPossible(within: window, gap: distance - 1, from: (operand, place)) { windows.append(window) }
                    if isEnough, !windows.isEmpty { return windows }
                }
            }
        }
        return windows
    }

    /// The groups of places, one of each operand, that stand near each other and are as short as can be: the one that ends first,
    /// then the one behind it that ends first, and so on. Of those that end at one word it is the one that begins last.
    ///
    /// - Parameters:
    ///   - reach: How near each other they must be.
    ///   - sentenceEnds: The last words of the sentences within the text, ascending.
    /// - Returns: The groups, none of which overlaps another; in each the places in the order of the operands.
    mutating func groups(_ reach: NearReach, sentenceEnds: [Int] = []) -> [[Range<Int>]] {
        guard operands.allSatisfy({ !$0.isEmpty }) else { return [] }
        var groups: [[Range<Int>]] = []
        var (start, sentence) = (0, 0)
        for end in Set(operands.joined().map(\.upperBound)).sorted() {
            if reach == .sentence {
                while sentence < sentenceEnds.count, sentenceEnds[sentence] + 1 < end {
                    start = max(start, sentenceEnds[sentence] + 1)
                    sentence += 1
                }
            }
            guard let group = shortest(endingAt: end, from: start, reach) else { continue }
            groups.append(group)
            start = end
        }
        return groups
    }

    /// The places, one of each operand, of which the last ends at a word and the first begins as late as can be, but not before
    /// `start`.
    private mutating func shortest(endingAt end: Int, from start: Int, _ reach: NearReach) -> [Range<Int>]? {
        let gap = if case .words(let distance) = reach { distance - 1 } else { Int.max }
        var search = GroupSearch(end: end, gap: gap, start: start)
        if gap < .max {
            let longest = operands.reduce(0) { $0 + ($1.lazy.map(\.count).max() ?? 0) }
            search.start = max(start, end - longest - gap)
        }
        extend(&search, by: 0)
        return search.best
    }

    /// What is known while the shortest group is looked for.
    private struct GroupSearch {
        /// Where the group ends, and how many other words may stand between its places.
        let end: Int
        let gap: Int
        /// Where a place may begin at the earliest: a group that begins no later than the best so far is not looked at.
        var start: Int
        var chosen: [Range<Int>] = []
        var best: [Range<Int>]?
    }

    private mutating func extend(_ search: inout GroupSearch, by operand: Int) {
        guard operand < operands.count else {
            let first = search.chosen.reduce(Int.max) { min($0, $1.lowerBound) }
            let covered = search.chosen.reduce(0) { $0 + $1.count }
            guard search.chosen.contains(where: { $0.upperBound == search.end }),
                search.end - first - covered <= search.gap
            else { return }
            search.best = search.chosen
            search.start = first + 1
            return
        }
        let places = operands[operand]
        var index = Self.firstIndex(in: places, from: search.end)
        while index > 0, attempts < Self.mostAttempts {
            index -= 1
            let place = places[index]
            guard place.lowerBound >= search.start else { return }
            attempts += 1
            guard place.upperBound <= search.end, !search.chosen.contains(where: { $0.overlaps(place) }) else {
                continue
            }
            search.chosen.append(place)
            extend(&search, by: operand + 1)
            search.chosen.removeLast()
        }
    }

    /// Whether all operands have places of their own within a window, with so many other words between them at most; one
    /// operand may be that which begins the window.
    private mutating func isPossible(
        within window: Range<Int>, gap: Int, from first: (operand: Int, place: Range<Int>)?
    ) -> Bool {
        var chosen = first.map { [$0.place] } ?? []
        return choose(0, beside: first?.operand, &chosen, window, gap)
    }

    private mutating func choose(
        _ operand: Int, beside taken: Int?, _ chosen: inout [Range<Int>], _ window: Range<Int>, _ gap: Int
    ) -> Bool {
        guard attempts < Self.mostAttempts else { return false }
        guard operand < operands.count else {
            guard gap < .max else { return true }
            let end = chosen.reduce(0) { max($0, $1.upperBound) }
            return end - window.lowerBound - chosen.reduce(0) { $0 + $1.count } <= gap
        }
        guard operand != taken else { return choose(operand + 1, beside: taken, &chosen, window, gap) }
        let places = operands[operand]
        var index = Self.firstIndex(in: places, from: window.lowerBound)
        while attempts < Self.mostAttempts, index < places.count, places[index].lowerBound < window.upperBound {
            attempts += 1
            let place = places[index]
            index += 1
            guard place.upperBound <= window.upperBound, !chosen.contains(where: { $0.overlaps(place) }) else {
                continue
            }
            chosen.append(place)
            if choose(operand + 1, beside: taken, &chosen, window, gap) { return true }
            chosen.removeLast()
        }
        return false
    }

    private static func firstIndex(in places: [Range<Int>], from start: Int) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].lowerBound < start { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
