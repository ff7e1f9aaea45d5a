import Glibc

/// How the likenesses of directions, words and contexts become one.
enum Likeness {
    /// What directions count beside words, where there are passages without end to learn them from.
    private static let semanticShare: Float = 0.6
    /// With so many passages directions count half of that.
    private static let passagesForHalf: Float = 400
    /// What the reports' being on the same matter adds at most.
    private static let contextShare: Float = 0.25
    /// What is less alike than this gets less from its context.
    private static let leastForContext: Float = 0.2
    /// The raw likeness that is shown as one half, and how steep the curve is there.
    private static let middle: Float = 0.37
    private static let steepness: Float = 1.8

    /// What directions count beside words, 0...1, in a model learnt from so many passages.
    static func semanticShare(of model: SemanticModel) -> Float {
        guard model.hasDirections else { return 0 }
        let count = Float(model.passageCount)
        return semanticShare * count / (count + passagesForHalf)
    }

    /// The likeness of two texts, 0...1, from the cosines of their directions and words.
    static func raw(semantic: Float, lexical: Float, share: Float) -> Float {
        share * max(0, semantic) + (1 - share) * lexical
    }

    /// The same where it is known how alike the reports' matters are, -1...1.
    static func inContext(_ raw: Float, context: Float) -> Float {
        min(1, raw + contextShare * max(0, context) * min(1, raw / leastForContext))
    }

    /// The likeness as it is shown: a curve from 0 to 1 through one half at the least likeness of what says the same.
    static func shown(_ raw: Float) -> Double {
        let raw = Double(max(0, min(1, raw)))
        let ratio = pow(raw / Double(middle), Double(steepness))
        let rest = pow((1 - raw) / (1 - Double(middle)), Double(steepness))
        return ratio / (ratio + rest)
    }

    /// What is shown as `similarity`: the inverse of `shown(_:)`.
    static func raw(shownAs similarity: Double) -> Float {
        guard similarity > 0 else { return 0 }
        guard similarity < 1 else { return 1 }
        // x / (1 - x) is the odds to the power of 1 / steepness, times the odds of the middle.
        let odds = pow(similarity / (1 - similarity), 1 / Double(steepness)) * Double(middle / (1 - middle))
        return Float(odds / (1 + odds))
    }
}
