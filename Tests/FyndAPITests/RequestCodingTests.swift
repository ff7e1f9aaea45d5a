import Foundation
import FyndAPI
import Testing

struct RequestCodingTests {
    private func read<Value: Decodable>(_ type: Value.Type, _ json: String) throws(ServiceError) -> Value {
        try WireFormat.decode(type, from: Data(json.utf8))
    }

    private func written(_ value: some Encodable) throws -> String {
        String(decoding: try WireFormat.encode(value), as: UTF8.self)
    }

    @Test func `a search is one flat object`() throws {
        var request = SearchRequest(query: "åtgärd")
        request.filters.kind = ["finding"]
        request.filters.year = YearRange(first: 2009, last: nil)
        request.facets = [.year, .firm]
        request.groupBy = .year
        request.sort = .newest
        request.onePerReport = true
        request.explainQuery = true
        (request.matching, request.strict) = (.lemma, true)
        #expect(
            try written(request)
                == #"{"explainQuery":true,"facets":["year","firm"],"groupBy":"year","kind":["finding"],"limit":10,"#
                + #""matching":"lemma","offset":0,"onePerReport":true,"query":"åtgärd","sort":"-year","strict":true,"#
                + #""year":"2009.."}"#)
        #expect(try read(SearchRequest.self, try written(request)) == request)
    }

    @Test func `absent fields of a search take their defaults`() throws {
        #expect(try read(SearchRequest.self, #"{"query":"x"}"#) == SearchRequest(query: "x"))
    }

    @Test func `a year may be a number`() throws {
        let request = try read(SearchRequest.self, #"{"query":"x","year":2011}"#)
        #expect(request.filters.year == YearRange(first: 2011, last: 2011))
    }

    @Test(arguments: [SimilarRequest.Source.text("samma sak"), .passage(id: "p/1")])
    func `a request for similar passages survives the way there and back`(source: SimilarRequest.Source) throws {
        var request = SimilarRequest(source: source)
        request.includeSameReport = true
        request.filters.body = ["socialnämnden"]
        #expect(try read(SimilarRequest.self, try written(request)) == request)
    }

    @Test func `a request for what recurs is one flat object, and absent fields take their defaults`() throws {
        var request = RecurringRequest()
        #expect(try read(RecurringRequest.self, "{}") == request)
        (request.since, request.minReports, request.minLikeness) = (2018, 3, 0.5)
        (request.sort, request.members, request.limit) = (.latest, true, 5)
        request.filters.body = ["socialnämnden"]
        #expect(
            try written(request)
                == #"{"body":["socialnämnden"],"limit":5,"members":true,"minLikeness":0.5,"minReports":3,"offset":0,"#
                + #""since":2018,"sort":"latest"}"#)
        #expect(try read(RecurringRequest.self, try written(request)) == request)
        let line = String(try written(request).dropLast()) + #","command":"recurring","id":"q"}"#
        #expect(try read(BatchRequest.self, line).request as? RecurringRequest == request)
    }

    @Test func `a text that is too long to compare is refused, one that just fits is not`() throws {
        let longest = String(repeating: "å", count: SimilarRequest.maximumTextLength / 2)
        #expect(
            try read(SimilarRequest.self, #"{"text":"\#(longest)"}"#) == SimilarRequest(source: .text(longest)))
        #expect(
            throws: ServiceError.invalidRequest(
                "The text is 1048577 bytes long; it may be as long as 1048576. Give a part of it.")
        ) {
            try read(SimilarRequest.self, #"{"text":"\#(longest)x"}"#)
        }
    }

    @Test func `a line of a batch is a search unless it says otherwise`() throws {
        let search = try read(BatchRequest.self, #"{"id":"q1","query":"x"}"#).request
        #expect(search as? SearchRequest == SearchRequest(query: "x"))
    }

    @Test(arguments: [
        (#"{"id":"q1","query":"x"}"#, "q1" as String?), (#"{"id":17,"query":"x"}"#, "17"), (#"{"query":"x"}"#, nil),
    ])
    func `the id of a line may be a string, a number or absent`(json: String, id: String?) throws {
        #expect(try read(BatchRequest.self, json).id == id)
    }

    @Test(arguments: [
        ("{}", "A search needs a \"query\"."),
        (#"{"query":"x","limit":-1}"#, "The limit must lie in 0...1000, but was -1."),
        (#"{"query":"x","offset":10001}"#, "The offset must lie in 0...10000, but was 10001."),
        (#"{"query":"x","Kind":["finding"]}"#, "There is no field \"Kind\". Did you mean \"kind\"?"),
        (
            #"{"command":"similar"}"#,
            "A search for similar passages needs either a text or the id of a passage, as \"text\" or \"of\"."
        ),
        (
            #"{"command":"similar","text":"a","of":"b"}"#,
            "A search for similar passages needs either a text or the id of a passage, as \"text\" or \"of\"."
        ),
        (#"{"command":"recuring"}"#, "There is no command \"recuring\". Did you mean \"recurring\"?"),
        (
            #"{"command":"recurring","minReports":0}"#, "The fewest reports of a group must be 1 or more, but were 0."
        ),
        (#"{"command":"recurring","minLikeness":1.5}"#, "The least likeness must lie in 0...1, but was 1.5."),
        (#"{"command":"recurring","since":20180}"#, "\"since\" must be a year, 0...9999, but was 20180."),
        (#"{"command":"recurring","limit":1001}"#, "The limit must lie in 0...1000, but was 1001."),
        (#"{"command":"recurring","minReport":2}"#, "There is no field \"minReport\". Did you mean \"minReports\"?"),
        (#"{"query":"x","#, "This is not valid JSON."),
    ])
    func `a request that is wrong is refused with what would help`(json: String, message: String) {
        #expect(throws: ServiceError.invalidRequest(message)) { try read(BatchRequest.self, json) }
    }
}
