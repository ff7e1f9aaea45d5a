import Glibc

/// What speaks against a split; the more, the less likely it is.
enum Costs {
    /// A word that the dictionary lists is split only into parts that cost less together; the more other words it is
    /// itself a part of, the more basic it is.
    static func wholeKnown(joints: Int) -> Double { 4.6 - 0.35 * log2(Double(1 + joints)) }
    /// So is one that it does not list, by the number of parts.
    static func wholeUnknown(parts: Int) -> Double { 2.4 + 1.8 * Double(parts) }

    /// The most that a last part may cost whose first part nobody knows.
    static let analogy = 2.0

    /// Every part.
    static let part = 1.0
    /// A first part that the dictionary does not let begin a compound as it stands.
    static let unlicensed = 0.9
    /// A first part without the s that the dictionary gives it.
    static let missingS = 1.5
    /// A first part that is an adjective, not said to begin compounds.
    static let adjective = 0.0
    /// A first part with an s that the dictionary does not give it.
    static let unlicensedS = 0.8
    /// A last part that the dictionary does not let end a compound.
    static let unlicensedLast = 0.6
    /// A part made of a particle and a word, which the dictionary does not list.
    static let particleWord = 1.5
    /// A linking vowel that the dictionary does not give the word before it: "gatu" from "gata".
    static let unlicensedVowel = 0.5
    /// The stem of a verb: "läs" from "läsa".
    static let verbStem = 0.45
    /// A first part that has lost a letter of its base form.
    static let strip = 0.25
    /// A first part that has lost the last of two equal consonants before a third.
    static let tripleConsonant = 0.3

    /// A last part that is an adjective or a verb.
    static let noNounLast = 0.8

    /// A last part derived from a verb, and not listed: "läggare".
    static let derivedLast = 0.5
    /// "ring" as a last part where it ends a noun made from a verb: "planering".
    static let verbalNoun = 3.0

    /// Short words are found within others by chance, the less so the more readily they join.
    static func length(_ letters: Int, rarity: Double) -> Double {
        let cost =
            switch letters {
            case ...2: 2.4
            case 3: 0.9
            case 4: 0.3
            default: 0.0
            }
        return cost * (0.4 + rarity)
    }

    /// How seldom the dictionary has a word as that part of others.
    static func rarity(_ joints: Int) -> Double {
        joints == 0 ? 0.9 : max(0, 0.6 - 0.12 * log2(Double(joints)))
    }
}
