import Testing

struct CookbookTests {
    @Test func `every recipe prints what the cookbook says, asked of a daemon`() async throws {
        let index = try await CorpusIndex()
        let daemon = try await RunningDaemon(index: index.path, socket: index.socket)
        let outcome = try await index.script("cookbook")
        #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
        #expect(try #require(outcome.output.split(separator: " ").first.flatMap { Int($0) }) >= 20)
        #expect(await daemon.end() == 0)
    }
}
