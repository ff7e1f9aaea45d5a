import Foundation
import Testing

/// A command line whose answer is checked, and the schema that describes the answer.
struct SampledCommand: Sendable {
    var schema: String
    var arguments: [String]
    /// The statuses that it may end with.
    var statuses: [Int32] = [0]

    var name: String { "fynd " + arguments.joined(separator: " ") }

    /// Runs it.
    func run(format: String, _ options: [String]) async throws -> Outcome {
        let outcome = try await Program.fynd.run(arguments + ["--format", format] + options)
        try #require(statuses.contains(outcome.status), "\(name): \(outcome)")
        return outcome
    }
}

extension CorpusIndex {
    /// The command lines.
    func commands() async throws -> [SampledCommand] {
        let options = ["--index", path, "--no-daemon", "--format", "json", "--kind", "recommendation", "--limit", "1"]
        let hits = try await Program.fynd.run(["search", "rutiner"] + options).json()["hits"] as? [[String: Any]]
        let hit = try #require(hits?.first)
        let passage = try #require(hit["id"] as? String)
        let report = try #require((hit["report"] as? [String: Any])?["id"] as? String)
        return Self.ranked(passage) + Self.counted + Self.documents(passage, report)
    }

    private static func ranked(_ passage: String) -> [SampledCommand] {
        [
            SampledCommand(
                schema: "search",
                arguments: [
                    "search", "intern kontroll", "--explain", "--facets",
                    "year,auditedYear,municipality,county,firm,body,kind,grade,type,report",
                ]),
            SampledCommand(schema: "search", arguments: ["search", "avtal", "--group-by", "year", "--limit", "3"]),
            SampledCommand(
                schema: "search", arguments: ["search", "avtalsuppfölning", "--manifest"], statuses: [0, 1]),
            SampledCommand(schema: "search", arguments: ["search", "avtal", "--sort", "-year", "--one-per-report"]),
            SampledCommand(
                schema: "search", arguments: ["search", "", "--kind", "answer", "--grade", "delvis", "--all"]),
            SampledCommand(schema: "search", arguments: ["search", "rutin*", "--strict", "--matching", "lemma"]),
            SampledCommand(schema: "search", arguments: ["search", "xyzzyx"], statuses: [1]),
            SampledCommand(
                schema: "similar", arguments: ["similar", "Säkerställa att avtal följs upp", "--limit", "50"]),
            SampledCommand(
                schema: "similar", arguments: ["similar", "--id", passage, "--manifest"], statuses: [0, 1]),
            SampledCommand(schema: "recurring", arguments: ["recurring", "--members"]),
            SampledCommand(schema: "recurring", arguments: ["recurring", "--since", "2015", "--min-reports", "3"]),
        ]
    }

    private static let counted = [
        SampledCommand(schema: "kwic", arguments: ["kwic", "intern kontroll"]),
        SampledCommand(
            schema: "kwic", arguments: ["kwic", "brist* NÄRA/5 rutin", "--unit", "sentence", "--sort", "left"]),
        SampledCommand(schema: "kwic", arguments: ["kwic", "avtal", "--sample", "20", "--seed", "7", "--manifest"]),
        SampledCommand(schema: "kwic", arguments: ["kwic", "xyzzyx"], statuses: [1]),
        SampledCommand(schema: "trend", arguments: ["trend", "intern kontroll", "avtal"]),
        SampledCommand(schema: "trend", arguments: ["trend", "avtal", "--by", "municipality", "--manifest"]),
        SampledCommand(schema: "terms", arguments: ["terms", "--prefix", "avtal"]),
        SampledCommand(
            schema: "terms",
            arguments: ["terms", "--pattern", "*kontroll", "--unit", "part", "--query", "kind:finding"]),
        SampledCommand(schema: "terms", arguments: ["terms", "--unit", "lemma", "--year", "2015..", "--manifest"]),
        SampledCommand(schema: "collocates", arguments: ["collocates", "avtal", "--within", "sentence"]),
        SampledCommand(schema: "collocates", arguments: ["collocates", "brist", "--unit", "word", "--all-words"]),
        SampledCommand(schema: "keyness", arguments: ["keyness", "--a", "år:2015..", "--b", "år:..2010"]),
        SampledCommand(
            schema: "keyness", arguments: ["keyness", "--a", "kind:finding", "--sort", "effect", "--manifest"]),
        SampledCommand(schema: "coverage", arguments: ["coverage", "--all", "--since", "2020"]),
        SampledCommand(schema: "coverage", arguments: ["coverage", "--county", "Ingenstans"], statuses: [0, 1]),
        SampledCommand(schema: "export", arguments: ["export", "avtal", "--kind", "finding"]),
        SampledCommand(schema: "export", arguments: ["export", "--rows", "reports", "--manifest"]),
        SampledCommand(schema: "export", arguments: ["export", "--rows", "recommendations"]),
    ]

    private static func documents(_ passage: String, _ report: String) -> [SampledCommand] {
        let citations = ["plain", "bibtex", "ris", "csl"].flatMap { style in
            [passage, report].map { SampledCommand(schema: "cite", arguments: ["cite", "--style", style, $0]) }
        }
        return citations + [
            SampledCommand(schema: "show", arguments: ["show", passage]),
            SampledCommand(schema: "show", arguments: ["show", passage, "--manifest"]),
            SampledCommand(schema: "report", arguments: ["show", "--report", report]),
            SampledCommand(schema: "reports", arguments: ["reports"]),
            SampledCommand(schema: "reports", arguments: ["reports", "--grade", "delvis", "--manifest"]),
            SampledCommand(
                schema: "analyze", arguments: ["analyze", "Individ- och familjeomsorgens (IFO) 25 % av SoL"]),
            SampledCommand(schema: "status", arguments: ["status"]),
        ]
    }
}
