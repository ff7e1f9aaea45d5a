import FyndAPI
import FyndClient
import Testing

@testable import FyndServer

struct RoutesTests {
    @Test func `a search by parameters reaches the service with every field`() async throws {
        let service = StubService()
        let query =
            "q=intern+kontroll%20%C3%A5&kind=finding,assessment&year=2009..2014&municipality=Mora&municipality=Bjuv"
            + "&limit=3&offset=2&facets=year,firm&group-by=year&sort=-year&one-per-report&explain=true&explain-query"
            + "&strict&matching=lemma"
        let reply = try await withDaemon(service) { try await get("/v1/search?\(query)", at: $0) }
        #expect(reply.status == 200)
        var expected = SearchRequest(query: "intern kontroll å")
        expected.filters.kind = ["finding", "assessment"]
        expected.filters.year = YearRange(first: 2009, last: 2014)
        expected.filters.municipality = ["Mora", "Bjuv"]
        expected.limit = 3
        expected.offset = 2
        expected.facets = [.year, .firm]
        expected.groupBy = .year
        expected.sort = .newest
        expected.onePerReport = true
        expected.explain = true
        expected.explainQuery = true
        expected.strict = true
        expected.matching = .lemma
        #expect(service.asked == [expected])
    }

    @Test func `a posted search is answered in JSON on one line`() async throws {
        let reply = try await withDaemon { try await post("/v1/search", #"{"query":"rutiner"}"#, at: $0) }
        #expect(reply.fields?["content-type"] == "application/json")
        #expect(
            reply.body == #"{"hits":[{"end":15,"highlights":[[0,7]],"id":"p1","kind":"finding","report":{"id":"r/1","#
                + #""municipality":"Mora","path":"mora.txt","year":2009},"score":1.5,"#
                + #""snippet":"<mark>Rutiner</mark> saknas.","start":0,"text":"Rutiner saknas."}],"query":"rutiner","#
                + #""seconds":0.001,"total":1,"totalIsExact":true}"#)
    }

    @Test(arguments: [
        ("/v1/similar?text=Rutiner+saknas", #""query":"text Rutiner saknas""#),
        ("/v1/similar?id=p%2F7", #""query":"of p/7""#),
        ("/v1/recurring", #""total":20"#),
        ("/v1/recurring?since=2018&min-reports=3&limit=7&sort=latest", #""firstSeen":2018,"#),
        ("/v1/recurring?since=2018&min-reports=3&limit=7&sort=latest", #""notes":["latest"],"passages":3,"#),
        ("/v1/recurring?members&min-likeness=0.5&kind=finding", #""members":[{"id":"p1","report":{"id":"r/1","#),
        ("/v1/passages/a%2Fb%20c", #""id":"a/b c""#),
        ("/v1/reports?municipality=Bjuv", #""total":0"#),
        ("/v1/reports", #""total":1"#),
        ("/v1/reports/r%2F9", #""id":"r/9""#),
        ("/v1/analyze?text=%C3%A5ret", #""word":"året""#), ("/v1/inspect?text=avtal", #"{"reports":[]}"#),
        (
            "/v1/terms?prefix=%C3%A5r",
            #"{"prefix":"år","terms":[{"occurrences":4,"passages":3,"reports":2,"word":"åren"}],"total":20,"unit":"word"}"#
        ),
        ("/v1/terms?prefix=a&limit=7", #""total":7"#),
        ("/v1/status", #""processID":"#),
        ("/healthz", "ok\n"),
    ])
    func `each path answers`(target: String, part: String) async throws {
        let reply = try await withDaemon { try await get(target, at: $0) }
        #expect(reply.status == 200)
        #expect(reply.body.contains(part), "\(reply.body)")
    }

    @Test(arguments: [
        ("since=x", "The parameter \"since\" must be a whole number, but was \"x\"."),
        ("min-reports=0", "The fewest reports of a group must be 1 or more, but were 0."),
        ("min-likeness=nan", "The parameter \"min-likeness\" must be a number, but was \"nan\"."),
        ("min-likeness=2", "The least likeness must lie in 0...1, but was 2.0."),
        ("sort=year", "The parameter \"sort\" does not take \"year\". It takes: reports, latest, municipalities."),
        ("limit=-1", "The limit must lie in 0...1000, but was -1."),
        ("mebers", "There is no parameter \"mebers\". Did you mean \"members\"?"),
    ])
    func `a wrong request for what recurs is refused with what would help`(query: String, message: String) async throws
    {
        let reply = try await withDaemon { try await get("/v1/recurring?\(query)", at: $0) }
        #expect(reply.status == 400)
        #expect(reply.problem?.detail == message)
    }

    @Test func `HEAD is answered with the head alone`() async throws {
        let reply = try await withDaemon { socket in
            try await exchange("HEAD /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", at: socket)
        }
        #expect(reply.status == 200)
        #expect(reply.body.isEmpty)
    }

    @Test func `metrics count requests by route and status`() async throws {
        let text = try await withDaemon { socket in
            _ = try await get("/v1/passages/p1", at: socket)
            _ = try await get("/v1/passages/none", at: socket)
            _ = try await get("/nowhere", at: socket)
            return try await get("/metrics", at: socket).body
        }
        #expect(text.contains("fynd_requests_total{route=\"/v1/passages/{id}\",status=\"200\"} 1\n"))
        #expect(text.contains("fynd_requests_total{route=\"/v1/passages/{id}\",status=\"404\"} 1\n"))
        #expect(text.contains("fynd_requests_total{route=\"NotFound\",status=\"404\"} 1\n"))
        #expect(text.contains("fynd_request_duration_seconds_count{route=\"/v1/passages/{id}\"} 2\n"))
        #expect(text.contains("fynd_request_duration_seconds_bucket{route=\"/v1/passages/{id}\",le=\"+Inf\"} 2\n"))
        #expect(text.contains("fynd_requests_in_flight 1\n"))
    }

    @Test func `several requests share one connection`() async throws {
        let reply = try await withDaemon { socket in
            let one = "GET /v1/passages/a HTTP/1.1\r\nHost: x\r\n\r\n"
            let two = "GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            return try await allBytes(one + two, at: socket)
        }
        #expect(reply.split(separator: "HTTP/1.1 ").map { $0.prefix(3) } == ["200", "404"])
    }
}
