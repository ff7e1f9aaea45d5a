import ArgumentParser
import FoundationEssentials

/// Makes queries from the passages; run as a process of its own.
struct MakeQueries: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "make-queries", shouldDisplay: false)

    @Argument var passages: String
    @Argument var queries: String
    @Argument var count: Int
    @Argument var seed: UInt64

    func run() throws {
        let texts = try String(contentsOfFile: passages, encoding: .utf8).split(separator: "\n").map { line in
            line.drop { $0 != "\t" }.dropFirst()
        }
        let drawn = QueryMix(texts).draw(count, seed: seed)
        let lines = drawn.map { $0 + "\n" }.joined()
        try lines.write(toFile: queries, atomically: false, encoding: .utf8)
        try Worker.report(drawn.count)
    }
}
