/// The rules of an affix file, found by what they add: from an inflected form back to the entries it may come from.
struct AffixRules: Sendable {
    /// The rules with the same addition, by role.
    private let inflections: [[UInt8]: [AffixRule]]
    private let links: [[UInt8]: [AffixRule]]
    private let longest: Int

    init(rules: [AffixRule]) {
        inflections = Dictionary(grouping: rules.filter { $0.role == .inflection }, by: \.add)
        links = Dictionary(grouping: rules.filter { $0.role == .link }, by: \.add)
        longest = rules.map(\.add.count).max() ?? 0
    }

    /// Calls `body` with each rule that may have made a form, and the entry it was made from.
    ///
    /// - Parameters:
    ///   - form: The form, not empty.
    ///   - role: Which rules to ask.
    ///   - lexicon: Where the entries are.
    ///   - body: Takes the rule, the index of the entry, and how many bytes of the form are the entry's.
    func forEachSource(
        of form: Bytes, as role: AffixRule.Role, in lexicon: Lexicon, _ body: (AffixRule, Int, Int) -> Void
    ) {
        let table = role == .inflection ? inflections : links
        var hashes = LexiconHash(Bytes(rebasing: form[..<max(0, form.count - longest)]))
        for kept in max(0, form.count - longest)...form.count {
            if kept > max(0, form.count - longest) { hashes.append(form[kept - 1]) }
            guard kept > 0, kept == form.count || form[kept] & 0xC0 != 0x80 else { continue }
            guard let rules = table[Array(form[kept...])] else { continue }
            let start = Bytes(rebasing: form[..<kept])
            for rule in rules {
                rule.strip.withUnsafeBufferPointer { strip in
                    guard rule.accepts(start, strip),
                        let index = lexicon.index(hash: hashes, start: start, end: strip),
                        lexicon.entry(index).flags.contains(rule.flag)
                    else { return }
                    body(rule, index, kept)
                }
            }
        }
    }
}
