import Foundation
import Testing

/// Outputs that are to be checked against the schemas of the project, all by one run of `validate.py`.
struct OutputChecks {
    private var lines: [Data] = []

    /// How many there are.
    var count: Int { lines.count }

    /// Has an answer checked, or what a definition of a schema describes, named as in "search#Line".
    mutating func add(_ name: String, json: String, as schema: String) throws {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
        try add(["name": name, "schema": schema, "value": value])
    }

    /// Has a table, csv or tsv, checked for its columns.
    mutating func add(_ name: String, table: String, form: String) throws {
        try add(["name": name, "table": form, "text": table])
    }

    /// Has a schema checked for its form.
    mutating func add(_ name: String, schema: String) throws {
        try add(["name": name, "describes": try JSONSerialization.jsonObject(with: Data(schema.utf8))])
    }

    /// What is wrong, a line for each violation.
    func violations() async throws -> String {
        let folder = try TemporaryFolder()
        try Data(lines.joined(separator: Data("\n".utf8))).write(to: URL(filePath: folder.file("checks")))
        let outcome = try await Program.shell(
            "/usr/bin/python3 \"$SCRIPT\" \"$SCHEMAS\" < \"$CHECKS\"",
            environment: [
                "SCRIPT": Self.script.path, "SCHEMAS": Self.schemas.path, "CHECKS": folder.file("checks"),
                "PYTHONUTF8": "1",
            ])
        try #require([0, 1].contains(outcome.status) && outcome.errors.isEmpty, "\(outcome)")
        return outcome.output
    }

    private mutating func add(_ check: [String: Any]) throws {
        lines.append(try JSONSerialization.data(withJSONObject: check))
    }

    /// The root of the project.
    static let project = URL(filePath: #filePath).appending(path: "../../../..").standardized

    private static let schemas = project.appending(path: "Sources/FyndSchemas/Schemas")
    private static let script = project.appending(path: "Tests/EndToEndTests/Outputs/validate.py")
}
