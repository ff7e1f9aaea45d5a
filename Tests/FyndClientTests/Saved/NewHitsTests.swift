import FyndAPI
import FyndClient
import Testing

struct NewHitsTests {
    private static func hit(_ id: String, report: String, path: String) -> Hit {
        let passage = PassageView(
            id: id, kind: "finding", text: id, start: 0, end: 1, report: ReportView(id: report, path: path))
        return Hit(passage: passage, score: 1, snippet: id, highlights: [])
    }

    private static func answer(_ hits: [Hit]) -> SearchResponse {
        SearchResponse(query: "x", total: hits.count, totalIsExact: true, hits: hits, seconds: 0)
    }

    private static let before = [
        hit("b:1", report: "b", path: "b.pdf"), hit("a:1", report: "a", path: "a.pdf"),
        hit("a:0", report: "a", path: "a.pdf"),
    ]

    private static let seen: SavedQuery = {
        var query = SavedQuery(index: "/i", request: SearchRequest(query: "x"), saved: "2024-01-01T00:00:00Z")
        query.look(at: before, time: "2024-01-02T00:00:00Z")
        return query
    }()

    @Test func `what was there is noted by report and passage, in a fixed order`() {
        #expect(Self.seen.seen?.map(\.id) == ["a", "b"])
        #expect(Self.seen.seen?.map(\.passages) == [["a:0", "a:1"], ["b:1"]])
        #expect(Self.seen.looked == "2024-01-02T00:00:00Z")
        #expect(Self.seen.seenPassages == 3)
    }

    @Test func `only passages that were not there are new, in the order of the answer`() {
        let hits =
            [Self.hit("c:0", report: "c", path: "c.pdf")] + Self.before + [Self.hit("a:2", report: "a", path: "a.pdf")]
        let news = NewHits.among(Self.answer(hits), since: Self.seen)
        #expect(news.hits.map(\.passage.id) == ["c:0", "a:2"])
        #expect(news.total == 2)
        #expect(news.notes == nil)
    }

    @Test func `without change nothing is new, and a report that moved is not new either`() {
        #expect(NewHits.among(Self.answer(Self.before), since: Self.seen).total == 0)
        let moved = Self.before.map { hit in
            var hit = hit
            hit.passage.report.path = "elsewhere/" + hit.passage.report.path
            return hit
        }
        #expect(NewHits.among(Self.answer(moved), since: Self.seen).total == 0)
    }

    @Test func `before the first look everything is new`() {
        let query = SavedQuery(index: "/i", request: SearchRequest(query: "x"), saved: "2024-01-01T00:00:00Z")
        #expect(NewHits.among(Self.answer(Self.before), since: query).total == 3)
    }

    @Test func `passages of a corrected report are new, and a note says from where they are`() {
        let hits = [Self.hit("a2:0", report: "a2", path: "a.pdf"), Self.hit("c:0", report: "c", path: "c.pdf")]
        let news = NewHits.among(Self.answer(hits), since: Self.seen)
        #expect(news.hits.count == 2)
        #expect(
            news.notes == [
                "1 of the new hits is from files that have changed since last time; what they say may have been there before."
            ])
    }
}
