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

    private let targets: WordTable<[Target]>
    private let infinitives = WordTable<Void>(StrongVerbs.infinitives.map { ($0, ()) })
    private let olderInfinitives = WordTable<[UInt8]>(
        StrongVerbs.olderInfinitives.map { ($0.key, Array($0.value.utf8)) })

    private init() {
        var targets: [String: [Target]] = [:]
        for (form, lemma) in IrregularWords.forms {
            let compounds = IrregularWords.compounding.contains(form)
            targets[form, default: []].append(
                Target(lemma: Array(lemma.utf8), isVerb: false, compounds: compounds))
        }
        for (form, infinitive) in StrongVerbs.forms {
            targets[form, default: []].append(
                Target(lemma: Array(infinitive.utf8), isVerb: true, compounds: true))
        }
        self.targets = WordTable(targets.map { ($0.key, $0.value) })
    }

    /// The irregular form that a word is, or ends in behind something of two bytes or more; the longest first.
    func matches(_ word: Bytes) -> [Match] {
        var matches: [Match] = []
        for start in max(0, word.count - targets.longest)..<word.count where word[start] & 0xC0 != 0x80 {
            guard start != 1, let found = targets.value(of: Bytes(rebasing: word[start...])) else { continue }
            for target in found where start == 0 || target.compounds {
                matches.append(Match(lemma: target.lemma, prefixCount: start, isVerb: target.isVerb))
            }
        }
        return matches
    }

    /// Whether `stem` + `ending` is the infinitive of a strong verb, behind what `isPrefix` allows or nothing.
    func isInfinitive(_ stem: Slice<Bytes>, _ ending: StaticString, isPrefix: (Bytes) -> Bool) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stem.count + ending.utf8CodeUnitCount) { buffer in
            var count = 0
            for byte in stem {
                buffer[count] = byte
                count += 1
            }
            ending.withUTF8Buffer { for byte in $0 { buffer[count] = byte; count += 1 } }
            let word = Bytes(buffer)
            for start in max(0, count - infinitives.longest)...max(0, count - 2) {
                guard infinitives.contains(Bytes(rebasing: word[start...])) else { continue }
                if start == 0 || start <= stem.count && isPrefix(Bytes(rebasing: stem.prefix(start))) { return true }
            }
            return false
        }
    }

    /// A lemma with an older infinitive replaced by the modern one: "antaga" by "anta".
    func modern(_ lemma: [UInt8]) -> [UInt8] {
        for count in [4, 5] where lemma.count == count || lemma.count >= count + 2 {
            let modern = lemma.withUnsafeBufferPointer { olderInfinitives.value(of: Bytes(rebasing: $0.suffix(count))) }
            if let modern { return lemma.dropLast(count) + modern }
        }
        return lemma
    }
}
