/// A passage that is like a text.
public struct SimilarUnit: Hashable, Sendable {
    /// Its place in the index.
    public var unit: Int
    /// Its document.
    public var document: UInt32
    /// How alike they are, 0...1.
    public var similarity: Double
    /// The same before the curve.
    var raw: Float
}

extension SimilarityIndex {
    /// Less alike than this is not shown.
    public static let leastSimilarity = 0.1
    /// The context of so many passages is looked at.
    private static let contextDepth = 2_000

    /// The passages that are most like a text, the most alike first; of equals the one with the lesser document.
    ///
    /// - Parameters:
    ///   - query: The text. The passage that it is itself is left out.
    ///   - limit: The most to return.
    ///   - isAllowed: Whether a document may be among them.
    /// - Returns: Those found, and how many there are.
    /// - Complexity: O(passages · words of a passage + words of the index).
    public func search(
        _ query: SimilarityQuery, limit: Int, where isAllowed: (_ document: UInt32) -> Bool
    ) -> (found: [SimilarUnit], total: Int) {
        guard !query.words.isEmpty else { return ([], 0) }
        var candidates: [SimilarUnit] = []
        forEachLikeness(to: query) { unit, raw in
            guard raw > Self.leastRaw, unit != query.unit, isAllowed(documents[unit]) else { return }
            candidates.append(SimilarUnit(unit: unit, document: documents[unit], similarity: 0, raw: raw))
        }
        if candidates.count > Self.contextDepth {
            candidates.sort(by: Self.precedes)
            candidates.removeSubrange(Self.contextDepth...)
        }
        for place in candidates.indices {
            let raw = inContext(candidates[place].raw, candidates[place].unit, of: query)
            candidates[place].raw = raw
            candidates[place].similarity = Likeness.shown(raw)
        }
        candidates.removeAll { $0.similarity < Self.leastSimilarity }
        candidates.sort(by: Self.precedes)
        return (Array(candidates.prefix(limit)), candidates.count)
    }

    /// What cannot become a similarity that is shown, whatever the context.
    private static let leastRaw: Float = 0.05

    private static func precedes(_ one: SimilarUnit, _ other: SimilarUnit) -> Bool {
        one.raw == other.raw ? one.document < other.document : one.raw > other.raw
    }

    private func inContext(_ raw: Float, _ unit: Int, of query: SimilarityQuery) -> Float {
        guard let report = query.report, !contexts.isEmpty else { return raw }
        let context = contexts.withUnsafeBufferPointer { numbers -> Float in
            guard let base = numbers.baseAddress else { return 0 }
            return Direction.cosine(
                base + Int(report) * SemanticModel.width, base + Int(reports[unit]) * SemanticModel.width)
        }
        return Likeness.inContext(raw, context: context)
    }

    /// Calls `body` with each passage and how alike it is to the query, before context and curve.
    private func forEachLikeness(to query: SimilarityQuery, _ body: (_ unit: Int, _ raw: Float) -> Void) {
        let products = wordProducts(with: query)
        let length = query.lexicalLength
        query.direction.numbers.withUnsafeBufferPointer { own in
            directions.withUnsafeBufferPointer { numbers in
                words.withUnsafeBufferPointer { words in
                    for unit in documents.indices {
                        var product: Float = 0
                        for word in words[Int(wordStarts[unit])..<Int(wordStarts[unit + 1])] {
                            product += products[Int(word)]
                        }
                        var semantic: Float = 0
                        if let own = own.baseAddress, let base = numbers.baseAddress {
                            semantic = Direction.cosine(own, base + unit * SemanticModel.width)
                        }
                        let lengths = length * lexicalLengths[unit]
                        body(
                            unit,
                            Likeness.raw(
                                semantic: semantic, lexical: lengths > 0 ? product / lengths : 0, share: semanticShare))
                    }
                }
            }
        }
    }

    /// The product of the query's lexical vector with that of each word of the index.
    private func wordProducts(with query: SimilarityQuery) -> [Float] {
        var values = [Float](repeating: 0, count: vocabulary.featureCount)
        for (feature, value) in query.lexical { values[Int(feature)] = value }
        return (0..<vocabulary.lemmas.count).map { word in
            var sum: Float = 0
            for entry in Int(vocabulary.starts[word])..<Int(vocabulary.starts[word + 1]) {
                sum += values[Int(vocabulary.features[entry])] * vocabulary.values[entry]
            }
            return sum
        }
    }
}
