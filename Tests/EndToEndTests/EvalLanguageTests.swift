import Foundation
import Testing

struct EvalLanguageTests {
    private let folder: TemporaryFolder
    /// Without a dictionary the figures are the same on every machine.
    private let environment: [String: String]

    init() throws {
        folder = try TemporaryFolder()
        environment = ["FYND_DICTIONARY": folder.file("none")]
    }

    @Test func `every file that is given has its figures in one JSON object`() async throws {
        let texts = folder.file("texts")
        try FileManager.default.createDirectory(atPath: texts + "/.hidden", withIntermediateDirectories: true)
        try write("Enligt SFS 2001:453.", to: "texts/a.txt")
        try write("Avtalet.", to: "texts/b.txt")
        try write("Inte detta.", to: "texts/.hidden/c.txt")
        let outcome = try await run(
            "--conflation", write("form\tlemma\tupos\navtal\tavtal\tNOUN\navtalen\tavtal\tNOUN\n", to: "forms.tsv"),
            "--compounds", write("avtalstid\tavtal tid\tavtals|tid\n", to: "compounds.tsv"),
            "--whole", write("frihet\nmod\n", to: "whole.tsv"), "--whole", write("Mora\n", to: "more.tsv"),
            "--stemming", write("avtalen\navtal\n", to: "voc.txt"), "--speed", texts, "--format", "json", "--errors",
            "2",
            beside: "avtal\navtal\n")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let json = try outcome.json()
        #expect(json["dictionary"] as? String == "none")
        let conflation = try figures("conflation", of: json)
        #expect((conflation["lemmas"] as? [String: Any])?["f1"] as? Double == 1)
        #expect(conflation["goldPairs"] as? Int == 1)
        let compounds = try figures("compounds", of: json)
        #expect((compounds["pieces"] as? [String: Any])?["share"] as? Double == 0)
        #expect((compounds["failures"] as? [[String: Any]])?.map { $0["word"] as? String } == ["avtalstid"])
        #expect(
            (json["whole"] as? [[String: Any]])?.map { $0["file"] as? String } == [
                folder.file("whole.tsv"), folder.file("more.tsv"),
            ])
        #expect((try figures("stemming", of: json)["exact"] as? [String: Any])?["count"] as? Int == 2)
        let speed = try figures("speed", of: json)
        #expect(speed["files"] as? Int == 2)
        #expect(speed["bytes"] as? Int == 28)
        #expect(speed["references"] as? Int == 1)
        var checks = OutputChecks()
        try checks.add("eval language", json: outcome.output, as: "language")
        #expect(try await checks.violations() == "")
    }

    @Test func `the text is one table, and a missing dictionary is told once`() async throws {
        let outcome = try await run("--whole", write("frihet\n", to: "whole.tsv"))
        #expect(outcome.status == 0)
        #expect(outcome.lines.contains("dictionary: none"))
        #expect(outcome.lines.contains { $0.hasSuffix("whole.tsv  whole words that were split  0.0000  0 of 1") })
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.errors.hasPrefix("fynd: warning: The dictionary \(folder.file("none"))"), "\(outcome.errors)")
    }

    @Test(arguments: [("0.5", 1), ("0.34", 1), ("0.33", 0), ("0", 0)])
    func `a figure below its floor ends with 1, after all figures`(floor: String, status: Int32) async throws {
        let list = try write("avtalen\tavtal\nhästarna\thästar\nbarnen\tbarnet\n", to: "stems.tsv")
        let outcome = try await run("--stemming", list, "--fail-below", "stemming.exact=\(floor)")
        #expect(outcome.status == status)
        #expect(outcome.output.contains("1 of 3"))
        #expect(outcome.errors.contains("stemming.exact is 0.3333, below") == (status == 1))
    }

    @Test func `a list that cannot be used ends with 2 and says which line`() async throws {
        let outcome = try await run("--compounds", write("a\tb\n", to: "compounds.tsv"))
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("compounds.tsv cannot be used: line 1: 2 fields"), "\(outcome.errors)")
    }

    @Test func `a folder without texts ends with 2`() async throws {
        let outcome = try await run("--speed", folder.path)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("There are no files in \(folder.path)"), "\(outcome.errors)")
    }

    private func run(_ arguments: String..., beside stems: String? = nil) async throws -> Outcome {
        if let stems { try write(stems, to: "output.txt") }
        return try await Program.fynd.run(["eval", "language"] + arguments, environment: environment)
    }

    @discardableResult
    private func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: folder.file(name)))
        return folder.file(name)
    }

    private func figures(_ name: String, of json: [String: Any]) throws -> [String: Any] {
        let files = try #require(json[name] as? [[String: Any]])
        return try #require(files.first?["figures"] as? [String: Any])
    }
}
