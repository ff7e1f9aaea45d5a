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
