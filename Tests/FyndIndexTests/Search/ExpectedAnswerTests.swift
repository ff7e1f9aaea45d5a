import FyndAPI
import FyndIndex
import SwedishText
import Testing

/// Queries that people ask, with the answers they must have.
@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct ExpectedAnswerTests {
    private static let texts = [
        "Upphandlingen följde lagen.", "Flera upphandlingar saknar underlag.", "Målstyrningen är otydlig.",
        "Målen nås inte.", "Individ- och familjeomsorgen växer.", "Nämnden arbetar med mål- och resultatstyrning.",
        "Rutinen följer SOSFS 2011:9 om ledning.", "Ärendet KS-2014/742.912 är avslutat.",
        "Uppföljning av placeringar brister.", "Den interna kontrollen är svag.",
        "År 2011 fanns 9 skolor och 742 elever.",
        "Stadens na\u{308}rhet a\u{30A}terges.", "Verk\u{AD}sam\u{AD}heten granskas.",
    ]

    private func found(_ query: String) async throws -> (texts: [String], response: SearchResponse) {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("TEXTS").replacing("TEXTS", with: Self.texts.joined(separator: "\n\n")))
        try await index.update(jobs: 1)
        let response = try await index.search(query)
        return (response.hits.map(\.passage.text), response)
    }

    @Test(arguments: ["Upphandling", "upphandling", "UPPHANDLING", "upphandlingarna", "upphandlingens"])
    func `a word in any form and case finds the same`(query: String) async throws {
        #expect(try await Set(found(query).texts) == Set(Self.texts[..<2]))
    }

    @Test(arguments: [
        ("IFO", 4), ("individ- och familjeomsorg", 4), ("resultatstyrning", 5), ("\"SOSFS 2011:9\"", 6),
        ("SOSFS 2011:9", 6),
        ("KS-2014/742.912", 7), ("KS 2014/742", 7), ("följa upp placeringar", 8), ("placeringarnas uppföljning", 8),
        ("\"intern kontroll\"", 9), ("närhet", 11), ("na\u{308}rhet", 11), ("=närhet", 11), ("återger", 11),
        ("verksamhet", 12),
        ("=verksamheten", 12), ("ver\u{AD}ksamheten", 12),
    ])
    func `the passage that is asked for comes first`(query: String, text: Int) async throws {
        let first = try await found(query).texts.first
        #expect(first == Self.texts[text].withoutSoftHyphens)
    }

    @Test func `å is not a in exact queries, and what was meant is told in others`() async throws {
        #expect(try await found("=mal").texts.isEmpty)
        #expect(try await found("\"mal\"").texts.isEmpty)
        #expect(try await found("=målen").texts == ["Målen nås inte."])
        let answer = try await found("malstyrning")
        #expect(answer.texts.first == "Målstyrningen är otydlig.")
        #expect(answer.response.notes?.contains { $0.contains("målstyrning") } == true)
    }

    @Test func `mal finds moths where there are any`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Arkivet har fått mal.", "Målen nås inte. Mål saknas."))
        try await index.update(jobs: 1)
        #expect(try await index.texts("mal") == ["Arkivet har fått mal."])
        #expect(try await index.texts("=mål") == ["Målen nås inte. Mål saknas."])
    }
}

extension String {
    /// The text as sources are read.
    fileprivate var withoutSoftHyphens: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{AD}" }))
    }
}
