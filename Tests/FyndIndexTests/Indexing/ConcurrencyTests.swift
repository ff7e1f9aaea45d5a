import FyndAPI
import FyndIndex
import Testing

struct ConcurrencyTests {
    @Test func `searches during indexing never fail and see whole reports`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Första stycket om avlopp.", "Andra stycket om avlopp."))
        try await index.update()
        let service = try await index.service(readers: 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for round in 1...12 {
                    try index.write(
                        "a.md",
                        Sample.report("Första stycket om avlopp, \(round).", "Andra stycket om avlopp, \(round)."))
                    try await index.update(rebuild: round % 4 == 0)
                }
            }
            for _ in 0..<2 {
                group.addTask {
                    for _ in 0..<500 {
                        let response = try await service.search(SearchRequest(query: "avlopp"))
                        #expect(response.total == 2)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `a second indexer is told who holds the lock`() async throws {
        let index = try TemporaryIndex()
        for number in 1...300 { try index.write("\(number).md", Sample.report("Plan \(number) saknar uppföljning.")) }
        try await index.update()
        let outcomes = await withTaskGroup(of: Result<Int, ServiceError>.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    do throws(ServiceError) {
                        var options = Indexer.Options()
                        options.rebuild = true
                        let summary = try await Indexer(indexPath: index.index, options: options).run(paths: [
                            index.sources
                        ])
                        return .success(summary.reports)
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let failures = outcomes.compactMap { if case .failure(let error) = $0 { error } else { nil } }
        #expect(outcomes.contains(.success(300)))
        #expect(failures.allSatisfy { $0.message.contains("is being written by process") })
    }

    @Test func `one that waits gets its turn`() async throws {
        let index = try TemporaryIndex()
        for number in 1...100 { try index.write("\(number).md", Sample.report("Plan \(number) saknar uppföljning.")) }
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    var options = Indexer.Options()
                    options.waitForLock = 60
                    return try await Indexer(indexPath: index.index, options: options).run(paths: [index.sources])
                        .reports
                }
            }
            for try await reports in group { #expect(reports == 100) }
        }
    }
}
