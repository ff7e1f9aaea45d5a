import FyndAPI
import FyndIndex
import Testing

struct RecurringTests {
    private static let contracts = [
        ("Mora", 2010, "Upprätta rutiner för uppföljning av avtal."),
        ("Mora", 2012, "Ta fram rutiner för avtalsuppföljning."),
        ("Ekhamra", 2014, "Upprätta rutiner för avtalsuppföljning."),
    ]
    private static let archives = [
        ("Tallnäs", 2017, "Gallra handlingar i närarkivet."), ("Ekhamra", 2020, "Gallra närarkivets handlingar."),
    ]

    private static func reports() -> [String] {
        let advice = (contracts + archives).map { Sample.advice(municipality: $0.0, year: $0.1, $0.2) }
        return advice + [Sample.advice(municipality: "Kråksele", year: 2021, "Öva krisledningen inför elavbrott.")]
    }

    private func typical(_ response: RecurringResponse) -> [String] {
        response.groups.map { $0.terms.joined(separator: " ").contains("arkiv") ? "archives" : "contracts" }
    }

    @Test func `what was advised in several reports is a group that tells where and when`() async throws {
        let response = try await TemporaryIndex.of(Self.reports()).recurring()
        #expect(response.total == 2 && response.passages == 6 && response.grouped == 5)
        #expect(typical(response) == ["contracts", "archives"])
        let group = try #require(response.groups.first)
        #expect(group.count == 3 && group.reports == 3)
        #expect(group.municipalities == [FacetCount(value: "Mora", count: 2), FacetCount(value: "Ekhamra", count: 1)])
        #expect(group.years.map(\.value) == ["2010", "2012", "2014"])
        #expect(group.firstSeen == 2010 && group.lastSeen == 2014)
        #expect(Self.contracts.map(\.2).contains(group.typical.text))
        #expect((0.6...1).contains(group.likeness))
        #expect(group.label.contains("avtal") && group.terms.count <= 8)
        #expect(group.members == nil && group.outcomes == nil)
    }

    @Test func `members are listed when asked for, the most typical first`() async throws {
        let group = try #require(
            try await TemporaryIndex.of(Self.reports()).recurring { $0.members = true }.groups.first)
        let members = try #require(group.members)
        #expect(Set(members.map(\.text)) == Set(Self.contracts.map(\.2)))
        #expect(members.first?.id == group.typical.id && members.first?.similarity == 1)
        #expect(members.map(\.similarity) == members.map(\.similarity).sorted(by: >))
        let others = members.dropFirst().map(\.similarity)
        #expect(abs(group.likeness - others.reduce(0, +) / Double(others.count)) < 1e-9)
    }

    @Test func `since leaves out what was not seen lately, and keeps a group's earlier passages`() async throws {
        let index = try await TemporaryIndex.of(Self.reports())
        #expect(typical(try await index.recurring { $0.since = 2015 }) == ["archives"])
        let group = try #require(try await index.recurring { $0.since = 2014 }.groups.first)
        #expect(group.firstSeen == 2010 && group.count == 3)
        #expect(try await index.recurring { $0.since = 2021 }.groups.isEmpty)
    }

    @Test func `groups in too few reports are left out`() async throws {
        let index = try await TemporaryIndex.of(Self.reports())
        #expect(try await index.recurring { $0.minReports = 1 }.total == 3)
        #expect(typical(try await index.recurring { $0.minReports = 3 }) == ["contracts"])
        #expect(try await index.recurring { $0.minReports = 4 }.total == 0)
    }

    @Test func `what a report says twice is no recurrence`() async throws {
        let index = try await TemporaryIndex.of([
            Sample.advice("Se över taxan för bygglov.", "Gör en översyn av taxan för bygglov.")
        ])
        #expect(try await index.recurring().groups.isEmpty)
        let group = try #require(try await index.recurring { $0.minReports = 1 }.groups.first)
        #expect(group.count == 2 && group.reports == 1)
    }

    @Test func `groups are sorted as asked for, and paged`() async throws {
        let index = try await TemporaryIndex.of(Self.reports())
        #expect(typical(try await index.recurring { $0.sort = .reports }) == ["contracts", "archives"])
        #expect(typical(try await index.recurring { $0.sort = .latest }) == ["archives", "contracts"])
        #expect(typical(try await index.recurring { $0.sort = .municipalities }) == ["contracts", "archives"])
        let second = try await index.recurring { ($0.limit, $0.offset) = (1, 1) }
        #expect(typical(second) == ["archives"] && second.total == 2 && second.grouped == 5)
        #expect(try await index.recurring { $0.limit = 0 }.total == 2)
    }

    @Test func `filters narrow down the passages before they are grouped`() async throws {
        let index = try await TemporaryIndex.of(Self.reports())
        let group = try #require(try await index.recurring { $0.filters.municipality = ["Mora"] }.groups.first)
        #expect(group.count == 2)
        #expect(try await index.recurring { $0.filters.year = YearRange(first: 2014, last: 2020) }.total == 1)
        #expect(try await index.recurring { $0.filters.kind = ["finding"] }.passages == 0)
    }

    @Test func `how alike passages must be may be asked for`() async throws {
        let index = try await TemporaryIndex.of(Self.reports())
        // What differs in the order of words only is alike however much is asked for.
        #expect(typical(try await index.recurring { $0.minLikeness = 1 }) == ["archives"])
        #expect(try await index.recurring { $0.minLikeness = 0.4 }.groups.first?.count == 3)
    }

    @Test func `a sentence of two kinds' comparisons is grouped once`() async throws {
        let lines = (1...3).map { "{\"id\":\"r\($0)\",\"text\":\"Arkivet är fuktigt.\"}\n" }
        let index = try TemporaryIndex()
        try index.write("c.jsonl", lines.joined())
        try await index.update()
        let response = try await index.recurring {
            $0.filters.kind = ["recommendation", "finding", "assessment", "other"]
        }
        #expect(response.groups.map(\.count) == [3])
        #expect(response.passages == 3 && response.grouped == 3)
    }

    @Test func `ids stay as long as a group's passages do`() async throws {
        let index = try await TemporaryIndex.of(Self.reports())
        let before = try await index.recurring()
        #expect(Set(before.groups.map(\.id)).count == 2)
        try index.write("new.md", Sample.advice(municipality: "Mora", year: 2022, "Närarkivet gallras på handlingar."))
        try await index.update()
        let after = try await index.recurring()
        #expect(after.groups.first { $0.count == 3 && $0.firstSeen == 2010 }?.id == before.groups[0].id)
        #expect(!after.groups.map(\.id).contains(before.groups[1].id))
        try index.remove("new.md")
        try await index.update(rebuild: true, jobs: 3)
        #expect(try await index.recurring().groups.map(\.id) == before.groups.map(\.id))
    }
}
