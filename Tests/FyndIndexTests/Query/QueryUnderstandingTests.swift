import Foundation
import FyndAPI
import SwedishText
import Testing

@testable import FyndIndex

struct QueryUnderstandingTests {
    @Test func `a query is understood as a tree`() throws {
        let query = "=avtal (\"intern kontroll\" ELLER l?gga) NÄRA/mening brist* -år>=2015"
        let understanding = QueryUnderstanding(try QueryParser.parse(query), notes: ["n"])
        #expect(
            String(decoding: try WireFormat.encode(understanding), as: UTF8.self)
                == #"{"notes":["n"],"query":{"children":["#
                + #"{"end":6,"form":"exact","kind":"word","start":0,"text":"avtal"},"#
                + #"{"children":[{"children":[{"end":25,"form":"inflected","kind":"phrase","start":8,"text":"intern kontroll"},"#
                + #"{"end":37,"form":"wildcard","kind":"word","start":32,"text":"l?gga"}],"kind":"or"},"#
                + #"{"end":57,"form":"prefix","kind":"word","start":51,"text":"brist"}],"kind":"near","reach":"sentence"},"#
                + #"{"children":[{"comparison":">=","end":67,"field":"year","kind":"filter","start":63,"text":"2015"}],"#
                + #""kind":"not"}],"kind":"and"}}"#)
    }

    @Test func `a query of blanks has no tree`() throws {
        #expect(QueryUnderstanding(try QueryParser.parse(" ")) == QueryUnderstanding(query: nil))
    }
}

@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct QuerySignTests {
    /// The signs of the words and phrases of a query, in order.
    private func signs(_ query: String) async throws -> (signs: [[String]], notes: [String]) {
        let index = try TemporaryIndex()
        try index.write(
            "a.md",
            Sample.report(
                "Kontrollen av avtal är god.", "Uppföljningen av internkontrollen brister.",
                "Individ- och familjeomsorgen (IFO) växer. SOSFS 2011:9 gäller."))
        try await index.update(jobs: 1)
        let understanding = try #require(try await index.search(query) { $0.explainQuery = true }.understanding)
        func signs(of node: QueryUnderstanding.Node) -> [[String]] {
            (node.signs.map { [$0] } ?? []) + (node.children ?? []).flatMap(signs)
        }
        return (understanding.query.map(signs) ?? [], understanding.notes ?? [])
    }

    @Test func `each word tells what is searched for in its place, the strongest sign first`() async throws {
        let kontroll = try #require(try await signs("kontroll").signs.first)
        #expect(kontroll.prefix(2).contains("kontroll in any inflection"))
        #expect(kontroll.contains("kontroll as it stands") && kontroll.contains("compounds that end in kontroll"))
        #expect(try await signs("=avtal").signs == [["avtal as it stands"]])
        #expect(
            try await signs("avta* uppf*ing*").signs == [["1 word that begins with avta"], ["1 word like uppf*ing*"]])
        #expect(try await signs("\"god kontroll\"").signs.first?.first == "these words side by side")
        #expect(
            try await signs("(avtal ELLER \"god kontroll\") NÄRA/mening avt*").signs == [
                ["avtal in any inflection"], ["god kontroll in any inflection"], ["1 word that begins with avt"],
            ])
    }

    @Test func `what several words say together stands with the first`() async throws {
        let followUp = try await signs("följa upp avtal").signs
        #expect(followUp.count == 3 && followUp[0].first == "följa upp, also apart")
        #expect(followUp[0].contains("uppföljning") && followUp[1] == ["with what stands before it"])
        let statute = try await signs("SOSFS 2011:9").signs
        #expect(statute.first?.contains("this number or reference, however written") == true)
    }

    @Test func `abbreviations are told in the signs and in the notes`() async throws {
        let answer = try await signs("IFO")
        #expect(answer.signs.first?.contains { $0.hasSuffix("which it is short for") } == true)
        #expect(answer.notes.contains { $0.hasPrefix("\"IFO\" was also searched for as") })
    }
}
