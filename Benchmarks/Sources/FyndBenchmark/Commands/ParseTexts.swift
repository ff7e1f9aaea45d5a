import ArgumentParser
import AuditReport
import FoundationEssentials

/// Measures how fast texts are parsed into reports, and whether the time for a byte grows with a text.
struct ParseTexts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Measure the parser on texts of reports and on long texts of odd kinds.",
        discussion: """
            The texts are those files of a folder, such as the project's Corpus, whose names end in .txt or .md. Each is \
            parsed by itself; long texts are made of their lines and words by a fixed seed. The time for a byte is \
            compared with that of cutting the same text into lines and words with the standard library.
            """)

    @Argument(help: "A folder of texts.")
    var folder: String

    @Option(help: "The bytes of the shorter of two long texts of each kind, in thousands.")
    var size = 1_000

    @Option(help: "How many times longer the longer one is.")
    var factor = 8

    func run() throws {
        let texts = try Self.texts(in: folder)
        guard !texts.isEmpty else { throw ValidationError("no .txt or .md file in \(folder)") }
        let stage = ParsingStage(texts: texts, size: size * 1000, factor: factor)
        Output.figures(FigureTable.rendered(stage.reports()) + "\n" + FigureTable.rendered(stage.longTexts()))
    }

    private static func texts(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
            .map { String(decoding: try Data(contentsOf: URL(filePath: folder + "/" + $0)), as: UTF8.self) }
    }
}
