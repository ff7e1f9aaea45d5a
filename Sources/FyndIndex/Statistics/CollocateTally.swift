import SwedishText
import Xapian

/// Counts words, and how many of them stand by an occurrence.
struct CollocateTally {
    /// The counts of a word.
    struct Count {
        /// All.
        var frequency = 0
        /// Those that stand by an occurrence, on its left and on its right.
        var left = 0
        var right = 0
        /// The passages where one does.
        var passages = 0
        fileprivate var lastPassage: DocumentID = 0
    }

    /// All words, those that are left out too.
    private(set) var words = 0
    /// The words that stand by an occurrence.
    private(set) var windowWords = 0
    /// The occurrences.
    private(set) var occurrences = 0
    /// The passages that they stand in.
    private(set) var passages = 0
    /// The counts by the numbers of the words.
    private(set) var counts: [Count] = []

    /// Adds the words of a passage.
    mutating func add(_ words: [WordOccurrence], numbers: WordNumbers) {
        while counts.count < numbers.words.count { counts.append(Count()) }
        self.words += words.count
        for word in words {
            let number = numbers.number(of: word.typeID)
            if number != WordNumbers.none { counts[Int(number)].frequency += 1 }
        }
    }

    /// Adds the occurrences of a passage.
    mutating func add(occurrences count: Int) {
        occurrences += count
        if count > 0 { passages += 1 }
    }

    /// Adds a neighbour; the words of its passage have been added.
    mutating func add(neighbour number: Int32, on side: NeighbourWindow.Side, in passage: DocumentID) {
        windowWords += 1
        guard number != WordNumbers.none else { return }
        switch side {
        case .left: counts[Int(number)].left += 1
        case .right: counts[Int(number)].right += 1
        }
        guard counts[Int(number)].lastPassage != passage else { return }
        counts[Int(number)].lastPassage = passage
        counts[Int(number)].passages += 1
    }
}
