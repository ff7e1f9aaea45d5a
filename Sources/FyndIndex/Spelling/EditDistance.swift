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
    /// Three rows of the table: the one before the last, the last, and the one that is being filled.
    private var rows: [[Int]]
    private static let beyond = 1 << 20

    /// Measures from `word`, up to `budget`.
    init(from word: some Collection<UInt8>, budget: Int) {
        var letters: [UInt8] = []
        Self.decode(word, into: &letters)
        self.word = letters
        self.budget = budget
        band = budget / EditCosts.doubled
        rows = Array(repeating: Array(repeating: Self.beyond, count: Self.maximumLetters + 1), count: 3)
    }

    /// The cost of the slips that lead to `other`, or nil when it is beyond the budget.
    mutating func cost(to other: some Collection<UInt8>) -> Int? {
        Self.decode(other, into: &candidate)
        guard word.count <= Self.maximumLetters, candidate.count <= Self.maximumLetters,
            abs(word.count - candidate.count) <= band
        else { return nil }
        fillFirstRow()
        for index in 0..<word.count {
            guard fillRow(index) <= budget else { return nil }
        }
        let cost = rows[1][candidate.count]
        return cost <= budget ? cost : nil
    }

    private mutating func fillFirstRow() {
        rows[1][0] = 0
        for column in 0..<candidate.count {
            rows[1][column + 1] = rows[1][column] + Self.single(candidate, column)
        }
    }

    /// Fills the row for a letter of the word and makes it the last; returns the least cost by which it can be passed.
    private mutating func fillRow(_ index: Int) -> Int {
        let first = max(0, index + 1 - band)
        let last = min(candidate.count, index + 1 + band)
        guard first <= last else { return Self.beyond }
        var least = Self.beyond
        for column in first...last {
            let cost = cell(index, column, isFirst: column == first, isLast: column == index + 1 + band)
            rows[2][column] = cost
            least = min(least, cost)
        }
        // What is left of the band and right of it belongs to other rows.
        if first > 0 { rows[2][first - 1] = Self.beyond }
        if last < candidate.count { rows[2][last + 1] = Self.beyond }
        // A swap may still pass a row that is beyond the budget by its own letters.
        let passed = min(least, rows[1][max(0, first - 1)...last].min() ?? Self.beyond)
        rows.swapAt(0, 1)
        rows.swapAt(1, 2)
        return passed
    }

    private func cell(_ index: Int, _ column: Int, isFirst: Bool, isLast: Bool) -> Int {
        // The letter of the word is one too many.
        var cost = isLast ? Self.beyond : rows[1][column] + Self.single(word, index)
        guard column > 0 else { return cost }
        let other = column - 1
        let isFirstLetter = index == 0 && other == 0
        let replacing = EditCosts.replacing(word[index], candidate[other])
        cost = min(
            cost,
            rows[1][other] + replacing + (isFirstLetter && replacing > EditCosts.diacritic ? EditCosts.firstLetter : 0))
        if !isFirst { cost = min(cost, rows[2][other] + Self.single(candidate, other)) }
        if index > 0, other > 0, word[index] == candidate[other - 1], word[index - 1] == candidate[other] {
            let first = min(index, other) == 1 ? EditCosts.firstLetter : 0
            cost = min(cost, rows[0][other - 1] + EditCosts.edit + first)
        }
        return cost
    }

    /// The cost of a letter that only one of the words has.
    private static func single(_ letters: [UInt8], _ index: Int) -> Int {
        if index == 0 { return EditCosts.edit + EditCosts.firstLetter }
        return letters[index] == letters[index - 1] ? EditCosts.doubled : EditCosts.edit
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
