import Foundation
import FyndAPI
import Testing

struct StatisticsCodingTests {
    private func read<Value: Decodable>(_ type: Value.Type, _ json: String) throws(ServiceError) -> Value {
        try WireFormat.decode(type, from: Data(json.utf8))
    }

    private func written(_ value: some Encodable) throws -> String {
        String(decoding: try WireFormat.encode(value), as: UTF8.self)
    }

    @Test func `a request for words is one flat object`() throws {
        var request = TermsRequest()
        #expect(try read(TermsRequest.self, "{}") == request)
        (request.pattern, request.unit, request.query, request.matching) = ("*tal", .lemma, "plan", .form)
        (request.sort, request.limit, request.offset) = (.frequency, 5, 10)
        request.filters.kind = ["finding"]
        #expect(
            try written(request)
                == #"{"kind":["finding"],"limit":5,"matching":"form","offset":10,"pattern":"*tal","query":"plan","#
                + #""sort":"frequency","unit":"lemma"}"#)
        #expect(try read(TermsRequest.self, try written(request)) == request)
    }

    @Test func `a request for a trend is one flat object`() throws {
        var request = TrendRequest(queries: ["avtal", "hyra"])
        #expect(try read(TrendRequest.self, #"{"queries":["avtal","hyra"]}"#) == request)
        (request.by, request.matching) = (.municipality, .lemma)
        request.filters.year = YearRange(first: 2009, last: nil)
        #expect(
            try written(request)
                == #"{"by":"municipality","matching":"lemma","queries":["avtal","hyra"],"year":"2009.."}"#)
        #expect(try read(TrendRequest.self, try written(request)) == request)
    }

    @Test func `a request for neighbours is one flat object`() throws {
        var request = CollocatesRequest(query: "avtal")
        #expect(try read(CollocatesRequest.self, #"{"query":"avtal"}"#) == request)
        (request.left, request.right, request.unit, request.within) = (2, 0, .word, .sentence)
        (request.minCount, request.sort, request.allWords, request.limit, request.offset) = (1, .mi, true, 7, 1)
        #expect(
            try written(request)
                == #"{"allWords":true,"left":2,"limit":7,"matching":"wide","minCount":1,"offset":1,"query":"avtal","#
                + #""right":0,"sort":"mi","unit":"word","within":"sentence"}"#)
        #expect(try read(CollocatesRequest.self, try written(request)) == request)
    }

    @Test func `a request for keyness is one flat object`() throws {
        var request = KeynessRequest(a: "år:2009")
        #expect(try read(KeynessRequest.self, #"{"a":"år:2009"}"#) == request)
        (request.b, request.unit, request.minCount, request.sort) = ("år:2012", .word, 9, .effect)
        request.allWords = true
        #expect(
            try written(request)
                == #"{"a":"år:2009","allWords":true,"b":"år:2012","limit":20,"matching":"wide","minCount":9,"#
                + #""offset":0,"sort":"effect","unit":"word"}"#)
        #expect(try read(KeynessRequest.self, try written(request)) == request)
    }

    @Test func `a request for coverage is one flat object`() throws {
        var request = CoverageRequest()
        #expect(try read(CoverageRequest.self, "{}") == request)
        request.since = try FirstDay(parsing: "2026-10-01")
        request.all = true
        #expect(try written(request) == #"{"all":true,"since":"2026-10-01"}"#)
        #expect(try read(CoverageRequest.self, try written(request)) == request)
        #expect(try read(CoverageRequest.self, #"{"since":2026}"#).since == FirstDay(parsing: "2026"))
    }

    @Test func `an unknown field, a missing one and a number out of range are refused`() {
        #expect(throws: ServiceError.invalidRequest("There is no field \"querys\". Did you mean \"queries\"?")) {
            try read(TrendRequest.self, #"{"querys":["x"]}"#)
        }
        #expect(throws: ServiceError.invalidRequest("A trend is of 1...10 queries, but there were 0.")) {
            try read(TrendRequest.self, "{}")
        }
        #expect(throws: ServiceError.invalidRequest("Neighbours need a \"query\" that they are the neighbours of.")) {
            try read(CollocatesRequest.self, "{}")
        }
        #expect(
            throws: ServiceError.invalidRequest("Keyness needs \"a\", a query that selects the part to be set off.")
        ) { try read(KeynessRequest.self, "{}") }
        #expect(throws: ServiceError.invalidRequest("The limit must lie in 0...1000000, but was 1000001.")) {
            try read(TermsRequest.self, #"{"limit":1000001}"#)
        }
        #expect(throws: ServiceError.self) { try read(CoverageRequest.self, #"{"kind":["finding"]}"#) }
    }

    // MARK: Days

    @Test(arguments: [
        ("1970-01-01", 0), ("2026-10-01", 1_790_812_800), ("2024-02-29", 1_709_164_800), ("2000-03-01", 951_868_800),
        ("1969-12-31", -86_400), ("2026", 1_767_225_600),
    ])
    func `a day begins so many seconds after 1970`(text: String, seconds: Int) throws {
        let day = try FirstDay(parsing: text)
        #expect(day.secondsSince1970 == seconds)
        #expect(day.description == text)
    }

    @Test func `a year is its first day`() throws {
        #expect(try FirstDay(parsing: "2026").date == "2026-01-01")
    }

    @Test(arguments: ["", "26", "2026-1-1", "2026-10", "2026-10-01-02", "2026/10/01", "i fjol", "2026-10-", "+026"])
    func `what is no day is refused`(text: String) {
        #expect(throws: ServiceError.invalidRequest("\"\(text)\" is neither a day, as in 2026-10-01, nor a year.")) {
            try FirstDay(parsing: text)
        }
    }

    @Test(arguments: ["2026-13-01", "2026-00-10", "2025-02-29", "1900-02-29", "2026-04-31", "2026-01-00"])
    func `a day that there is not is refused`(text: String) {
        #expect(
            throws: ServiceError.invalidRequest(
                "There is no day \"\(text)\". Write it as year, month and day: 2026-10-01.")
        ) { try FirstDay(parsing: text) }
    }
}
