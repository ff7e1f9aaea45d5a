import FyndAPI
import FyndIndex
import Testing

struct PagingTests {
    /// An index with more matches than are looked at closely, some of them word for word the same.
    private func index() async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        for report in 0..<12 {
            let places = ["hamnen", "biblioteket", "simhallen", "återbruket"]
            let passages = (0..<6).map { number in
                number % 3 == 0
                    ? "Nämnden följer inte upp avtalen."
                    : "Avtalen för \(places[(report + number) % 4]) följs upp av nämnden \(report)."
            }
            try index.write(
                "rapport-\(report).txt", "Granskning av avtal \(report)\n\n" + passages.joined(separator: "\n\n") + "\n"
            )
        }
        try await index.update()
        return index
    }

    @Test(arguments: [1, 7, 10, 20, 33])
    func `pages put together are the whole list, and no passage comes twice`(size: Int) async throws {
        let index = try await index()
        let service = try await index.service()
        var request = SearchRequest(query: "uppföljning avtal nämnden")
        request.limit = 1_000
        let whole = try await service.search(request)
        #expect(whole.hits.count > 40 && whole.hits.count == whole.total)
        #expect(Set(whole.hits.map(\.passage.id)).count == whole.hits.count)
        #expect(whole.hits.map(\.score) == whole.hits.map(\.score).sorted(by: >))
        request.limit = size
        var pages: [Hit] = []
        while pages.count < whole.total {
            request.offset = pages.count
            let page = try await service.search(request)
            #expect(page.total == whole.total)
            try #require(!page.hits.isEmpty)
            pages += page.hits
        }
        #expect(pages.map(\.passage.id) == whole.hits.map(\.passage.id))
    }
}
