import FyndAPI
import FyndClient
import Testing

struct SavedQueryTableTests {
    private static let views: [SavedQueryView] = {
        var request = SearchRequest(query: "avtal")
        request.filters.kind = ["finding", "assessment"]
        request.filters.year = YearRange(first: 2015, last: nil)
        var query = SavedQuery(index: "/srv/index", request: request, saved: "2024-05-06T07:08:09Z")
        query.look(at: [Samples.hit], time: "2024-05-07T07:08:09Z")
        guard let good = try? SavedQueryName(parsing: "avtal"), let bad = try? SavedQueryName(parsing: "trasig") else {
            return []
        }
        return [
            SavedQueryView(.init(name: good, query: .success(query))),
            SavedQueryView(.init(name: bad, query: .failure(.invalidRequest("It is damaged.")))),
        ]
    }()

    @Test func `saved queries are written as tab-separated values`() {
        #expect(
            SavedQueries(Self.views).table.rendered(as: .tabs) == """
                name\tquery\tfilters\tpassages\tlooked\tsaved\tindex\tproblem
                avtal\tavtal\tkind=finding,assessment year=2015..\t1\t2024-05-07T07:08:09Z\t2024-05-06T07:08:09Z\t/srv/index\t
                trasig\t\t\t\t\t\t\tIt is damaged.

                """)
    }

    @Test func `one is shown with a line for each thing that is known`() {
        #expect(
            SavedQueryTable.text(Self.views[0], style: .plain) == """
                name      avtal
                query     avtal
                filters   kind=finding,assessment year=2015..
                passages  1
                looked    2024-05-07T07:08:09Z
                saved     2024-05-06T07:08:09Z
                index     /srv/index

                """)
    }

    @Test func `a list ends with how many there are`() {
        #expect(SavedQueryTable.text(Self.views, style: .plain).hasSuffix("\n2 saved queries\n"))
        #expect(SavedQueryTable.text([], style: .plain) == "0 saved queries\n")
    }
}
