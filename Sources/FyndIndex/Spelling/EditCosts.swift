/// What each slip of the fingers costs, a letter replaced by any other being 10.
///
/// Slips are not equally likely: a missing ring or dots is a missing key, doubled letters are misremembered, and a wrong letter
/// is often the key beside the right one or one that sounds like it. The first letter is seldom wrong (Pollock and Zamora 1984).
enum EditCosts {
    /// A letter too many, too few, replaced, or swapped with its neighbour.
    static let edit = 10
    /// A letter that is doubled and should not be, or the reverse.
    static let doubled = 5
    /// A letter with or without its ring, dots or accent.
    static let diacritic = 3
    /// The key beside the right one, or a letter that sounds like the right one.
    static let neighbour = 7
    /// What an edit of the first letter costs in addition.
    static let firstLetter = 5

    /// What all edits of a word together may cost: one edit for words of four to seven letters, two for longer ones, none
    /// for shorter ones, where each letter makes another word.
    static func budget(letterCount: Int) -> Int {
        switch letterCount {
        case ..<4: 0
        case 4...7: edit
        default: 2 * edit
        }
    }

    /// The costs of putting one letter for another, both as scalars of Latin-1: those for the first of them begin at 256 times
    /// its number.
    static let replacements: [UInt8] = {
        var costs = [UInt8](repeating: UInt8(edit), count: 1 << 16)
        func set(_ first: UInt8, _ second: UInt8, _ cost: Int) {
            costs[Int(first) << 8 | Int(second)] = UInt8(cost)
            costs[Int(second) << 8 | Int(first)] = UInt8(cost)
        }
        for pair in keyboardNeighbours + alikeSounding { set(pair.0, pair.1, neighbour) }
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max
            where DiacriticFolding.plainLetter(first) == DiacriticFolding.plainLetter(second) {
                set(first, second, first == second ? 0 : diacritic)
            }
        }
        return costs
    }()

    /// Letters side by side, or one above the other, on a Swedish keyboard.
    private static let keyboardNeighbours: [(UInt8, UInt8)] = {
        let rows = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"].map { $0.unicodeScalars.map { UInt8($0.value) } }
        var pairs: [(UInt8, UInt8)] = []
        for (index, row) in rows.enumerated() {
            pairs += zip(row, row.dropFirst())
            guard index + 1 < rows.count else { continue }
            // Each row stands half a key to the right of the one above.
            pairs += zip(row, rows[index + 1])
            pairs += zip(row.dropFirst(), rows[index + 1])
        }
        return pairs
    }()

    private static let alikeSounding: [(UInt8, UInt8)] =
        ["äe", "åo", "ck", "cs", "sz", "vw", "iy", "gj", "dt", "bp"].map { pair in
            let letters = pair.unicodeScalars.map { UInt8($0.value) }
            return (letters[0], letters[1])
        }
}
