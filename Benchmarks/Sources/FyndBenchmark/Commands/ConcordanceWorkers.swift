import ArgumentParser
import FoundationEssentials
import FyndAPI
import FyndIndex

/// Writes the texts of an index, a passage a line; run as a process of its own.
struct WriteTexts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "write-texts", shouldDisplay: false)

    struct Report: Codable {
        var passages = 0
        var bytes = 0
    }

    @Argument var index: String
    @Argument var file: String

    func run() async throws {
        let service = try await IndexService(indexPath: index, readers: 1)
        var report = Report()
        var lines: [UInt8] = []
        for view in try await service.reports(SearchFilters()).reports {
            for passage in try await service.report(id: view.id).passages {
                report.passages += 1
                report.bytes += passage.text.utf8.count
                lines += passage.text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + [0x0A]
            }
        }
        try Data(lines).write(to: URL(filePath: file))
        try Worker.report(report)
    }
}

/// Makes the lines of a concordance again and again; run as a process of its own.
struct MakeConcordance: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "make-concordance", shouldDisplay: false)

    struct Report: Codable {
        var lines = 0
        var bytes = 0
        /// From the request to the first line, and to the last, in seconds, for each run.
        var first: [Double] = []
        var last: [Double] = []
    }

    @Argument var index: String
    @Argument var word: String
    @Argument var readers: Int
    @Argument var runs: Int
    /// The most lines, or 0 for all.
    @Argument var limit: Int

    func run() async throws {
        let service = try await IndexService(indexPath: index, readers: readers)
        var request = KWICRequest(query: word)
        request.limit = limit > 0 ? limit : nil
        var report = Report()
        // The first run reads what later ones know.
        for run in 0...runs {
            let start = ContinuousClock.now
            var (first, bytes) = (0.0, 0)
            let count = try await service.kwicLines(request, as: .json).write { data in
                if bytes == 0 { first = (ContinuousClock.now - start) / .seconds(1) }
                bytes += data.count
            }
            guard run > 0 else { continue }
            report.first.append(first)
            report.last.append((ContinuousClock.now - start) / .seconds(1))
            (report.lines, report.bytes) = (count, bytes)
        }
        try Worker.report(report)
    }
}
