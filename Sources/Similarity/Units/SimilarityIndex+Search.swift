import Dispatch
import Glibc

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
    /// How many more passages than asked for are looked at in their context.
    private static let contextDepth = 300

    /// The passages that are most like a text, the most alike first; of equals the one that was taken in first.
    ///
    /// - Parameters:
    ///   - query: The text. The passage that it is itself is left out.
    ///   - limit: The most to return.
    ///   - isAllowed: Whether a document may be among them.
    /// - Returns: Those found, and how many there are; where there are many more than asked for, about how many.
    /// - Complexity: O(passages · words of a passage + words of the index).
    public func search(
        _ query: SimilarityQuery, limit: Int, where isAllowed: (_ document: UInt32) -> Bool
    ) -> (found: [SimilarUnit], total: Int) {
        guard !query.words.isEmpty else { return ([], 0) }
        let least = Likeness.least(shownAs: Self.leastSimilarity, inContext: query.report != nil)
        var candidates: [SimilarUnit] = []
        for (unit, raw) in likenesses(to: query).enumerated() where raw >= least {
            guard unit != query.unit, isAllowed(documents[unit]) else { continue }
            candidates.append(SimilarUnit(unit: unit, document: documents[unit], similarity: 0, raw: raw))
        }
        let total = candidates.count
        Self.keepBest(limit + Self.contextDepth, of: &candidates)
        let products = wordProducts(with: query.strictLexical)
        for place in candidates.indices {
            candidates[place].raw = Likeness.withSubstance(
                candidates[place].raw, strict: strictLikeness(candidates[place].unit, query, products))
            let raw = inContext(candidates[place].raw, candidates[place].unit, of: query)
            candidates[place].raw = raw
            candidates[place].similarity = Likeness.shown(raw)
        }
        let kept = candidates.count
        candidates.removeAll { $0.similarity < Self.leastSimilarity }
        candidates.sort(by: Self.precedes)
        return (Array(candidates.prefix(limit)), total - (kept - candidates.count))
    }

    /// How alike a passage and the query are where each word counts as much as it has substance.
    private func strictLikeness(_ unit: Int, _ query: SimilarityQuery, _ products: [Float]) -> Float {
        let product = words(of: unit).reduce(Float(0)) { $0 + products[Int($1)] * vocabulary.substance[Int($1)] }
        let lengths = query.strictLength * strictLengths[unit]
        let semantic = strictDirections.withUnsafeBufferPointer { all in
            query.strictDirection.numbers.withUnsafeBufferPointer { own -> Float in
                guard let base = all.baseAddress, let own = own.baseAddress else { return 0 }
                return Direction.cosine(base + unit * SemanticModel.width, own)
            }
        }
        return Likeness.strict(
            semantic: semantic, lexical: lengths > 0 ? product / lengths : 0, share: semanticShare)
    }

    /// Leaves the passages with the greatest likeness, at least `count` of them, without sorting all: their likenesses are counted
    /// in steps first.
    private static func keepBest(_ count: Int, of candidates: inout [SimilarUnit]) {
        guard candidates.count > count else { return }
        let steps = 1_024
        func step(_ candidate: SimilarUnit) -> Int { min(steps - 1, Int(candidate.raw * Float(steps))) }
        var counts = [Int](repeating: 0, count: steps)
        for candidate in candidates { counts[step(candidate)] += 1 }
        var (least, sum) = (steps, 0)
        while least > 0, sum < count {
            least -= 1
            sum += counts[least]
        }
        candidates.removeAll { step($0) < least }
    }

    private static func precedes(_ one: SimilarUnit, _ other: SimilarUnit) -> Bool {
        one.raw == other.raw ? one.unit < other.unit : one.raw > other.raw
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

    /// How alike each passage is to the query, before context and curve.
    private func likenesses(to query: SimilarityQuery) -> [Float] {
        let products = wordProducts(with: query.lexical)
        let direction = query.direction.widened
        let length = query.lexicalLength
        let workers = count < Self.leastForWorkers ? 1 : Self.workers
        let share = (count + workers - 1) / workers
        return [Float](unsafeUninitializedCapacity: count) { likenesses, initializedCount in
            let output = Output(start: likenesses.baseAddress)
            DispatchQueue.concurrentPerform(iterations: workers) { worker in
                let range = min(count, worker * share)..<min(count, (worker + 1) * share)
                fill(output, range, products: products, direction: direction, length: length)
            }
            initializedCount = count
        }
    }

    /// Where likenesses are written. Safe to share although it is a pointer: each worker writes to places of its own, and nobody reads
    /// before all are done.
    private struct Output: @unchecked Sendable {
        let start: UnsafeMutablePointer<Float>?
    }

    /// With fewer passages several threads gain nothing.
    private static let leastForWorkers = 20_000
    private static let workers = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// Writes the likenesses of a range of passages. The innermost loop of all searches: it looks at pointers alone.
    private func fill(
        _ output: Output, _ range: Range<Int>, products: [Float], direction: [Int16], length: Float
    ) {
        guard let output = output.start else { return }
        let hasDirections = !directions.isEmpty
        withExtendedLifetime(self) {
            wordStarts.withUnsafeBufferPointer { wordStarts in
                words.withUnsafeBufferPointer { words in
                    products.withUnsafeBufferPointer { products in
                        lexicalLengths.withUnsafeBufferPointer { lengths in
                            directions.withUnsafeBufferPointer { directions in
                                direction.withUnsafeBufferPointer { direction in
                                    for unit in range {
                                        var product: Float = 0
                                        var word = Int(wordStarts[unit])
                                        let end = Int(wordStarts[unit + 1])
                                        while word < end {
                                            product += products[Int(words[word])]
                                            word += 1
                                        }
                                        var semantic: Float = 0
                                        if hasDirections, let all = directions.baseAddress,
                                            let own = direction.baseAddress
                                        {
                                            semantic = Direction.cosine(all + unit * SemanticModel.width, widened: own)
                                        }
                                        let both = length * lengths[unit]
                                        output[unit] = Likeness.raw(
                                            semantic: semantic, lexical: both > 0 ? product / both : 0,
                                            share: semanticShare)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The product of the query's lexical vector with that of each word of the index.
    private func wordProducts(with lexical: [(feature: Int32, value: Float)]) -> [Float] {
        var values = [Float](repeating: 0, count: vocabulary.featureCount)
        for (feature, value) in lexical { values[Int(feature)] = value }
        return (0..<vocabulary.lemmas.count).map { word in
            var sum: Float = 0
            for entry in Int(vocabulary.starts[word])..<Int(vocabulary.starts[word + 1]) {
                sum += values[Int(vocabulary.features[entry])] * vocabulary.values[entry]
            }
            return sum
        }
    }
}
