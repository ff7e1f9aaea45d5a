/// The rules of an affix file, found by what they add: from an inflected form back to the entries it may come from.
struct AffixRules: Sendable {
    private let inflections: SuffixTrie<AffixRule>
    private let links: SuffixTrie<AffixRule>

    init(rules: [AffixRule]) {
        inflections = SuffixTrie(rules.filter { $0.role == .inflection }.map { ($0.add, $0) })
        links = SuffixTrie(rules.filter { $0.role == .link }.map { ($0.add, $0) })
    }

    /// Calls `body` with each rule that may have made a form, and the entry it was made from.
    ///
    /// - Parameters:
    ///   - form: The form.
    ///   - role: Which rules to ask.
    ///   - lexicon: Where the entries are.
    ///   - body: Takes the rule and the index of the entry.
    func forEachSource(
        of form: Bytes, as role: AffixRule.Role, in lexicon: Lexicon, _ body: (AffixRule, Int) -> Void
    ) {
        let trie = role == .inflection ? inflections : links
        var hash = LexiconHash()
        var hashed = -1
        trie.forEachEnding(of: form) { rule, kept in
            guard kept > 0 else { return }
            let start = Bytes(rebasing: form[..<kept])
            rule.strip.withBytes { strip in
                guard rule.condition.fits(start, strip) else { return }
                if hashed != kept { (hash, hashed) = (LexiconHash(start), kept) }
                guard let index = lexicon.index(hash: hash, start: start, end: strip),
                    lexicon.entry(index).flags.contains(rule.flag)
                else { return }
                body(rule, index)
            }
        }
    }
}
