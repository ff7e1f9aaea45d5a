/// What stands before a registration number: the letters of a body ("KS"), and a label ("Dnr").
struct RegistrationContext {
    /// How the prefix is joined to the digits.
    enum Joint {
        case direct, sign, blank
    }

    /// The prefix's letters.
    private(set) var prefix: Range<Int>?
    private(set) var joint: Joint?
    /// Whether the prefix is known as that of a body.
    private(set) var isKnown = false
    /// Whether a label says that a registration number follows.
    private(set) var hasLabel = false

    /// Reads what stands before digits; nil if the digits belong to something else.
    init?(before index: Int, in text: ReferenceText) {
        let (word, joint) = Self.wordBefore(index, in: text)
        if let short = ShortWord(word, in: text), Self.labels.contains(short) {
            hasLabel = true
            return
        }
        guard joint == .blank || !word.isEmpty || !text.isJoined(before: index) else { return nil }
        hasLabel = Self.isLabel(before: word.lowerBound, in: text)
        if let known = Self.prefixKind(word, joint: joint, hasLabel: hasLabel, in: text) {
            prefix = word
            self.joint = joint
            isKnown = known
        } else {
            guard joint == .blank || word.isEmpty else { return nil }
            hasLabel = false
        }
    }

    /// The word before digits, and what is between: nothing, a sign, or blanks.
    private static func wordBefore(_ index: Int, in text: ReferenceText) -> (Range<Int>, Joint) {
        if text.letterWidth(before: index) > 0 { return (text.word(before: index), .direct) }
        var end = text.blanksStart(before: index)
        if end < index {
            while text[end - 1] == 0x3A || text[end - 1] == 0x2E { end -= 1 }
            return (text.word(before: text.blanksStart(before: end)), .blank)
        }
        if text[index - 1] == 0x3A { return (text.word(before: index - 1), .blank) }
        let hyphen = text.hyphenWidth(at: index - 1) == 1 ? 1 : text.hyphenWidth(at: index - 3)
        let isSign = hyphen > 0 || text[index - 1] == 0x2E || text[index - 1] == 0x2F
        return isSign ? (text.word(before: index - max(hyphen, 1)), .sign) : (index..<index, .blank)
    }

    private static func isLabel(before index: Int, in text: ReferenceText) -> Bool {
        var end = text.blanksStart(before: index)
        while text[end - 1] == 0x3A || text[end - 1] == 0x2E { end -= 1 }
        end = text.blanksStart(before: end)
        return ShortWord(text.word(before: end), in: text).map(labels.contains) ?? false
    }

    /// Whether a word may be a prefix: nil if not, else whether it is known as one. Lower case passes for what cannot
    /// be a word: a known body, or consonants alone.
    private static func prefixKind(_ word: Range<Int>, joint: Joint, hasLabel: Bool, in text: ReferenceText) -> Bool? {
        guard 1...8 ~= word.count, let short = ShortWord(word, in: text), !others.contains(short),
            !DateFinder.isMonth(short), text[word.lowerBound - 1] != 0x5F, !text.isDigit(word.lowerBound - 1)
        else { return nil }
        if bodies.contains(short) { return true }
        if hasLabel, text.isAllCapitals(word.lowerBound..<(word.lowerBound + text.letterWidth(at: word.lowerBound))) {
            return false
        }
        guard word.count > 1 || joint == .direct else { return nil }
        return text.isAllCapitals(word) || word.count > 1 && !hasVowel(word, in: text) ? false : nil
    }

    private static func hasVowel(_ word: Range<Int>, in text: ReferenceText) -> Bool {
        word.contains { index in
            let byte = text.bytes[index]
            return byte >= 0x80 || [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(byte | 0x20)
        }
    }
}

// MARK: Names

extension RegistrationContext {
    private static let labels: Set<ShortWord> = [
        "dnr", "diarienr", "diarienummer", "diarienumret", "ärendenr", "ärendenummer",
    ]
    /// Bodies of municipalities and regions, as they name their registers.
    private static let bodies: Set<ShortWord> = [
        "ks", "ksau", "kf", "kfn", "kun", "kn", "rs", "rsk", "rf", "ls", "lj", "hsn", "sn", "von", "vn", "vof", "on",
        "äon",
        "än", "ifn", "ifo", "ion", "bun", "bn", "bin", "bon", "un", "gn", "gyn", "gvn", "fn", "fsn", "grn", "sbn",
        "sbk",
        "mbn", "mn", "mhn", "msn", "tn", "tkn", "ten", "gsn", "gtn", "stn", "smn", "amn", "an", "öfn", "öf", "rev",
        "revn",
        "sam", "stk", "kom", "lks", "nf", "kfk", "kst", "fg", "fgn", "scn", "shn", "pbn", "ubn", "uan", "kss",
    ]
    /// Short words and terms before numbers that are no prefix.
    private static let others: Set<ShortWord> = [
        "nr", "vt", "ht", "lå", "år", "åren", "kl", "kr", "tkr", "mkr", "mnkr", "st", "sid", "eu", "eg",
        "eeg",
        "prop", "sfs", "jfr", "jmf", "tfn", "tel", "fax", "pga", "dvs", "ca", "pkt", "bil", "tab", "läsår", "läsåret",
        "vg", "dat", "per", "och", "rskr", "bet", "skr", "sou", "ds", "dir", "rir", "iso", "iec", "ver", "maj",
    ]
}
