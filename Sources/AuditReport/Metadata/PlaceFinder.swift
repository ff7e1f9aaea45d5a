/// Finds the municipality or region whose affairs were audited.
struct PlaceFinder {
    /// The cover.
    let page: FrontPage
    /// The text.
    let sample: TextSample
    /// The name of the file.
    let fileName: String

    /// The place, if the document names one.
    func find() -> Evident<String>? {
        var votes: [String: (score: Double, line: Int)] = [:]
        func vote(_ name: String, _ score: Double, _ line: Int) {
            let known = votes[name]
            votes[name] = ((known?.score ?? 0) + score, known?.line ?? line)
        }
        for line in page.lines {
            for name in names(in: line.words) { vote(name, line.words.count <= 4 ? 12 : 8, line.index) }
            if PlaceTable.isPlace(line.text) { vote(PlaceTable.canonical(line.text), 6, line.index) }
        }
        for line in page.running { for name in names(in: line.words) { vote(name, 3, line.index) } }
        for part in sample.parts {
            let places = names(in: part.words)
            guard !places.isEmpty else { continue }
            let revision = part.words.contains { $0.text.hasPrefix("revisor") || $0.text.hasPrefix("revision") }
            for name in places { vote(name, revision ? 2.5 : 1, part.line) }
        }
        guard let best = votes.max(by: { ($0.value.score, $1.key) < ($1.value.score, $0.key) }) else { return nil }
        return Evident(value: best.key, line: best.value.line, confidence: min(0.98, 0.5 + best.value.score / 25))
    }

    /// The words beside which a place is named.
    private static let cues: WordSet = [
        "kommun", "kommuns", "stad", "stads", "region", "landstinget", "landsting", "landstings", "västra",
    ]

    /// The places named in `words`, in a form that says that they are municipalities or regions.
    private func names(in words: [Word]) -> [String] {
        var names: [String] = []
        let cues = Self.cues
        for (index, word) in words.enumerated() where cues.contains(word.text) {
            switch word.text {
            case "kommun", "kommuns", "stad", "stads":
                if let name = nameBefore(words, index) { names.append(name) }
            case "region", "landstinget":
                if word.isCapital || index > 0, let name = regionAfter(words, index) { names.append(name) }
            case "landsting", "landstings":
                if let name = oldRegion(words, index) { names.append(name) }
            case "västra":
                if index + 1 < words.count, words[index + 1].text.hasPrefix("götalandsregion") {
                    names.append("Västra Götalandsregionen")
                }
            default: break
            }
        }
        return names
    }

    private static let notNames: WordSet = [
        "en", "denna", "vår", "varje", "respektive", "annan", "samma", "sin", "er", "ingen", "i", "för", "till", "av",
        "från", "vilken",
        "liten", "medelstor", "större", "revisorerna", "som", "och", "hos",
    ]

    /// Words that begin the names of places.
    private static let forenames: WordSet = [
        "västra", "östra", "norra", "södra", "stora", "lilla", "nya", "gamla", "övre", "nedre", "sankt", "s:t", "inre",
        "yttre", "mellersta",
    ]

    /// The name in front of "kommun": known in the table, or capitalised words.
    private func nameBefore(_ words: [Word], _ index: Int) -> String? {
        guard index > 0, words[index - 1].isCapital, words[index - 1].after == 0x20,
            !Self.notNames.contains(words[index - 1].text)
        else { return nil }
        let last = original(words[index - 1])
        if index > 1, words[index - 2].isCapital, words[index - 2].after == 0x20 {
            let two = "\(original(words[index - 2])) \(last)"
            if let known = PlaceTable.known(two) { return known }
            if Self.forenames.contains(words[index - 2].text), let name = unknown(last) {
                return "\(original(words[index - 2])) \(name)"
            }
        }
        return PlaceTable.known(last) ?? unknown(last)
    }

    /// The base of a name that is in no table: the genitive's s goes unless the text or the name's ending speaks for it.
    private func unknown(_ name: String) -> String? {
        guard name.utf8.count > 3, !name.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        let name = UTF8Letters.isAllCapitals(name) ? UTF8Letters.capitalised(name) : name
        guard name.hasSuffix("s") else { return name }
        let base = FoldedWord(name.dropLast())
        let isBase =
            sample.parts.contains { $0.words.contains { $0.isCapital && $0.text == base } }
            || page.lines.contains { $0.words.contains { $0.text == base } }
        if isBase { return String(name.dropLast()) }
        let natural = ["näs", "ås", "fors", "nes", "os", "is", "us", "ss"].contains {
            UTF8Letters.folded(name).hasSuffix($0)
        }
        return natural ? name : String(name.dropLast())
    }

    private func regionAfter(_ words: [Word], _ index: Int) -> String? {
        guard index + 1 < words.count else { return nil }
        var next = index + 1
        if words[next].text == "i", next + 1 < words.count { next += 1 }
        guard words[next].isCapital, !["revisorer", "revision"].contains(words[next].text) else { return nil }
        let kind = words[index].text == "region" ? "Region" : "Landstinget"
        var name = withoutGenitive(original(words[next]))
        if next + 1 < words.count, words[next + 1].text == "län" || words[next + 1].text == "läns" {
            name = "\(original(words[next])) län"
            if words[index + 1].text == "i" { name = "i \(name)" }
        } else if next + 1 < words.count, words[next].text == "västra" {
            name += " \(withoutGenitive(original(words[next + 1])))"
        }
        let full = "\(kind) \(name)"
        return full == "Region Västra Götaland" ? "Västra Götalandsregionen" : full
    }

    private func withoutGenitive(_ name: String) -> String {
        guard name.hasSuffix("s"), !name.hasSuffix("ås"), !name.hasSuffix("us") else { return name }
        return String(name.dropLast())
    }

    /// "Norrbottens läns landsting".
    private func oldRegion(_ words: [Word], _ index: Int) -> String? {
        guard index >= 2, words[index - 1].text == "läns", words[index - 2].isCapital else { return nil }
        return "\(original(words[index - 2])) läns landsting"
    }

    /// A word with its capitals, made from its small form: names have one capital at each part.
    private func original(_ word: Word) -> String {
        UTF8Letters.capitalised(word.text.string)
    }
}

extension UTF8Letters {
    /// `text` with a capital at the beginning of each part between hyphens.
    static func capitalised(_ text: String) -> String {
        var bytes = folded(Array(text.utf8))
        var isStart = true
        for index in bytes.indices {
            if isStart, bytes[index] &- 0x61 < 26 {
                bytes[index] -= 0x20
            } else if isStart, bytes[index] == 0xC3, index + 1 < bytes.count, bytes[index + 1] &- 0xA0 < 0x1F,
                bytes[index + 1] != 0xB7
            {
                bytes[index + 1] -= 0x20
            } else if isStart, bytes[index] >= 0x80 {
                return capitalisedByScalars(text)
            }
            isStart = bytes[index] == 0x2D
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same for text with letters above Latin-1.
    private static func capitalisedByScalars(_ text: String) -> String {
        folded(text).split(separator: "-", omittingEmptySubsequences: false).map { part in
            part.unicodeScalars.first.map {
                $0.properties.uppercaseMapping + part.unicodeScalars.dropFirst().map(String.init).joined()
            } ?? ""
        }.joined(separator: "-")
    }

    /// Whether all letters are capitals.
    static func isAllCapitals(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    }
}
