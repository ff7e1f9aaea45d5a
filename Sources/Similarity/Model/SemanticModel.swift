import Glibc

/// What a collection's words stand beside, learnt from the collection: a direction for each feature of its words, and how much
/// each word says.
///
/// Features that occur in the same passages, and in passages of like words, point in like directions (latent semantic analysis:
/// Deerwester et al., 1990; with letters four by four among the features, so that words never seen before have directions, too). A
/// word that crowds in few reports says what those are about, one that is spread evenly says little (residual inverse document
/// frequency: Church and Gale, 1995); so set phrases are told from substance.
public struct SemanticModel: Sendable, Equatable {
    /// The numbers of a direction.
    public static let width = 104

    /// The features, sorted.
    let keys: [UInt64]
    /// How rare each is among passages: ln(N / n).
    let rarities: [Float]
    /// Of atoms how much they say, 0.1...1.2; of other features 1.
    let weights: [Float]
    /// The directions one after the other, each of length about 127.
    let directions: [Int8]
    /// The direction that all passages share, of length 1, or zeros.
    let common: [Float]
    /// The passages that it was learnt from.
    public let passageCount: Int
    /// The reports that it was learnt from.
    public let reportCount: Int
    private let rows: [UInt64: Int32]

    init(
        keys: [UInt64], rarities: [Float], weights: [Float], directions: [Int8], common: [Float], passageCount: Int,
        reportCount: Int
    ) {
        self.keys = keys
        self.rarities = rarities
        self.weights = weights
        self.directions = directions
        self.common = common
        self.passageCount = passageCount
        self.reportCount = reportCount
        var rows: [UInt64: Int32] = [:]
        rows.reserveCapacity(keys.count)
        for (row, key) in keys.enumerated() { rows[key] = Int32(row) }
        self.rows = rows
    }

    /// A model that knows nothing: for a collection that is too small to learn from.
    public static let empty = SemanticModel(
        keys: [], rarities: [], weights: [], directions: [], common: [], passageCount: 0, reportCount: 0)

    /// Whether it has directions at all.
    var hasDirections: Bool { !directions.isEmpty }

    /// The row of a feature.
    func row(of key: FeatureKey) -> Int? { rows[key.hash].map(Int.init) }

    /// How much a base form says, 0.1...1.2: as learnt, as far as there are reports enough, and else as common knowledge has it.
    func weight(of atom: FeatureKey, lemma: String) -> Float {
        let prior: Float = GeneralWords.contains(lemma) ? 0.3 : 0.9
        let perReport = Float(passageCount) / Float(max(reportCount, 1))
        // Where a report has one passage, a word cannot crowd in it.
        let evidence = Float(reportCount) * (1 - 1 / max(perReport, 1))
        guard let row = row(of: atom) else { return prior }
        // Of a word that is seldom it cannot be told whether it crowds.
        let occurrences = Float(passageCount) * exp(-rarities[row])
        let trust = evidence / (evidence + Self.priorReports) * occurrences / (occurrences + Self.priorPassages)
        return weights[row] * trust + prior * (1 - trust)
    }

    /// How many passages with a word, and how many reports, the common knowledge of words counts for.
    private static let priorPassages: Float = 10
    private static let priorReports: Float = 25

    /// Adds a multiple of a feature's direction to `sum`, of `width` numbers.
    ///
    /// - Returns: The square of what has no direction: a feature that is not known points where no other does.
    func add(_ key: FeatureKey, times factor: Float, to sum: inout [Float]) -> Float {
        guard let row = row(of: key) else {
            let missing = factor * greatestRarity
            return missing * missing
        }
        let scaled = factor * rarities[row] / 127
        let start = row * Self.width
        for place in 0..<Self.width { sum[place] += Float(directions[start + place]) * scaled }
        return 0
    }

    /// The rarity of what no passage has.
    private var greatestRarity: Float { log(Float(max(passageCount, 2))) }
}
