/// Recognises the bodies that are audited: boards, committees and executives of municipalities, regions and companies.
enum BodyReader {
    /// A body named in a text.
    struct Mention: Sendable {
        /// Its base form: definite, small letters, no genitive.
        var name: String
        /// The words that name it.
        var words: Range<Int>
        /// Whether it is only "the board", and the text around must tell which.
        var isGeneric: Bool
    }

    private static let adjectives: WordSet = [
        "tekniska", "sociala", "gemensamma", "allmänna", "kommunala", "lokala", "regionala", "sociala", "särskilda",
    ]
    private static let quantifiers: WordSet = [
        "samtliga", "berörda", "övriga", "alla", "respektive", "båda", "granskade",
    ]
    /// Bodies of the state and the like, which no municipality audits, in the base form of their names.
    private static let excluded: WordSet = [
        "länsstyrelsen", "socialstyrelsen", "överstyrelsen", "bostadsrättsstyrelsen", "rikspolisstyrelsen",
        "revisionsnämnden", "ansvarsnämnden", "överklagandenämnden", "patientnämnden", "justitiestyrelsen",
        "domstolsstyrelsen",
    ]

    /// The bodies named in `words`, in order.
    static func mentions(in words: ArraySlice<Word>) -> [Mention] {
        var mentions: [Mention] = []
        let lastLetters = lastLetters
        for index in words.indices {
            guard mayName(words[index].text, lastLetters), let head = head(words[index].text),
                !excluded.contains(FoldedWord(head.name))
            else { continue }
            let suspended = index > words.startIndex ? suspended(words, before: index) : nil
            if head.isPlural, let kind = head.kind {
                for part in suspended?.parts ?? [] {
                    mentions.append(
                        Mention(name: "\(part)\(kind)", words: (suspended?.start ?? index)..<index, isGeneric: false))
                }
                mentions.append(Mention(name: head.name, words: index..<(index + 1), isGeneric: false))
                continue
            }
            var start = index
            var name = head.name
            if index > words.startIndex {
                let previous = words[index - 1].text
                if head.isPlural {
                    (name, start) = quantified(name, words, index)
                } else if adjectives.contains(previous), head.isBare || previous == "sociala" {
                    name = "\(previous) \(name)"
                    start = index - 1
                } else if let suspended {
                    name = "\(suspended.text) \(name)"
                    start = suspended.start
                }
            }
            if name == "styrelsen", let institution = institution(words, behind: index) {
                let full = institution.name.map { "\(name) för \($0)" }
                mentions.append(
                    Mention(name: full ?? name, words: start..<institution.end, isGeneric: full == nil))
                continue
            }
            mentions.append(
                Mention(name: name, words: start..<(index + 1), isGeneric: generic.contains(FoldedWord(name))))
        }
        return mentions
    }

    /// What a board is the board of: "styrelsen för Norra sjukhuset", "styrelsen för Sjukhusen i väster".
    private static func institution(_ words: ArraySlice<Word>, behind index: Int) -> (name: String?, end: Int)? {
        guard index + 2 < words.endIndex, words[index + 1].text == "för", words[index + 2].isCapital else { return nil }
        var end = index + 3
        while end < words.endIndex, words[end - 1].after == 0x20 {
            let isPlace = words[end - 1].text == "sjukhusen" && words[end].text == "i" && end + 1 < words.endIndex
            guard
                isPlace || words[end].isCapital || words[end].text.hasSuffix("sjukhus")
                    || words[end].text.hasSuffix("sjukhuset")
            else { break }
            end += isPlace ? 2 : 1
        }
        // A company has but one board.
        if words[(index + 2)..<end].contains(where: { $0.text == "ab" || $0.text.hasSuffix("bolag") }) {
            return (nil, end)
        }
        let parts = words[(index + 2)..<end].map { word in
            let text = word.text.string
            return word.isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
        }
        return (parts.joined(separator: " "), end)
    }

    /// "samtliga nämnder", "de båda nämnderna" with the words before that say which.
    private static func quantified(_ name: String, _ words: ArraySlice<Word>, _ index: Int) -> (String, Int) {
        var (name, start) = (name, index)
        while start > words.startIndex, quantifiers.contains(words[start - 1].text) {
            name = "\(words[start - 1].text) \(name)"
            start -= 1
        }
        return (name, start)
    }

    private static let generic: WordSet = [
        "nämnden", "styrelsen", "utskottet", "nämnderna", "berörda nämnder", "övriga nämnder",
        "nämnder",
        "respektive nämnd", "alla nämnder", "båda nämnderna", "granskade nämnder", "samtliga granskade nämnder",
        "samtliga nämnder", "granskade nämnderna",
    ]

    /// The parts with hyphens before "och": "kultur-, idrotts- och".
    private static func suspended(_ words: ArraySlice<Word>, before index: Int) -> (
        text: String, start: Int, parts: [String]
    )? {
        guard index - 2 >= words.startIndex, words[index - 1].text == "och" || words[index - 1].text == "samt",
            words[index - 2].text.hasSuffix("-")
        else { return nil }
        var text = "\(words[index - 2].text) och"
        var start = index - 2
        var parts = [String(words[start].text.string.dropLast())]
        while start - 1 >= words.startIndex, words[start - 1].text.hasSuffix("-"), words[start - 1].after == 0x2C {
            text = "\(words[start - 1].text), \(text)"
            start -= 1
            parts.insert(String(words[start].text.string.dropLast()), at: 0)
        }
        return (text, start, parts)
    }

    private struct Head {
        var name: String
        var isPlural = false
        /// Whether the word is the bare kind of body, which needs an adjective to name one.
        var isBare = false
        /// For a plural such as "utbildningsnämnderna": the kind of body that all it names are.
        var kind: String?
    }

    /// The base form of a word that names a body.
    private static func head(_ word: FoldedWord) -> Head? {
        if word == "ks" { return Head(name: "kommunstyrelsen") }
        for (ending, base) in endings where word.hasSuffix(ending) {
            let stem = word.withBytes { String(decoding: $0.dropLast(ending.count), as: UTF8.self) }
            return stem.utf8.last == 0x2D ? nil : Head(name: stem + base, isBare: stem.isEmpty)
        }
        if word == "nämnderna" || word == "nämndernas" { return Head(name: "nämnderna", isPlural: true) }
        if word.hasSuffix("nämnderna") {
            return Head(name: "\(word.string.dropLast(9))nämnden", isPlural: true, kind: "nämnden")
        }
        return word == "nämnder" || word == "nämnders" ? Head(name: "nämnder", isPlural: true) : nil
    }

    /// A quick look at the last three letters, which few words pass.
    @inline(__always)
    private static func mayName(_ word: FoldedWord, _ lastLetters: WordSet) -> Bool {
        word.count >= 6 ? lastLetters.contains(word.lastThree) : word == "ks"
    }

    private static let lastLetters: WordSet = [
        "den", "ens", "mnd", "nds", "sen", "lse", "tet", "ets", "nen", "der", "rna", "nas", "ers",
    ]

    private static let endings: [(FoldedWord, String)] = [
        ("nämnden", "nämnden"), ("nämndens", "nämnden"), ("nämnd", "nämnden"), ("nämnds", "nämnden"),
        ("styrelsen", "styrelsen"), ("styrelsens", "styrelsen"), ("styrelse", "styrelsen"),
        ("utskottet", "utskottet"), ("utskottets", "utskottet"),
        ("direktionen", "direktionen"), ("direktionens", "direktionen"),
    ]
}
