/// How unevenly a word is spread over the parts of a corpus: the deviation of proportions DP of Gries (2008).
///
/// ½ Σ |vᵢ − sᵢ|, where vᵢ is the share of the word's occurrences that part i has, and sᵢ its share of the corpus. Not normalised.
///
/// Parts without the word need not be told. Whole numbers are added up, so that the order of the parts makes no difference to the
/// last digit.
public struct DeviationOfProportions: Hashable, Sendable {
    /// The word's occurrences in the corpus.
    private let occurrences: Int
    /// The words of the corpus.
    private let size: Int
    /// The occurrences in parts that have more than their share, less those in the others.
    private var surplus = 0
    /// The words of the parts that have more than their share.
    private var sizeOfSurplus = 0

    /// The deviation of a word.
    ///
    /// - Parameters:
    ///   - occurrences: How often the corpus has it, ≥ 1.
    ///   - size: The words of the corpus, ≥ `occurrences`.
    public init(occurrences: Int, size: Int) {
        precondition(occurrences > 0 && size >= occurrences, "a word that is spread occurs")
        self.occurrences = occurrences
        self.size = size
    }

    /// Adds a part that has the word; each such part is added once.
    ///
    /// - Parameters:
    ///   - count: How often it has it, ≥ 1.
    ///   - partSize: The words of the part, ≥ `count`.
    public mutating func add(_ count: Int, of partSize: Int) {
        let isMore =
            count.multipliedFullWidth(by: size) >= partSize.multipliedFullWidth(by: occurrences)
        surplus += isMore ? count : -count
        if isMore { sizeOfSurplus += partSize }
    }

    /// DP, from 0, each part has its share, to nearly 1, one small part has all; right when all parts with the word were added.
    public var value: Double {
        // The parts with more than their share add v − s, those with less s − v, those without the word s; all s are 1 together.
        let deviation = 1 + Double(surplus) / Double(occurrences) - 2 * Double(sizeOfSurplus) / Double(size)
        return min(1, max(0, deviation / 2))
    }
}
