import Glibc
public import SwedishText

/// Makes a `SimilarityIndex` of passages.
public struct SimilarityIndexBuilder {
    /// The weight of words for bodies beside others.
    static let bodyWeight: Float = 0.3
    /// The weight of a report's title beside its passages.
    private static let titleWeight: Float = 0.5

    private struct KnownWord {
        var features: WordFeatures
        /// The weights of its atoms.
        var weights: [Float]
        /// Its share of a passage's direction.
        var direction: (sum: [Float], missing: Float)
    }

    private let model: SemanticModel
    private let reader: FeatureReader
    private var numbers: [String: Int32] = [:]
    private var numbersOfWords: [ObjectIdentifier: Int32] = [:]
    private var known: [KnownWord] = []
    private var kept: [WordFeatures] = []
    private var documents: [UInt32] = []
    private var reports: [UInt32] = []
    private var wordStarts: [Int32] = [0]
    private var words: [Int32] = []
    private var titles: [UInt32: [Int32]] = [:]
    private var reportNumbers: [UInt32: UInt32] = [:]

    /// Prepares to make an index with what was learnt from a collection; the analyzer must be used by nobody else meanwhile.
    public init(model: SemanticModel, analyzer: TextAnalyzer) {
        self.model = model
        reader = FeatureReader(analyzer: analyzer)
    }

    /// Whether the title of a report is known.
    public func knowsTitle(ofReport report: UInt32) -> Bool { titles[report] != nil }

    /// Takes in the title of a report.
    public mutating func add(title: String, ofReport report: UInt32) {
        titles[report] = numbers(of: title)
    }

    /// Takes in a passage. The order of passages decides ties: in an order that follows from the passages alone, equal passages make
    /// equal indexes.
    ///
    /// - Parameters:
    ///   - document: Its number, another than those before.
    ///   - report: The number of its report, any.
    ///   - text: Its text.
    public mutating func add(document: UInt32, ofReport report: UInt32, text: String) {
        documents.append(document)
        let next = UInt32(reportNumbers.count)
        let number = reportNumbers[report] ?? next
        reportNumbers[report] = number
        reports.append(number)
        words += numbers(of: text)
        wordStarts.append(Int32(words.count))
    }

