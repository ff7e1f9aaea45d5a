import Glibc
public import SwedishText

/// Learns a `SemanticModel` from reports, one after the other.
public struct SemanticModelTrainer {
    /// Of more passages the model is not learnt: it would take longer and be hardly better.
    public static let maximumPassages = 20_000
    /// Features in fewer passages are left out.
    private static let leastPassages = 2
    /// The most features that are kept, those in most passages.
    private static let maximumFeatures = 40_000
    /// From fewer passages for each number of a direction nothing is learnt.
    private static let passagesPerNumber = 2

    private let reader: FeatureReader
    private var numbers: [FeatureKey: Int32] = [:]
    private var keys: [FeatureKey] = []
    /// In how many passages and in how many reports each feature is, and the last report that had it.
    private var passageFrequencies: [Int32] = []
    private var reportFrequencies: [Int32] = []
    private var lastReports: [Int32] = []
    private var isAtom: [Bool] = []
    private var passages: [[(feature: Int32, strength: Float)]] = []
    private var reportCount: Int32 = 0

    /// Prepares to learn with an analyzer, which must be used by nobody else meanwhile.
    public init(analyzer: TextAnalyzer) {
        reader = FeatureReader(analyzer: analyzer)
    }

    /// Whether there are passages enough.
    public var isFull: Bool { passages.count >= Self.maximumPassages }

    /// Takes in the passages of a report. The order of reports and passages makes a difference in the last digits.
    public mutating func add(report texts: [String]) {
        reportCount += 1
        for text in texts { add(passage: text) }
    }

    private mutating func add(passage text: String) {
        var strengths: [Int32: Float] = [:]
        var seen: Set<String> = []
        for word in reader.words(in: text) where seen.insert(word.features.lemma).inserted {
            let atoms = word.features.atoms
            FeatureStrengths.semantic.forEach(of: word.features, weights: atoms.map { _ in 1 }) { key, strength in
                strengths[number(of: key, isAtom: atoms.contains(key)), default: 0] += strength
            }
        }
        guard !strengths.isEmpty else { return }
        for feature in strengths.keys {
            passageFrequencies[Int(feature)] += 1
            if lastReports[Int(feature)] != reportCount {
                lastReports[Int(feature)] = reportCount
                reportFrequencies[Int(feature)] += 1
            }
        }
        passages.append(strengths.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    private mutating func number(of key: FeatureKey, isAtom: Bool) -> Int32 {
        if let known = numbers[key] { return known }
        let number = Int32(keys.count)
        numbers[key] = number
        keys.append(key)
        passageFrequencies.append(0)
        reportFrequencies.append(0)
        lastReports.append(0)
        self.isAtom.append(isAtom)
        return number
    }

    /// The model; without directions where there are too few passages.
    public func model() -> SemanticModel {
        let kept = keys.indices.filter { passageFrequencies[$0] >= Self.leastPassages }
            .sorted { (passageFrequencies[$1], keys[$0].hash) < (passageFrequencies[$0], keys[$1].hash) }
            .prefix(Self.maximumFeatures).sorted { keys[$0].hash < keys[$1].hash }
        let rarities = kept.map { Float(log(Double(passages.count) / Double(passageFrequencies[$0]))) }
        let learns = passages.count >= Self.passagesPerNumber * SemanticModel.width
        let directions = learns ? directions(of: kept, rarities) : nil
        return SemanticModel(
            keys: kept.map { keys[$0].hash }, rarities: rarities, weights: kept.map(weight),
            directions: directions?.numbers ?? [], common: directions?.common ?? [], passageCount: passages.count,
            reportCount: Int(reportCount))
    }

    /// How much a feature says: its residual inverse document frequency over reports, scaled to 0.1...1.2.
    private func weight(of feature: Int) -> Float {
        guard isAtom[feature] else { return 1 }
        let reports = Double(reportCount)
        let expected = 1 - exp(-Double(passageFrequencies[feature]) / reports)
        let residual =
            log2(reports / Double(reportFrequencies[feature])) - log2(1 / expected)
        return Float(max(0.1, min(1.2, (1 + residual) / 2)))
    }

    private func directions(of kept: [Int], _ rarities: [Float]) -> (numbers: [Int8], common: [Float]) {
        var columns = [Int32](repeating: -1, count: keys.count)
        for (column, feature) in kept.enumerated() { columns[feature] = Int32(column) }
        var matrix = SparseMatrix(columnCount: kept.count)
        for passage in passages {
            var row: [(column: Int32, value: Float)] = []
            for (feature, strength) in passage where columns[Int(feature)] >= 0 {
                let column = columns[Int(feature)]
                row.append((column, strength * rarities[Int(column)]))
            }
            let length = row.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
            guard length > 0 else { continue }
            matrix.appendRow(row.map { ($0.column, $0.value / length) })
        }
        var basis = SubspaceIteration.basis(of: matrix, width: SemanticModel.width)
        basis.normaliseRows()
        var sums = matrix.times(basis)
        sums.normaliseRows()
        var common = [Float](repeating: 0, count: SemanticModel.width)
        for row in 0..<sums.rowCount {
            for (place, number) in sums.row(row).enumerated() { common[place] += number }
        }
        let length = common.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
        if length > 0 { common = common.map { $0 / length } }
        let numbers = (0..<basis.rowCount).flatMap { row in
            basis.row(row).map { Int8(max(-127, min(127, ($0 * 127).rounded()))) }
        }
        return (numbers, common)
    }
}
