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
        #expect(
            try written(request)
                == #"{"explainQuery":true,"facets":["year","firm"],"groupBy":"year","kind":["finding"],"limit":10,"offset":0,"#
                + #""onePerReport":true,"query":"åtgärd","sort":"-year","year":"2009.."}"#)
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

    @Test func `a line of a batch is a search unless it says otherwise`() throws {
        guard case .search(let search) = try read(BatchRequest.self, #"{"id":"q1","query":"x"}"#).command else {
            Issue.record("not a search")
            return
        }
        #expect(search == SearchRequest(query: "x"))
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
        (#"{"command":"similar"}"#, "A search for similar passages needs either \"text\" or \"of\" (an id)."),
        (
            #"{"command":"similar","text":"a","of":"b"}"#,
            "A search for similar passages needs either \"text\" or \"of\" (an id)."
        ),
        (#"{"command":"dig"}"#, "The command \"dig\" is not one of: search, similar."),
        (#"{"query":"x","#, "This is not valid JSON."),
    ])
    func `a request that is wrong is refused with what would help`(json: String, message: String) {
        #expect(throws: ServiceError.invalidRequest(message)) { try read(BatchRequest.self, json) }
    }
}
