/// Finds the forms that no rule explains: strong verbs, vowel changes, degrees of other words.
final class IrregularForms: Sendable {
    /// A form that a word ends in.
    struct Match {
        /// The lemma of the form, without what stands before it in the word.
        var lemma: [UInt8]
        /// The bytes of the word before the form.
        var prefixCount: Int
        var isVerb: Bool
    }

    private struct Target {
        var lemma: [UInt8]
        var isVerb: Bool
        var compounds: Bool
    }

    /// The table of Swedish.
    static let swedish = IrregularForms()

    private let targets: [[UInt8]: [Target]]
    private let longest: Int
    private let infinitives: Set<[UInt8]>
    private let olderInfinitives: [[UInt8]: [UInt8]]

    private init() {
        var targets: [[UInt8]: [Target]] = [:]
        for (form, lemma) in IrregularWords.forms {
            let compounds = IrregularWords.compounding.contains(form)
            targets[Array(form.utf8), default: []].append(
                Target(lemma: Array(lemma.utf8), isVerb: false, compounds: compounds))
        }
        for (form, infinitive) in StrongVerbs.forms {
            targets[Array(form.utf8), default: []].append(
                Target(lemma: Array(infinitive.utf8), isVerb: true, compounds: true))
        }
        self.targets = targets
        longest = targets.keys.lazy.map(\.count).max() ?? 0
        infinitives = Set(StrongVerbs.infinitives.map { Array($0.utf8) })
        olderInfinitives = Dictionary(
            uniqueKeysWithValues: StrongVerbs.olderInfinitives.map { (Array($0.key.utf8), Array($0.value.utf8)) })
    }

    /// The irregular form that a word is, or ends in behind something of two bytes or more; the longest first.
    func matches(_ word: Bytes) -> [Match] {
        var matches: [Match] = []
        for start in max(0, word.count - longest)..<word.count where word[start] & 0xC0 != 0x80 {
            guard start != 1, let found = targets[Array(word[start...])] else { continue }
            for target in found where start == 0 || target.compounds {
                matches.append(Match(lemma: target.lemma, prefixCount: start, isVerb: target.isVerb))
            }
        }
        return matches
    }

    /// Whether `stem` + `ending` is the infinitive of a strong verb, behind what `isPrefix` allows or nothing.
    func isInfinitive(_ stem: Slice<Bytes>, _ ending: StaticString, isPrefix: (Slice<Bytes>) -> Bool) -> Bool {
        let word = Array(stem) + ending.withUTF8Buffer { Array($0) }
        let stem = Slice(base: stem.base, bounds: stem.startIndex..<stem.endIndex)
        for start in max(0, word.count - Self.longestInfinitive)...max(0, word.count - 2) {
            guard infinitives.contains(Array(word[start...])) else { continue }
            if start == 0 || start <= stem.count && isPrefix(stem.prefix(start)) { return true }
        }
        return false
    }

    private static let longestInfinitive = 10

    /// A lemma with an older infinitive replaced by the modern one: "antaga" by "anta".
    func modern(_ lemma: [UInt8]) -> [UInt8] {
        for count in [4, 5] where lemma.count >= count {
            if let modern = olderInfinitives[Array(lemma.suffix(count))], lemma.count == count || lemma.count >= count + 2 {
                return lemma.dropLast(count) + modern
            }
        }
        return lemma
    }
}
