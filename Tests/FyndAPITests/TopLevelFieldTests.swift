import Foundation
import FyndAPI
import Testing

struct TopLevelFieldTests {
    @Test(arguments: [
        (#"{"total":12}"#, 12 as Int?), (#"{"a":"x","total":0,"b":1}"#, 0), (#"{"total":-3,"b":[]}"#, -3),
        (#"{"hits":[{"total":1}],"facets":{"total":2},"total":3}"#, 3), (#"{"a":"\"total\":4","total":5}"#, 5),
        (#"{"a":"total","b":"\\","total":6}"#, 6), (#"{"a":["total",{"total":7}]}"#, nil),
        (#"{"totalIsExact":8}"#, nil),
        (#"{"total":"9"}"#, nil), (#"{"total":1.5}"#, nil), (#"{"total":1"#, nil), (#"{"total":"#, nil),
        (#"{"total""#, nil),
        (#"{"a\"#, nil), ("", nil), ("[[[]]]]]", nil), ("\"", nil), (#"{"total":99999999999999999999}"#, nil),
    ])
    func `a field of the object itself is found, and none of what it holds`(json: String, number: Int?) {
        #expect(TopLevelField.integer("total", in: Data(json.utf8)) == number)
    }

    @Test func `an answer of ours is read as the decoder reads it`() throws {
        let hit = Hit(
            passage: PassageView(
                id: "total", kind: "\"total\":1", text: "{\"total\":2}\\", start: 0, end: 1,
                report: ReportView(id: "r", path: "p")),
            score: 1, snippet: "", highlights: [[0, 1]])
        let response = SearchResponse(query: "\"total\":3,", total: 4, totalIsExact: true, hits: [hit], seconds: 1)
        #expect(TopLevelField.integer("total", in: try WireFormat.encode(response)) == 4)
    }
}

struct ChangedFieldTests {
    @Test(arguments: [
        (#"{"a":1,"request":{"limit":0,"q":"}"},"z":2}"#, #"{"a":1,"request":{"b":2},"z":2}"#),
        (#"{"a":{"request":{}}}"#, #"{"a":{"request":{}}}"#), (#"{"request":3}"#, #"{"request":3}"#),
    ])
    func `an object within the object takes the place of another, and nothing else changes`(
        json: String, changed: String
    ) {
        let object = Data(#"{"b":2}"#.utf8)
        #expect(TopLevelField.replacing("request", with: object, in: Data(json.utf8)) == Data(changed.utf8))
    }

    @Test(arguments: [
        (#"{"a":1,"seconds":0.25,"z":2}"#, #"{"a":1,"z":2}"#), (#"{"a":1,"seconds":1e-05}"#, #"{"a":1}"#),
        (#"{"seconds":0,"z":2}"#, #"{"z":2}"#), (#"{"seconds":3}"#, "{}"), (#"{"a":1}"#, #"{"a":1}"#), ("{}", "{}"),
        (#"{"hits":[{"seconds":1}],"text":"\"seconds\":2,"}"#, #"{"hits":[{"seconds":1}],"text":"\"seconds\":2,"}"#),
    ])
    func `a number of the object itself is removed with its comma, and none of what it holds`(
        json: String, rest: String
    ) {
        #expect(TopLevelField.removing("seconds", from: Data(json.utf8)) == Data(rest.utf8))
    }
}
