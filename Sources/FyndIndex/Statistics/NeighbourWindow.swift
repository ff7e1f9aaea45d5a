import FyndAPI

/// Finds the words of a text that stand by occurrences.
///
/// A word within an occurrence is no neighbour. One that is near several is the neighbour of the nearest, so that each word counts
/// once (the spans of Evert, 2008).
struct NeighbourWindow {
    /// On which side of the nearest occurrence a word stands.
    enum Side: UInt8 {
        case left, right
    }

    private let left: Int
    private let right: Int
    private let isWithinSentences: Bool
    /// For each word of the text the distance to the nearest occurrence, 0 within one, `far` outside all windows; and the side.
    private var marks: [(distance: Int, side: Side)] = []

    private static let far = Int.max

    /// The window that a request asks for.
    init(_ request: CollocatesRequest) {
        left = request.left
        right = request.right
        isWithinSentences = request.within == .sentence
    }

    /// Whether the ends of sentences must be known.
    var needsSentences: Bool { isWithinSentences }

    /// Calls `body` with each neighbour, in order: its place among the words, and its side.
    ///
    /// - Parameters:
    ///   - occurrences: The words that occurrences take up, in places of words; in order, none overlapping another.
    ///   - count: How many words the text has.
    ///   - sentenceEnds: The places of the words that end a sentence, but for the last of the text; looked at when needed only.
    ///   - body: Is given each neighbour.
    mutating func forEachNeighbour(
        of occurrences: [Range<Int>], among count: Int, sentenceEnds: [Int], _ body: (Int, Side) -> Void
    ) {
        marks.removeAll(keepingCapacity: true)
        marks.append(contentsOf: repeatElement((Self.far, .right), count: count))
        for occurrence in occurrences {
            for place in occurrence { marks[place].distance = 0 }
        }
        for occurrence in occurrences {
            let limits = isWithinSentences ? sentence(around: occurrence, among: count, sentenceEnds) : 0..<count
            mark(occurrence, within: limits)
        }
        for (place, mark) in marks.enumerated() where mark.distance > 0 && mark.distance != Self.far {
            body(place, mark.side)
        }
    }

    private mutating func mark(_ occurrence: Range<Int>, within limits: Range<Int>) {
        let before = max(limits.lowerBound, occurrence.lowerBound - left)..<occurrence.lowerBound
        for place in before where occurrence.lowerBound - place < marks[place].distance {
            marks[place] = (occurrence.lowerBound - place, .left)
        }
        let behind = occurrence.upperBound..<min(limits.upperBound, occurrence.upperBound + right)
        for place in behind where place - occurrence.upperBound + 1 <= marks[place].distance {
            marks[place] = (place - occurrence.upperBound + 1, .right)
        }
    }

    /// The words from the beginning of the sentence in which an occurrence begins to the end of that in which it ends.
    private func sentence(around occurrence: Range<Int>, among count: Int, _ ends: [Int]) -> Range<Int> {
        let begin = ends.last { $0 < occurrence.lowerBound }.map { $0 + 1 } ?? 0
        let end = ends.first { $0 >= max(occurrence.lowerBound, occurrence.upperBound - 1) }.map { $0 + 1 } ?? count
        return begin..<end
    }
}
