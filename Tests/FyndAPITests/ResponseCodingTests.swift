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

    @Test func `a hit tells what it stands for, the words that met and what came of it`() throws {
        let report = ReportReference(id: "r2", title: "T", municipality: "Mora", year: 2014, type: "uppföljning")
        var hit = Hit(
            passage: PassageView(
                id: "p1", kind: "recommendation", text: "Gör.", start: 0, end: 4,
                report: ReportView(id: "r1", path: "a")),
            score: 1, snippet: "Gör.", highlights: [])
        (hit.count, hit.folded) = (2, [FoldedPassage(id: "p2", report: ReportReference(id: "r3"))])
        hit.relatedTerms = [RelatedTerm(term: "riktlinje", source: "rutin", relation: .thesaurus)]
        hit.outcome = Outcome(status: .partly, statement: "Pågår.", start: 7, end: 13, passage: "p9", report: report)
        let json = try WireFormat.encode(hit)
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"count":2,"end":4,"folded":[{"id":"p2","report":{"id":"r3"}}],"highlights":[],"id":"p1","#
                + #""kind":"recommendation","outcome":{"end":13,"passage":"p9","report":{"id":"r2","municipality":"Mora","#
                + #""title":"T","type":"uppföljning","year":2014},"start":7,"statement":"Pågår.","status":"delvis"},"#
                + #""relatedTerms":[{"relation":"thesaurus","source":"rutin","term":"riktlinje"}],"#
                + #""report":{"id":"r1","path":"a"},"score":1,"snippet":"Gör.","start":0,"text":"Gör."}"#)
        #expect(try WireFormat.decode(Hit.self, from: json) == hit)
    }

    @Test func `groups are read as they were written, and in a batch told from hits`() throws {
        let passage = PassageView(
            id: "p1", kind: "recommendation", text: "Gör.", start: 0, end: 4, report: ReportView(id: "r1", path: "a"))
        let group = RecurringGroup(
            id: "g", label: "avtal", terms: ["avtal"], count: 2, reports: 2,
            municipalities: [FacetCount(value: "Mora", count: 2)], years: [FacetCount(value: "2009", count: 2)],
            firstSeen: 2009, lastSeen: 2009, typical: passage, likeness: 0.5, outcomes: ["delvis": 1],
            members: [
                RecurringMember(id: "p1", similarity: 1, text: "Gör.", report: ReportReference(id: "r1", year: 2009))
            ])
        let response = RecurringResponse(groups: [group], total: 1, passages: 3, grouped: 2, seconds: 0.5)
        let json = try WireFormat.encode(response)
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"grouped":2,"groups":[{"count":2,"firstSeen":2009,"id":"g","label":"avtal","lastSeen":2009,"#
                + #""likeness":0.5,"members":[{"id":"p1","report":{"id":"r1","year":2009},"similarity":1,"text":"Gör."}],"#
                + #""municipalities":[{"count":2,"value":"Mora"}],"outcomes":{"delvis":1},"reports":2,"terms":["avtal"],"#
                + #""typical":{"end":4,"id":"p1","kind":"recommendation","report":{"id":"r1","path":"a"},"start":0,"#
                + #""text":"Gör."},"years":[{"count":2,"value":"2009"}]}],"passages":3,"seconds":0.5,"total":1}"#
        )
        #expect(try WireFormat.decode(RecurringResponse.self, from: json) == response)
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
        #expect(try WireFormat.decode(BatchFailure.self, from: json) == failure)
    }

    @Test func `a number that JSON cannot hold is an error of ours`() {
        let response = SearchResponse(query: nil, total: 0, totalIsExact: true, hits: [], seconds: .nan)
        #expect(throws: ServiceError.self) { try WireFormat.encode(response) }
    }
}
