/// The base form of a first part.
enum CompoundBase {
    /// The base form of an entry that begins a compound, which may be a form found in compounds only: "utvecklar" for
    /// "utvecklare", "människo" for "människa", "styr" for "styra".
    static func lemma(of entry: [UInt8], _ lexicon: LexiconView, _ lemmatizer: Lemmatizer) -> [UInt8] {
        let flags = flags(entry, lexicon)
        if let special = special[entry] { return special }
        if let noun = nounBehindVerb(entry, flags, lexicon) { return noun }
        guard flags.isDisjoint(with: [.noun, .adjective]) else { return entry }
        if let verb = replacing(entry, "", "a", lexicon), !verb.flags.isDisjoint(with: .verb),
            verb.flags.isDisjoint(with: .onlyInCompounds)
        {
            return verb.word
        }
        if let noun = replacing(entry, "ie", "ium", lexicon) { return noun.word }
        if let noun = replacing(entry, "s", "", lexicon), !noun.flags.isDisjoint(with: .noun) { return noun.word }
        guard flags.contains(.onlyInCompounds) || flags.isDisjoint(with: .ends) else { return entry }
        let candidates = endings.compactMap { ending, base -> [UInt8]? in
            guard entry.withUnsafeBufferPointer({ $0.ends(in: ending) }) else { return nil }
            return Array(entry.dropLast(ending.utf8CodeUnitCount)) + base.withUTF8Buffer { Array($0) }
        }
        if let listed = candidates.first(where: { !Self.flags($0, lexicon).isDisjoint(with: .noun) }) { return listed }
        let formed = candidates.first { candidate in
            candidate.withUnsafeBufferPointer { lemmatizer.isKnown($0) }
        }
        if let formed { return formed }
        return entry
    }

    /// What first parts end in, and what their base forms have instead.
    private static let endings: [(StaticString, StaticString)] = [
        ("ar", "are"), ("manna", "man"), ("o", "a"), ("u", "a"), ("e", ""), ("e", "a"), ("e", "ium"), ("ei", "eum"),
        ("s", ""), ("s", "e"), ("s", "a"), ("a", ""),
        ("", "a"), ("", "e"),
    ]

    private static let special: [[UInt8]: [UInt8]] = Dictionary(
        uniqueKeysWithValues: [
            ("mödra", "moder"), ("fädra", "fader"), ("manna", "man"), ("hälso", "hälsa"), ("läro", "lära"),
            ("händels", "händelse"), ("dricks", "dricka"), ("dricksa", "dricka"), ("tim", "timme"), ("läns", "län"),
        ]
        .map { (Array($0.0.utf8), Array($0.1.utf8)) })

    /// "skatte" in "skattesats" comes from "skatt", not from "skatta".
    private static func nounBehindVerb(_ entry: [UInt8], _ flags: EntryFlags, _ lexicon: LexiconView) -> [UInt8]? {
        guard entry.last == UInt8(ascii: "a"), !flags.isDisjoint(with: .verbWithVowel),
            flags.isDisjoint(with: .declinesInA)
        else { return nil }
        for base in ["", "e"] as [StaticString] {
            if let noun = replacing(entry, "a", base, lexicon), !noun.flags.isDisjoint(with: .noun),
                noun.flags.contains(.common)
            {
                return noun.word
            }
        }
        return nil
    }

    private static func replacing(
        _ word: [UInt8], _ ending: StaticString, _ base: StaticString, _ lexicon: LexiconView
    ) -> (word: [UInt8], flags: EntryFlags)? {
        guard word.withUnsafeBufferPointer({ $0.ends(in: ending) }) else { return nil }
        let candidate = Array(word.dropLast(ending.utf8CodeUnitCount)) + base.withUTF8Buffer { Array($0) }
        let flags = flags(candidate, lexicon)
        return flags.contains(.common) ? (candidate, flags) : nil
    }

    private static func flags(_ word: [UInt8], _ lexicon: LexiconView) -> EntryFlags {
        word.withUnsafeBufferPointer { lexicon.flags(of: $0) }
    }
}
