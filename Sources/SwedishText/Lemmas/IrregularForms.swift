/// Finds the forms that no rule explains: strong verbs, vowel changes, degrees of other words.
final class IrregularForms: Sendable {
    /// A form that a word ends in.
    struct Match {
        /// The lemma of the form, without what stands before it in the word; it is valid for ever.
        var lemma: Bytes
        /// The bytes of the word before the form.
        var prefixCount: Int
        var isVerb: Bool
    }

    /// `@unchecked Sendable`: the lemma lies in memory that nobody writes to or frees.
    private struct Target: @unchecked Sendable {
        var lemma: Bytes
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
            targets[form, default: []].append(Target(lemma: Self.kept(lemma), isVerb: false, compounds: compounds))
        }
        for (form, infinitive) in StrongVerbs.forms {
            targets[form, default: []].append(Target(lemma: Self.kept(infinitive), isVerb: true, compounds: true))
        }
        self.targets = WordTable(targets.map { ($0.key, $0.value) })
    }

    /// A word's letters in memory that is never freed: the one table lives as long as the process.
    private static func kept(_ word: String) -> Bytes {
        let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: word.utf8.count)
        _ = memory.initialize(from: word.utf8)
        return Bytes(memory)
    }

    /// Calls `body` with the irregular form that a word is, or ends in behind something of two bytes or more; the
    /// longest first.
    @inline(__always)
    func forEachMatch(_ word: Bytes, _ body: (Match) -> Void) {
        for length in targets.lengths(ofEndingsOf: word) {
            let start = word.count - length
            guard start != 1, let found = targets.value(of: Bytes(rebasing: word[start...])) else { continue }
            for target in found where start == 0 || target.compounds {
                body(Match(lemma: target.lemma, prefixCount: start, isVerb: target.isVerb))
            }
        }
    }

    /// Whether `stem` + `ending` is the infinitive of a strong verb, behind what `isPrefix` allows or nothing.
    func isInfinitive(_ stem: Bytes, _ ending: StaticString, isPrefix: (Bytes) -> Bool) -> Bool {
        let word = JoinedText(stem, ending)
        guard word.count >= 2 else { return false }
        let lengths = infinitives.lengths(ofEndingsOf: word.count, word.byte(word.count - 2), word.byte(word.count - 1))
        if lengths.isEmpty { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { buffer in
            let whole = word.copy(to: buffer)
            for start in lengths.lazy.map({ word.count - $0 }) {
                guard start == 0 || start <= stem.count && isPrefix(Bytes(rebasing: whole[..<start])) else { continue }
                if infinitives.contains(Bytes(rebasing: whole[start...])) { return true }
            }
            return false
        }
    }

    /// A lemma with an older infinitive replaced by the modern one: "antaga" by "anta"; nil for any other.
    func modern(_ lemma: Bytes, _ scratch: inout LemmaScratch) -> Bytes? {
        for count in [4, 5] where lemma.count == count || lemma.count >= count + 2 {
            guard let modern = olderInfinitives.value(of: Bytes(rebasing: lemma.suffix(count))) else { continue }
            return modern.withUnsafeBufferPointer {
                scratch.keep(JoinedText(Bytes(rebasing: lemma.dropLast(count)), $0))
            }
        }
        return nil
    }
}
