/// The words of the passages of a `SimilarityIndex`, with the weights of their features among those passages.
struct UnitVocabulary: Sendable {
    /// The words' base forms.
    let lemmas: [String]
    /// The words that are given to whom advice is for.
    let isBody: [Bool]
    /// How much substance each word has, 0...1: hardly any in set phrases.
    let substance: [Float]
    /// The rows of features: word *w* has the entries `starts[w] ..< starts[w + 1]`, by feature ascending.
    let starts: [Int32]
    let features: [Int32]
    let values: [Float]
    /// The numbers of features.
    let numbers: [UInt64: Int32]
    /// The features that are more than some letters.
    let isWhole: [Bool]
    /// How rare each feature is among the passages.
    let rarities: [Float]
    /// How rare a feature is that no passage has.
    let greatestRarity: Float

    var featureCount: Int { rarities.count }

    /// The product of the lexical vectors of two lists of words.
    func product(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> Float {
        one.reduce(Float(0)) { sum, left in other.reduce(sum) { $0 + product(left, $1) } }
    }

    /// The same where each word counts as much as it has substance.
    func strictProduct(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> Float {
        one.reduce(Float(0)) { sum, left in
            other.reduce(sum) { $0 + substance[Int(left)] * substance[Int($1)] * product(left, $1) }
        }
    }

    /// The product of the vectors of two words.
    func product(_ one: Int32, _ other: Int32) -> Float {
        var (left, right) = (Int(starts[Int(one)]), Int(starts[Int(other)]))
        let (leftEnd, rightEnd) = (Int(starts[Int(one) + 1]), Int(starts[Int(other) + 1]))
        var sum: Float = 0
        while left < leftEnd, right < rightEnd {
            let (a, b) = (features[left], features[right])
            if a == b { sum += values[left] * values[right] }
            left += a <= b ? 1 : 0
            right += b <= a ? 1 : 0
        }
        return sum
    }
}
