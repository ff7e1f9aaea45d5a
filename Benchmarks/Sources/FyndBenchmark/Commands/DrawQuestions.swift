import ArgumentParser
import FoundationEssentials
import FyndAPI
import FyndIndex

/// Draws what a daemon is to be asked; run as a process of its own.
struct DrawQuestions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "draw-questions", shouldDisplay: false)

    @Argument var index: String
    @Argument var similar: String
    @Argument var searches: String
    @Argument var health: String
    @Argument var count: Int
    @Argument var seed: UInt64

    func run() async throws {
        let service = try await IndexService(indexPath: index, readers: 1)
        var generator = SeededGenerator(seed: seed)
        let maker = try await QuestionMaker(count, from: service, using: &generator)
        try write(maker.similar(count, using: &generator), to: similar)
        try write(maker.searches(count, seed: seed), to: searches)
        try write(Array(repeating: DaemonQuestion(kind: .health), count: count), to: health)
        try Worker.report(try await material(service))
    }

    private func material(_ service: IndexService) async throws -> SimilarFigures.Material {
        let status = try await service.status().index
        var request = SearchRequest(query: "kind:recommendation")
        request.limit = 0
        return SimilarFigures.Material(
            reports: status.reports, passages: status.passages,
            recommendations: try await service.search(request).total, indexBytes: status.bytes)
    }

    private func write(_ questions: [DaemonQuestion], to path: String) throws {
        try JSONEncoder().encode(questions).write(to: URL(filePath: path))
    }
}
