/// Joins the places where a report gives one recommendation: in the summary, the chapter and the end, in shorter or longer
/// words.
struct RecommendationGrouper {
    fileprivate struct Member {
        var passage: Int
        /// What tells it from others, by number, each once and rising.
        var parts: [Int]
        /// The weight of its parts together.
        var weight: Double
        var addressee: [String]
        /// The run of recommendations that it stands in, with nothing between them.
        var run: Int
    }

    /// The most recommendations that are compared; a report has some dozens, and what has more is a list of something else.
    private static let limit = 300
    /// How much two wordings must have in common, 0...1; tuned on sample reports.
    private static let threshold = 0.35

    /// The recommendations among `passages`, each once.
    static func recommendations(in passages: [Passage]) -> [Recommendation] {
        let places = passages.indices.filter { passages[$0].kind == .recommendation }
        guard places.count > 1, places.count <= limit else { return places.map { recommendation([$0], passages) } }
        let parts = places.map { WordParts.parts(of: passages[$0].text) }
        let table = PartTable(parts)
        var run = 0
        let members = zip(places, parts).map { place, parts in
            if place == 0 || passages[place - 1].kind != .recommendation
                || passages[place - 1].section != passages[place].section
            {
                run = place
            }
            let numbers = table.numbers(of: parts)
            return Member(
                passage: place, parts: numbers, weight: table.weight(of: numbers), addressee: passages[place].addressee,
                run: run)
        }
        return groups(of: members, table).map { group in recommendation(group.map { members[$0].passage }, passages) }
    }

    /// The groups of members alike, the most alike joined first; what one run gives is not the same thing twice.
    private static func groups(of members: [Member], _ table: PartTable) -> [[Int]] {
        var pairs: [(likeness: Double, first: Int, second: Int)] = []
        for second in members.indices {
            for first in 0..<second where members[first].run != members[second].run {
                let likeness = table.likeness(members[first], members[second])
                if likeness >= threshold { pairs.append((likeness, first, second)) }
            }
        }
        pairs.sort { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
        var groups = members.indices.map { [$0] }
        var groupOf = Array(members.indices)
        for pair in pairs {
            let (one, two) = (groupOf[pair.first], groupOf[pair.second])
            let runs = Set(groups[one].map { members[$0].run })
            guard one != two, !groups[two].contains(where: { runs.contains(members[$0].run) }) else { continue }
            for member in groups[two] { groupOf[member] = one }
            groups[one] += groups[two]
            groups[two] = []
        }
        return groups.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    private static func recommendation(_ places: [Int], _ passages: [Passage]) -> Recommendation {
        let longest = places.max { passages[$0].text.utf8.count < passages[$1].text.utf8.count }
        var addressee: [String] = []
        for place in places {
            for name in passages[place].addressee where !addressee.contains(name) { addressee.append(name) }
        }
        return Recommendation(text: longest.map { passages[$0].text } ?? "", addressee: addressee, places: places)
    }
}

/// The parts of the recommendations of a report, numbered, and how much each one tells.
private struct PartTable {
    private let parts: [UInt64]
    /// What sharing a part tells: less, the more recommendations have it.
    private let weights: [Double]

    /// Numbers the parts of some texts, each of which has every part once.
    init(_ texts: [[UInt64]]) {
        var parts: [UInt64] = []
        var counts: [Int] = []
        for part in texts.joined().sorted() {
            if part == parts.last {
                counts[counts.count - 1] += 1
            } else {
                parts.append(part)
                counts.append(1)
            }
        }
        self.parts = parts
        weights = counts.map { 1 / Double($0).squareRoot() }
    }

    /// The numbers of some of the parts, given rising.
    func numbers(of some: [UInt64]) -> [Int] {
        var number = 0
        return some.map { part in
            while parts[number] != part { number += 1 }
            return number
        }
    }

    /// How much some parts tell together.
    func weight(of numbers: [Int]) -> Double { numbers.reduce(0) { $0 + weights[$1] } }

    /// How much two recommendations have in common, 0...1: the weight of the shared parts in that of the shorter.
    func likeness(_ one: RecommendationGrouper.Member, _ two: RecommendationGrouper.Member) -> Double {
        if !one.addressee.isEmpty, !two.addressee.isEmpty, !one.addressee.contains(where: two.addressee.contains) {
            return 0
        }
        guard min(one.parts.count, two.parts.count) > 3 else { return 0 }
        var (first, second, count, shared) = (0, 0, 0, 0.0)
        while first < one.parts.count, second < two.parts.count {
            let (left, right) = (one.parts[first], two.parts[second])
            if left == right {
                count += 1
                shared += weights[left]
            }
            first += left <= right ? 1 : 0
            second += right <= left ? 1 : 0
        }
        return count >= 4 ? shared / max(min(one.weight, two.weight), 0.1) : 0
    }
}

/// What tells one recommendation from others: stretches of its words, without set phrases and bodies.
private enum WordParts {
    /// The stretches of five letters of a text's words, as numbers, each once and rising.
    ///
    /// Such stretches meet within compounds, too: "underhållsplan", "planerat underhåll".
    static func parts(of text: String) -> [UInt64] {
        let words = WordScanner.words(Array(text.utf8))
        let bodies = Set(BodyReader.mentions(in: words[...]).flatMap(\.words))
        var parts: [UInt64] = []
        for (position, word) in words.enumerated()
        where word.text.count >= 4 && !bodies.contains(position) && !phrases.contains(word.text) {
            let letters = Array(word.text.string.utf8)
            for start in 0...max(0, letters.count - 5) {
                parts.append(letters[start...].prefix(5).reduce(0) { $0 << 8 | UInt64($1) })
            }
        }
        parts.sort()
        var kept: [UInt64] = []
        for part in parts where part != kept.last { kept.append(part) }
        return kept
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
