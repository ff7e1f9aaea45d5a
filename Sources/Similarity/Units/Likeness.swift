import Glibc

/// How the likenesses of directions, words and contexts become one.
enum Likeness {
    /// What directions count beside words, where there are passages without end to learn them from.
    private static let semanticShare: Float = 0.6
    /// With so many passages directions count half of that.
    private static let passagesForHalf: Float = 400
    /// How much more alike texts may be than their words of substance.
    private static let allowance: Float = 0.07
    /// Of likeness in substance the directions must be nearly the same: their cosine counts to this power.
    private static let strictExponent: Float = 1.5
    /// What the reports' being on the same matter adds at most.
    private static let contextShare: Float = 0.25
    /// What is less alike than this gets less from its context.
    private static let leastForContext: Float = 0.2
    /// The raw likeness that is shown as one half.
    private static let middle: Float = 0.37
    /// How much the arcs below and above are bent.
    private static let lowerExponent = 2.0
    private static let upperExponent = 1.6

    /// What directions count beside words, 0...1, in a model learnt from so many passages.
    static func semanticShare(of model: SemanticModel) -> Float {
        guard model.hasDirections else { return 0 }
        let count = Float(model.passageCount)
        return semanticShare * count / (count + passagesForHalf)
    }

    /// The likeness of two texts, 0...1, from the cosines of their directions and words: at least that of the words, as what is not
    /// known of words has no direction.
    static func raw(semantic: Float, lexical: Float, share: Float) -> Float {
        max(lexical, share * max(0, semantic) + (1 - share) * lexical)
    }

    /// The likeness of two texts in words of substance alone, 0...1, from the cosines of their directions and words.
    static func strict(semantic: Float, lexical: Float, share: Float) -> Float {
        raw(semantic: powf(max(0, semantic), strictExponent), lexical: lexical, share: share)
    }

    /// The likeness where it is known how alike the texts are in words of substance alone: nobody is alike by set phrases.
    static func withSubstance(_ raw: Float, strict: Float) -> Float {
        min(raw, strict + allowance)
    }

    /// The same where it is known how alike the reports' matters are, -1...1.
    static func inContext(_ raw: Float, context: Float) -> Float {
        min(1, raw + contextShare * max(0, context) * min(1, raw / leastForContext))
    }

    /// The least likeness of two texts that may be shown as `similarity` or more.
    static func least(shownAs similarity: Double, inContext: Bool) -> Float {
        let raw = raw(shownAs: similarity)
        guard inContext else { return raw }
        return max(raw - contextShare, raw / (1 + contextShare / leastForContext))
    }

    /// The likeness as it is shown: a curve from 0 to 1 of two arcs that meet in one half, at what is the least likeness of most that
    /// says the same.
    static func shown(_ raw: Float) -> Double {
        let (raw, middle) = (Double(max(0, min(1, raw))), Double(middle))
        if raw < middle { return 0.5 * pow(raw / middle, lowerExponent) }
        return 1 - 0.5 * pow((1 - raw) / (1 - middle), upperExponent)
    }

    /// What is shown as `similarity`: the inverse of `shown(_:)`.
    static func raw(shownAs similarity: Double) -> Float {
        let (shown, middle) = (max(0, min(1, similarity)), Double(middle))
        if shown < 0.5 { return Float(middle * pow(2 * shown, 1 / lowerExponent)) }
        return Float(1 - (1 - middle) * pow(2 * (1 - shown), 1 / upperExponent))
    }
}
