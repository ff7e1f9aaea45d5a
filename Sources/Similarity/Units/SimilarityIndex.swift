/// The passages of one kind, prepared to be compared with texts and with each other. It never changes and may be shared.
public struct SimilarityIndex: Sendable {
    /// What was learnt from the collection.
    let model: SemanticModel
    /// The documents of the passages, in the order in which they were taken in.
    public let documents: [UInt32]
    /// The passages by their documents, ascending.
    let unitsByDocument: [Int32]
    /// The number of each passage's report, 0 ..< `reportCount`.
    let reports: [UInt32]
    let reportCount: Int
    /// The words of the passages: passage *i* has `words[wordStarts[i] ..< wordStarts[i + 1]]`, each once.
    let wordStarts: [Int32]
    let words: [Int32]
    let vocabulary: UnitVocabulary
    /// The lengths of the passages' lexical vectors.
    let lexicalLengths: [Float]
    /// The same where each word counts as much as it has substance.
    let strictLengths: [Float]
    let strictDirections: [Int8]
    /// The directions of the passages, and those of the matters of the reports.
    let directions: [Int8]
    let contexts: [Int8]
    /// What directions count beside words.
    let semanticShare: Float

    /// How many passages there are.
    public var count: Int { documents.count }

    /// The words of a passage.
    func words(of unit: Int) -> ArraySlice<Int32> { words[Int(wordStarts[unit])..<Int(wordStarts[unit + 1])] }

    /// The place of a document's passage, or nothing when it has none here.
    public func unit(of document: UInt32) -> Int? {
        var (low, high) = (0, documents.count)
        while low < high {
            let middle = (low + high) / 2
            if documents[Int(unitsByDocument[middle])] < document { low = middle + 1 } else { high = middle }
        }
        guard low < unitsByDocument.count else { return nil }
        let unit = Int(unitsByDocument[low])
        return documents[unit] == document ? unit : nil
    }

    /// How alike two passages are, 0...1, before the curve.
    func rawLikeness(_ one: Int, _ other: Int) -> Float {
        Likeness.raw(semantic: cosine(one, other), lexical: lexicalCosine(one, other), share: semanticShare)
    }

    /// The cosine of the directions of two passages.
    func cosine(_ one: Int, _ other: Int) -> Float {
        directions.withUnsafeBufferPointer { numbers in
            guard let base = numbers.baseAddress else { return 0 }
            return Direction.cosine(base + one * SemanticModel.width, base + other * SemanticModel.width)
        }
    }

    /// The cosine of what two passages have in common as they stand.
    func lexicalCosine(_ one: Int, _ other: Int) -> Float {
        let lengths = lexicalLengths[one] * lexicalLengths[other]
        guard lengths > 0 else { return 0 }
        return vocabulary.product(words(of: one), words(of: other)) / lengths
    }
}

extension SimilarityIndex {
    /// What was learnt of words.
    public var learnt: SemanticModel { model }

    /// Whether a passage that was found is one of this index.
    public func holds(_ found: SimilarUnit) -> Bool {
        found.unit < documents.count && documents[found.unit] == found.document
    }

    /// Whether the wording of two passages is nearly the same: a small word or the addressee at most differs.
    public func isNearlySame(_ one: Int, _ other: Int) -> Bool {
        guard abs(words(of: one).count - words(of: other).count) <= Self.mostOtherWords else { return false }
        if !directions.isEmpty, cosine(one, other) < Self.leastCosineOfSame { return false }
        return lexicalCosine(one, other) >= Self.leastOfSame
    }

    private static let mostOtherWords = 2
    private static let leastCosineOfSame: Float = 0.93
    private static let leastOfSame: Float = 0.93
}
