import Foundation
import FyndAPI
import Testing

struct ResponseCodingTests {
    @Test func `a hit is flat and absent values are left out`() throws {
        let passage = PassageView(
            id: "p1", kind: "answer", text: "Ja.", section: ["2 Svar"], start: 3, end: 6, page: 4, grade: "ja",
            report: ReportView(id: "r1", path: "a/b.txt"))
        let hit = Hit(passage: passage, score: 2, snippet: "Ja.", highlights: [])
        let response = SearchResponse(
            query: "ja", total: 1, totalIsExact: true, hits: [hit],
            facets: ["year": [FacetCount(value: "2009", count: 1)]], seconds: 0.5)
        let json = try WireFormat.encode(response)
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"facets":{"year":[{"count":1,"value":"2009"}]},"hits":[{"end":6,"grade":"ja","highlights":[],"#
                + #""id":"p1","kind":"answer","page":4,"report":{"id":"r1","path":"a/b.txt"},"score":2,"#
                + #""section":["2 Svar"],"snippet":"Ja.","start":3,"text":"Ja."}],"query":"ja","seconds":0.5,"#
                + #""total":1,"totalIsExact":true}"#)
        #expect(try WireFormat.decode(SearchResponse.self, from: json) == response)
    }

    @Test func `how a query was understood is written as with Foundation's encoder`() throws {
        var word = QueryUnderstanding.Node(.word)
        (word.text, word.form, word.start, word.end, word.signs) = ("avtal", .inflected, 0, 5, ["avtal", "avtalen"])
        var filter = QueryUnderstanding.Node(.filter)
        (filter.text, filter.field, filter.comparison) = ("2015", "year", ">=")
        var near = QueryUnderstanding.Node(.near)
        (near.reach, near.children) = ("sentence", [word, word])
        var all = QueryUnderstanding.Node(.and)
        all.children = [near, filter]
        var response = SearchResponse(query: "x", total: 0, totalIsExact: true, hits: [], seconds: 0)
        response.understanding = QueryUnderstanding(query: all, notes: ["n"])
        let json = try WireFormat.encode(response)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(json == (try encoder.encode(response)))
        #expect(try WireFormat.decode(SearchResponse.self, from: json) == response)
    }

    @Test func `an answer of a batch is told from a failure`() throws {
        let failure = BatchFailure(id: "q", error: .init(status: 2, message: "m"))
        let json = try WireFormat.encode(failure)
        #expect(String(decoding: json, as: UTF8.self) == #"{"error":{"message":"m","status":2},"id":"q"}"#)
        guard case .failed(let read) = try WireFormat.decode(BatchAnswer.self, from: json) else {
            Issue.record("not a failure")
            return
        }
        #expect(read == failure)
    }

    @Test func `a number that JSON cannot hold is an error of ours`() {
        let response = SearchResponse(query: nil, total: 0, totalIsExact: true, hits: [], seconds: .nan)
        #expect(throws: ServiceError.self) { try WireFormat.encode(response) }
    }
}
