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

    private static let adjectives: Set<String> = [
        "tekniska", "sociala", "gemensamma", "allmänna", "kommunala", "lokala", "regionala", "sociala", "särskilda",
    ]
    private static let quantifiers: Set<String> = ["samtliga", "berörda", "övriga", "alla", "respektive"]
    private static let excluded: Set<String> = [
        "länsstyrelsen", "socialstyrelsen", "överstyrelsen", "bostadsrättsstyrelsen", "kommunfullmäktige",
        "fullmäktige",
        "regionfullmäktige", "landstingsfullmäktige", "rikspolisstyrelsen", "revisionsnämnden", "ansvarsnämnden",
        "överklagandenämnden",
        "skolväsendetsöverklagandenämnden", "patientnämnden", "justitiestyrelsen", "domstolsstyrelsen",
    ]

    /// The bodies named in `words`, in order.
    static func mentions(in words: ArraySlice<Word>) -> [Mention] {
        var mentions: [Mention] = []
        for index in words.indices {
            guard let head = head(words[index].text), !excluded.contains(head.name) else { continue }
            var start = index
            var name = head.name
            if index > words.startIndex {
                let previous = words[index - 1].text
                if head.isPlural {
                    if quantifiers.contains(previous) {
                        name = "\(previous) \(name)"
                        start = index - 1
                    }
                } else if adjectives.contains(previous), head.isBare || previous == "sociala" {
                    name = "\(previous) \(name)"
                    start = index - 1
                } else if let suspended = suspended(words, before: index) {
                    name = "\(suspended.text) \(name)"
                    start = suspended.start
                }
            }
            mentions.append(Mention(name: name, words: start..<(index + 1), isGeneric: generic.contains(name)))
        }
        return mentions
    }

    private static let generic: Set<String> = [
        "nämnden", "styrelsen", "utskottet", "nämnderna", "berörda nämnder", "samtliga nämnder", "övriga nämnder",
        "nämnder",
        "respektive nämnd", "alla nämnder",
    ]

    /// The parts with hyphens before "och": "kultur-, idrotts- och".
    private static func suspended(_ words: ArraySlice<Word>, before index: Int) -> (text: String, start: Int)? {
        guard index - 2 >= words.startIndex, ["och", "samt"].contains(words[index - 1].text),
            words[index - 2].text.hasSuffix("-")
        else { return nil }
        var text = "\(words[index - 2].text) och"
        var start = index - 2
        while start - 1 >= words.startIndex, words[start - 1].text.hasSuffix("-"), words[start - 1].after == 0x2C {
            text = "\(words[start - 1].text), \(text)"
            start -= 1
        }
        return (text, start)
    }

    private struct Head {
        var name: String
        var isPlural = false
        /// Whether the word is the bare kind of body, which needs an adjective to name one.
        var isBare = false
    }

    /// The base form of a word that names a body.
    private static func head(_ word: String) -> Head? {
        guard word.utf8.count >= 2 else { return nil }
        if word == "ks" { return Head(name: "kommunstyrelsen") }
        guard word.utf8.count >= 6, let last = word.utf8.last,
            last == 0x6E || last == 0x73 || last == 0x64 || last == 0x65 || last == 0x74 || last == 0x72 || last == 0x61
        else { return nil }
        for (ending, base) in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            if stem.hasSuffix("-") { return nil }
            return Head(name: "\(stem)\(base)", isBare: stem.isEmpty)
        }
        for ending in ["nämnderna", "nämndernas", "nämnder", "nämnders"] where word == ending {
            return Head(name: ending.hasPrefix("nämnderna") ? "nämnderna" : "nämnder", isPlural: true)
        }
        return nil
    }

    private static let endings: [(String, String)] = [
        ("nämnden", "nämnden"), ("nämndens", "nämnden"), ("nämnd", "nämnden"), ("nämnds", "nämnden"),
        ("styrelsen", "styrelsen"), ("styrelsens", "styrelsen"), ("styrelse", "styrelsen"),
        ("utskottet", "utskottet"), ("utskottets", "utskottet"),
        ("direktionen", "direktionen"), ("direktionens", "direktionen"),
    ]
}
