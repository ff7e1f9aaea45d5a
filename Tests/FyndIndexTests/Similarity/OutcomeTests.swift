import FyndAPI
import FyndIndex
import Testing

struct OutcomeTests {
    private static let advice = Sample.advice(
        "Upprätta rutiner för uppföljning av avtal.", "Säkerställa att handlingarna gallras i arkivet.",
        "Ta fram en plan för underhåll av broarna.", "Öva krisledningen inför elavbrott.")

    private static let followUp = Sample.followUp(
        ("Upprätta rutiner för uppföljning av avtal", "Åtgärdad. Rutiner finns sedan 2016."),
        ("Säkerställa att handlingarna gallras i arkivet", "Delvis åtgärdad. Gallringen har börjat."),
        ("Ta fram en plan för underhåll av broarna", "Ej åtgärdad. Någon plan finns inte."))

    private func outcome(of text: String, in index: TemporaryIndex) async throws -> Outcome? {
        let hit = try #require(
            try await index.similar(text) { $0.filters.year = YearRange(first: 2015, last: 2015) }.first)
        return hit.outcome
    }

    @Test(arguments: [
        ("Rutiner för uppföljning av avtal", Outcome.Status.addressed, "Rutiner finns sedan 2016"),
        ("Gallra handlingarna i arkivet", .partly, "Gallringen har börjat"),
        ("Plan för broarnas underhåll", .notAddressed, "Någon plan finns inte"),
    ])
    func `a follow-up tells what came of advice`(text: String, status: Outcome.Status, words: String) async throws {
        let index = try await TemporaryIndex.of([Self.advice, Self.followUp])
        let outcome = try #require(try await outcome(of: text, in: index))
        #expect(outcome.status == status)
        #expect(outcome.statement.contains(words))
        #expect(outcome.report.year == 2018)
    }

    @Test func `of advice that nobody tells about nothing is said`() async throws {
        let index = try await TemporaryIndex.of([Self.advice, Self.followUp])
        #expect(try await outcome(of: "Öva krisledningen", in: index) == nil)
        let alone = try await TemporaryIndex.of([Self.advice])
        #expect(try await outcome(of: "Rutiner för uppföljning av avtal", in: alone) == nil)
    }

    @Test func `what came of advice in another place, or before it was given, is not told`() async throws {
        let quoted = ("Upprätta rutiner för uppföljning av avtal", "Åtgärdad. Rutiner finns.")
        for other in [Sample.followUp(municipality: "Mora", quoted), Sample.followUp(year: 2012, quoted)] {
            let index = try await TemporaryIndex.of([Self.advice, other])
            #expect(try await outcome(of: "Rutiner för uppföljning av avtal", in: index) == nil)
        }
    }

    @Test func `an answer is told where no follow-up is`() async throws {
        let response = Sample.response(
            ("Upprätta rutiner för uppföljning av avtal.", "Förvaltningen tar fram rutiner under våren 2016."))
        let index = try await TemporaryIndex.of([Self.advice, response])
        let answered = try #require(try await outcome(of: "Rutiner för uppföljning av avtal", in: index))
        #expect(answered.status == .answered)
        #expect(answered.statement == "Förvaltningen tar fram rutiner under våren 2016.")
        #expect(answered.passage != nil && answered.report.year == 2016)
        #expect(try await outcome(of: "Plan för broarnas underhåll", in: index) == nil)
        let both = try await TemporaryIndex.of([Self.advice, response, Self.followUp])
        #expect(try await outcome(of: "Rutiner för uppföljning av avtal", in: both)?.status == .addressed)
    }

    @Test func `of two follow-ups the later tells`() async throws {
        let quoted = "Upprätta rutiner för uppföljning av avtal"
        let index = try await TemporaryIndex.of([
            Self.advice, Sample.followUp(year: 2021, (quoted, "Åtgärdad. Rutiner finns nu.")),
            Sample.followUp(year: 2017, (quoted, "Ej åtgärdad. Rutiner saknas.")),
        ])
        #expect(try await outcome(of: "Rutiner för uppföljning av avtal", in: index)?.status == .addressed)
    }

    @Test func `groups count what came of their passages`() async throws {
        let other = Sample.advice(municipality: "Mora", "Ta fram rutiner för avtalsuppföljning.")
        let index = try await TemporaryIndex.of([Self.advice, other, Self.followUp])
        let response = try await index.recurring {
            $0.members = true
            $0.filters.year = YearRange(first: 2015, last: 2015)
        }
        let group = try #require(response.groups.first)
        #expect(group.outcomes == ["åtgärdad": 1])
        let told = group.members?.filter { $0.outcome != nil }
        #expect(told?.map(\.report.municipality) == ["Ekhamra"])
    }
}
