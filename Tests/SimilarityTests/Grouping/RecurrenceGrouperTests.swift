import Testing

@testable import Similarity

struct RecurrenceGrouperTests {
    /// Advice on some matters, each in some wordings; the last matters stand alone.
    private static let matters: [[String]] =
        [
            [
                "Upprätta rutiner för uppföljning av avtal.", "Ta fram rutiner för avtalsuppföljning.",
                "Utarbeta rutiner så att avtal följs upp.",
                "Kommunstyrelsen bör upprätta rutiner för avtalsuppföljning.",
            ],
            [
                "Se över delegationsordningen.", "Gör en översyn av delegationsordningen.",
                "Delegationsordningen ses över.",
            ],
            ["Gallra handlingar i närarkivet.", "Säkerställa gallring av handlingar i närarkivet."],
        ] + Advice.matters.filter { !$0.hasPrefix("Gallra") }.map { [$0] }
    private static let texts = matters.flatMap { $0 }

    private func groups(
        _ texts: [String], model: SemanticModel = .empty, likeness: Double = RecurrenceGrouper.standardLikeness
    ) throws -> [RecurringUnits] {
        RecurrenceGrouper(try Reading.index(texts, model: model), likeness: likeness).groups { _ in true }
    }

    /// Groups without regard to order, by their texts.
    private func plain(_ groups: [RecurringUnits], _ texts: [String]) -> Set<Set<String>> {
        Set(groups.map { Set($0.members.map { texts[$0.unit] }) })
    }

    @Test func `what says the same is a group, and what nothing is like stands alone`() throws {
        for model in [.empty, try #require(LearntCollection.model)] {
            let groups = try groups(Self.texts, model: model)
            #expect(plain(groups, Self.texts) == Set(Self.matters.map(Set.init)))
        }
    }

    @Test func `a group has its centre first, then the most alike`() throws {
        for group in try groups(Self.texts) {
            let similarities = group.members.map(\.similarity)
            #expect(similarities.first == 1)
            #expect(similarities == similarities.sorted(by: >))
            #expect(similarities.allSatisfy { (RecurrenceGrouper.standardLikeness...1).contains($0) })
            #expect(group.members.allSatisfy { $0.document == UInt32($0.unit * 10) })
        }
    }

    @Test func `the weightiest words stand for a group, and bodies do not`() throws {
        let group = try #require(try groups(Self.texts).first { $0.members.count == 4 })
        #expect(!Set(group.lemmas.prefix(4)).isDisjoint(with: ["avtalsuppföljning", "uppfölja", "avtal"]))
        #expect(!group.lemmas.contains("kommunstyrelse"))
        #expect(Set(group.lemmas).count == group.lemmas.count)
    }

    @Test(arguments: [0.0, 0.3, 0.6, 0.9, 1.0])
    func `each passage with words is in one group`(likeness: Double) throws {
        let texts = Self.texts + Advice.matters + Self.texts + ["2014", " och "]
        let units = try groups(texts, likeness: likeness).flatMap(\.members).map(\.unit)
        #expect(units.sorted() == Array(texts.indices.dropLast(2)))
    }

    @Test func `copies are one group however alike passages must be`() throws {
        let groups = try groups(["Taxan ses över.", "Öva krisledningen.", "Se över taxan."], likeness: 1)
        #expect(groups.map { $0.members.map(\.unit) } == [[0, 2], [1]])
        #expect(groups[0].members.map(\.similarity) == [1, 1])
    }

    @Test func `advice to another body is a copy`() throws {
        let texts = ["Socialnämnden bör se över taxan.", "Kommunstyrelsen bör se över taxan."]
        #expect(try groups(texts, likeness: 1).count == 1)
    }

    @Test func `documents that are not allowed are in no group`() throws {
        let index = try Reading.index(Self.texts)
        let groups = RecurrenceGrouper(index).groups { $0 >= 40 }
        #expect(groups.flatMap(\.members).map(\.document).min() == 40)
        #expect(plain(groups, Self.texts) == Set(Self.matters.dropFirst().map(Set.init)))
        #expect(RecurrenceGrouper(index).groups { _ in false }.isEmpty)
    }

    @Test func `no passages give no groups`() throws {
        #expect(try groups([]).isEmpty)
        #expect(try groups(["2014", ""]).isEmpty)
    }

    @Test func `a second run gives the same`() throws {
        let texts = Self.texts + LearntCollection.reports.prefix(8).joined()
        let first = try groups(texts, model: try #require(LearntCollection.model))
        for _ in 0..<3 { #expect(try groups(texts, model: try #require(LearntCollection.model)) == first) }
    }

    @Test(arguments: UInt64(1)...6)
    func `the order in which passages are added makes no difference but in numbers`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let texts = Self.texts + Advice.matters + LearntCollection.reports.prefix(6).joined()
        let expected = plain(try groups(texts), texts)
        let shuffled = texts.map { ($0, generator.next()) }.sorted { $0.1 < $1.1 }.map(\.0)
        #expect(plain(try groups(shuffled), shuffled) == expected)
    }

    @Test func `a passage is compared with so many others and no more, however many share its words`() throws {
        let things = ["taxa", "plan", "avgift", "budget", "rutin", "policy", "lista", "karta"]
        let places = ["badhuset", "torget", "hamnen", "skolan", "parken", "museet", "bron", "kajen", "ladan", "åkern"]
        let times = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "jul"]
        let texts = things.flatMap { thing in
            places.flatMap { place in times.map { "Se över \(thing) för \(place) på \($0)." } }
        }
        #expect(texts.count == 640)
        let index = try Reading.index(texts)
        let graph = LikenessGraph(of: Array(texts.indices), in: index, least: .leastNormalMagnitude, workers: 2)
        // Each passage is compared with 48, and each edge leads back.
        #expect(graph.neighbours.map(\.count).reduce(0, +) <= 2 * 48 * texts.count)
        #expect(graph.neighbours.allSatisfy { $0.count >= 48 })
        for (place, edges) in graph.neighbours.enumerated() {
            #expect(edges.allSatisfy { edge in graph.neighbours[Int(edge.unit)].contains { $0.unit == place } })
        }
        let one = LikenessGraph(of: Array(texts.indices), in: index, least: .leastNormalMagnitude, workers: 1)
        #expect(one.neighbours.map { $0.map(\.unit) } == graph.neighbours.map { $0.map(\.unit) })
    }
}
