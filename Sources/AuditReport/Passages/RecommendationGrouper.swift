/// Joins the places where a report gives one recommendation: in the summary, the chapter and the end, in shorter or longer
/// words.
struct RecommendationGrouper {
    fileprivate struct Member {
        var passage: Int
        var words: Set<FoldedWord>
        var addressee: [String]
    }

    /// The most recommendations that are compared; a report has some dozens, and what has more is a list of something else.
    private static let limit = 300
    /// How much two wordings must have in common, 0...1; tuned on sample reports.
    private static let threshold = 0.33

    /// The recommendations among `passages`, each once.
    static func recommendations(in passages: [Passage]) -> [Recommendation] {
        let places = passages.indices.filter { passages[$0].kind == .recommendation }
        let members = places.map { Member(passages[$0], at: $0) }
        guard members.count <= limit else {
            return members.map { recommendation([$0], passages) }
        }
        let weights = weights(of: members)
        var groups: [[Member]] = []
        for member in members {
            let best = groups.indices.max {
                likeness(groups[$0], member, weights) < likeness(groups[$1], member, weights)
            }
            if let best, likeness(groups[best], member, weights) >= threshold {
                groups[best].append(member)
            } else {
                groups.append([member])
            }
        }
        return groups.map { recommendation($0, passages) }
    }

    /// Words that many recommendations of the report share tell less.
    private static func weights(of members: [Member]) -> [FoldedWord: Double] {
        var counts: [FoldedWord: Int] = [:]
        for member in members { for word in member.words { counts[word, default: 0] += 1 } }
        return counts.mapValues { 1 / Double($0).squareRoot() }
    }

    /// How much a recommendation has in common with the most alike of a group, 0...1: the weight of the shared words in that
    /// of the shorter.
    private static func likeness(_ group: [Member], _ member: Member, _ weights: [FoldedWord: Double]) -> Double {
        group.map { other in
            if !other.addressee.isEmpty, !member.addressee.isEmpty,
                Set(other.addressee).isDisjoint(with: member.addressee)
            {
                return 0
            }
            let shared = other.words.intersection(member.words)
            let least = min(other.words.count, member.words.count)
            guard shared.count >= 4, least > 3 else { return 0 }
            func weight(_ words: Set<FoldedWord>) -> Double { words.reduce(0) { $0 + (weights[$1] ?? 1) } }
            return weight(shared) / max(min(weight(other.words), weight(member.words)), 0.1)
        }.max() ?? 0
    }

    private static func recommendation(_ group: [Member], _ passages: [Passage]) -> Recommendation {
        let longest = group.max { passages[$0.passage].text.utf8.count < passages[$1.passage].text.utf8.count }
        var addressee: [String] = []
        for member in group { for name in member.addressee where !addressee.contains(name) { addressee.append(name) } }
        return Recommendation(
            text: longest.map { passages[$0.passage].text } ?? "", addressee: addressee, places: group.map(\.passage))
    }
}

extension RecommendationGrouper.Member {
    /// The words of a recommendation that tell it from others: no set phrases, no bodies.
    fileprivate init(_ passage: Passage, at index: Int) {
        let words = WordScanner.words(Array(passage.text.utf8))
        let bodies = BodyReader.mentions(in: words[...]).flatMap { Array($0.words) }
        var kept: Set<FoldedWord> = []
        for (position, word) in words.enumerated() where word.text.count >= 4 && !bodies.contains(position) {
            guard !Self.phrases.contains(word.text) else { continue }
            // Stretches of five letters meet within compounds, too: "underhållsplan", "planerat underhåll".
            let letters = Array(word.text.string.utf8)
            for start in 0...max(0, letters.count - 5) {
                kept.insert(letters[start..<min(start + 5, letters.count)].withUnsafeBufferPointer { FoldedWord($0) })
            }
        }
        self.init(passage: index, words: kept, addressee: passage.addressee)
    }

    private static let phrases: WordSet = [
        "säkerställa", "säkerställ", "tillse", "rekommenderar", "rekommenderas", "rekommendation", "nämnden",
        "styrelsen",
        "vidta", "åtgärder", "utveckla", "stärka", "sker", "finns", "till", "samt", "från", "utifrån", "inom", "också",
        "även", "därför", "dessutom", "vidare", "särskilt", "detta", "dessa", "denna", "måste", "behöver", "avsnitt",
        "enligt", "mening", "anser", "över", "under", "efter", "genom", "kring", "göra", "görs", "vara", "blir",
        "någon",
        "några", "alla", "samtliga", "minst", "gång", "gånger", "eller", "hela", "både", "upprätta", "fastställa",
    ]
}