    /// The words of a text, each once.
    private mutating func numbers(of text: String) -> [Int32] {
        var numbers: [Int32] = []
        for word in reader.words(in: text) {
            let number = number(of: word.features)
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }

    private mutating func number(of features: WordFeatures) -> Int32 {
        // The reader gives a word as the same object as long as its analyzer is the same; `kept` keeps the objects alive.
        if let known = numbersOfWords[ObjectIdentifier(features)] { return known }
        let next = Int32(known.count)
        let number = numbers[features.lemma] ?? next
        numbersOfWords[ObjectIdentifier(features)] = number
        kept.append(features)
        if number == next {
            numbers[features.lemma] = number
            known.append(knownWord(features))
        } else if isPlainer(features, than: known[Int(number)].features) {
            known[Int(number)] = knownWord(features)
        }
        return number
    }

    private func knownWord(_ features: WordFeatures) -> KnownWord {
        let weights = Self.weights(of: features, model)
        return KnownWord(
            features: features, weights: weights, direction: Self.direction(of: features, weights, model))
    }

    /// Whether a word is divided into fewer parts than another of the same base form: some forms of a word can be divided where others
    /// cannot, and one analysis counts for all.
    private func isPlainer(_ features: WordFeatures, than other: WordFeatures) -> Bool {
        features.parts.count == other.parts.count
            ? features.parts.lexicographicallyPrecedes(other.parts) : features.parts.count < other.parts.count
    }

    /// The weights of a word's atoms: how much each says.
    static func weights(of features: WordFeatures, _ model: SemanticModel) -> [Float] {
        let factor = features.isBody ? bodyWeight : 1
        return zip(features.atoms, features.parts).map { factor * model.weight(of: $0, lemma: $1) }
    }

    /// A word's share of a text's direction, and the square of what of it has none.
    static func direction(
        of features: WordFeatures, _ weights: [Float], _ model: SemanticModel
    ) -> (sum: [Float], missing: Float) {
        guard model.hasDirections else { return ([], 0) }
        var sum = [Float](repeating: 0, count: SemanticModel.width)
        var missing: Float = 0
        FeatureStrengths.semantic.forEach(of: features, weights: weights) {
            missing += model.add($0, times: $1, to: &sum)
        }
        return (sum, missing)
    }

    /// The index of what was taken in.
    public func index() -> SimilarityIndex {
        let vocabulary = makeVocabulary()
        let (directions, contexts) = makeDirections()
        let strictDirections = documents.indices.flatMap { unit in
            direction(of: words[Int(wordStarts[unit])..<Int(wordStarts[unit + 1])], isStrict: true).numbers
        }
        let strictLengths = documents.indices.map { unit in
            let own = words[Int(wordStarts[unit])..<Int(wordStarts[unit + 1])]
            return vocabulary.strictProduct(own, own).squareRoot()
        }
        let lengths = documents.indices.map { unit in
            let own = words[Int(wordStarts[unit])..<Int(wordStarts[unit + 1])]
            return vocabulary.product(own, own).squareRoot()
        }
        return SimilarityIndex(
            model: model, documents: documents,
            unitsByDocument: documents.indices.sorted { documents[$0] < documents[$1] }.map(Int32.init),
            reports: reports, reportCount: reportNumbers.count,
            wordStarts: wordStarts, words: words, vocabulary: vocabulary, lexicalLengths: lengths,
            strictLengths: strictLengths,
            strictDirections: model.hasDirections ? strictDirections : [],
            directions: directions, contexts: contexts, semanticShare: Likeness.semanticShare(of: model))
    }

    /// The features of the words, weighted by how few passages have them.
    private func makeVocabulary() -> UnitVocabulary {
        var numbers: [UInt64: Int32] = [:]
        var rows: [[(feature: Int32, strength: Float)]] = []
        var isWhole: [Bool] = []
        for word in known {
            var row: [Int32: Float] = [:]
            let grams = Set(word.features.grams)
            FeatureStrengths.lexical.forEach(of: word.features, weights: word.weights) { key, strength in
                let next = Int32(numbers.count)
                let number = numbers[key.hash] ?? next
                if number == next {
                    numbers[key.hash] = number
                    isWhole.append(!grams.contains(key))
                }
                row[number, default: 0] += strength
            }
            rows.append(row.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        }
        var frequencies = [Int32](repeating: 0, count: numbers.count)
        var last = [Int](repeating: -1, count: numbers.count)
        for unit in documents.indices {
            for word in words[Int(wordStarts[unit])..<Int(wordStarts[unit + 1])] {
                for (feature, _) in rows[Int(word)] where last[Int(feature)] != unit {
                    last[Int(feature)] = unit
                    frequencies[Int(feature)] += 1
                }
            }
        }
        let count = Double(documents.count)
        let rarities = frequencies.map { Float(log((1 + count) / (1 + Double($0))) + 0.5) }
        var starts: [Int32] = [0]
        var features: [Int32] = []
        var values: [Float] = []
        for row in rows {
            for (feature, strength) in row {
                features.append(feature)
                values.append(strength * rarities[Int(feature)])
            }
            starts.append(Int32(features.count))
        }
        return UnitVocabulary(
            lemmas: known.map(\.features.lemma), isBody: known.map(\.features.isBody),
            substance: known.map { Self.substance($0.weights) }, starts: starts,
            features: features, values: values, numbers: numbers, isWhole: isWhole, rarities: rarities,
            greatestRarity: Float(log(1 + count) + 0.5))
    }

    /// The directions of passages, and of reports: the mean of its passages', and its title's.
    private func makeDirections() -> (units: [Int8], reports: [Int8]) {
        guard model.hasDirections else { return ([], []) }
        var units: [Int8] = []
        units.reserveCapacity(documents.count * SemanticModel.width)
        var sums = [[Float]](
            repeating: [Float](repeating: 0, count: SemanticModel.width), count: reportNumbers.count)
        var counts = [Float](repeating: 0, count: reportNumbers.count)
        for unit in documents.indices {
            let direction = direction(of: words[Int(wordStarts[unit])..<Int(wordStarts[unit + 1])])
            units += direction.numbers
            let report = Int(reports[unit])
            counts[report] += 1
            for place in 0..<SemanticModel.width { sums[report][place] += Float(direction.numbers[place]) }
        }
        for (report, number) in reportNumbers {
            guard let title = titles[report] else { continue }
            let direction = direction(of: title[...])
            let factor = Self.titleWeight * counts[Int(number)]
            for place in 0..<SemanticModel.width {
                sums[Int(number)][place] += factor * Float(direction.numbers[place])
            }
        }
        return (units, sums.flatMap { Direction($0).numbers })
    }

    private func direction(of words: ArraySlice<Int32>, isStrict: Bool = false) -> Direction {
        guard model.hasDirections else { return Direction([]) }
        var sum = [Float](repeating: 0, count: SemanticModel.width)
        var missing: Float = 0
        for word in words {
            let own = known[Int(word)].direction
            let factor = isStrict ? Self.substance(known[Int(word)].weights) : 1
            for place in 0..<SemanticModel.width { sum[place] += own.sum[place] * factor }
            missing += own.missing * factor * factor
        }
        return Direction(sum, missing: missing, without: model.common)
    }

    /// How much substance a word has, 0...1, by how much its atoms say.
    static func substance(_ weights: [Float]) -> Float {
        let weight = min(1, weights.max() ?? 0)
        return weight * weight
    }
}
