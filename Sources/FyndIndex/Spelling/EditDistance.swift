/// How far words are from one word, by what the slips that lead from one to the other cost (`EditCosts`).
///
/// The restricted distance of Damerau (1964) and Levenshtein (1966): no letter is edited twice, a swap of neighbours counts once.
/// The table is filled in a band about its diagonal and given up as soon as a row is beyond the budget (Ukkonen 1985).
struct EditDistance {
    /// Longer words are no slips of each other.
    static let maximumLetters = 64

    private let word: [UInt8]
    private let budget: Int
    private let band: Int
    private var candidate: [UInt8] = []
    private let replacements = EditCosts.replacements
    /// Three rows of the table, used in turn.
    private var cells = [Int32](repeating: beyond, count: 3 * width)

    private static let width = maximumLetters + 1
    private static let beyond: Int32 = 1 << 20

    /// Measures from `word`, up to `budget`.
    init(from word: some Collection<UInt8>, budget: Int) {
        var letters: [UInt8] = []
        Self.decode(word, into: &letters)
        self.word = letters
        self.budget = budget
        band = budget / EditCosts.doubled
    }

    /// The cost of the slips that lead to `other`, or nil when it is beyond the budget.
    mutating func cost(to other: some Collection<UInt8>) -> Int? {
        Self.decode(other, into: &candidate)
        guard word.count <= Self.maximumLetters, candidate.count <= Self.maximumLetters,
            abs(word.count - candidate.count) <= band
        else { return nil }
        cells[0] = 0
        for column in 0..<candidate.count { cells[column + 1] = cells[column] + Self.single(candidate, column) }
        // A swap may pass one row that is beyond the budget, but not two.
        var least: (Int32, Int32) = (0, 0)
        for index in 0..<word.count {
            least = (least.1, fillRow(index))
            guard min(least.0, least.1) <= budget else { return nil }
        }
        let cost = Int(cells[word.count % 3 * Self.width + candidate.count])
        return cost <= budget ? cost : nil
    }

    /// Fills the row for a letter of the word; returns the least cost by which it can be passed.
    private mutating func fillRow(_ index: Int) -> Int32 {
        let row = (index + 1) % 3 * Self.width
        let last = index % 3 * Self.width
        let first = max(0, index + 1 - band)
        let end = min(candidate.count, index + 1 + band)
        var least = Self.beyond
        for column in first...end {
            // The letter of the word is one too many.
            var cost = column == index + 1 + band ? Self.beyond : cells[last + column] + Self.single(word, index)
            if column > 0 {
                cost = min(cost, cells[last + column - 1] + replacing(index, column - 1))
                // The letter of the candidate is missing.
                if column > first { cost = min(cost, cells[row + column - 1] + Self.single(candidate, column - 1)) }
            }
            if index > 0, column > 1, word[index] == candidate[column - 2], word[index - 1] == candidate[column - 1] {
                let before = (index + 2) % 3 * Self.width + column - 2
                let firstLetter = min(index, column - 1) == 1 ? EditCosts.firstLetter : 0
                cost = min(cost, cells[before] + Int32(EditCosts.edit + firstLetter))
            }
            cells[row + column] = cost
            least = min(least, cost)
        }
        return least
    }

    private func replacing(_ index: Int, _ other: Int) -> Int32 {
        let cost = Int(replacements[Int(word[index]) << 8 | Int(candidate[other])])
        let isFirstLetter = index == 0 && other == 0 && cost > EditCosts.diacritic
        return Int32(isFirstLetter ? cost + EditCosts.firstLetter : cost)
    }

    /// The cost of a letter that only one of the words has.
    private static func single(_ letters: [UInt8], _ index: Int) -> Int32 {
        if index == 0 { return Int32(EditCosts.edit + EditCosts.firstLetter) }
        return Int32(letters[index] == letters[index - 1] ? EditCosts.doubled : EditCosts.edit)
    }

    /// The letters of UTF-8 as scalars of Latin-1; what is beyond shares the codes of control characters.
    private static func decode(_ utf8: some Collection<UInt8>, into letters: inout [UInt8]) {
        letters.removeAll(keepingCapacity: true)
        var lead: UInt8 = 0
        for byte in utf8 {
            if byte & 0xC0 != 0x80 {
                letters.append(byte < 0x80 ? byte : byte & 0x1F)
                lead = byte
            } else if lead == 0xC3 {
                letters[letters.count - 1] = byte | 0x40
                lead = 0
            } else if !letters.isEmpty {
                letters[letters.count - 1] = (letters[letters.count - 1] &* 7 &+ byte) & 0x1F
            }
        }
    }
}
