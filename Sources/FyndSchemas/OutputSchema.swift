import FoundationEssentials

/// The JSON Schema (2020-12) of one output, as it lies in the folder `Schemas`.
///
/// A schema says what an output has, not what it may not have: within a version of the output's form fields may be added, and
/// programs that check an answer against the schema of an older version are to go on.
public struct OutputSchema: Hashable, Sendable {
    /// Its name: that of the command whose answer it describes, or of what else is written.
    public let name: String
    /// The schema as it lies in the folder.
    public let schema: JSONValue

    /// What the output is, in a few words.
    public var title: String { schema.members["title"]?.text ?? name }

    /// The schema with all that it refers to in its own `$defs`, so that it can be used by itself.
    public var selfContained: JSONValue {
        var definitions = schema.members["$defs"]?.members ?? [:]
        var unread = [schema]
        while let next = unread.popLast() {
            for name in next.references.compactMap(Self.sharedDefinition) where definitions[name] == nil {
                guard let definition = Self.shared.schema.members["$defs"]?.members[name] else {
                    preconditionFailure("The schema \(self.name) refers to a definition \(name) that there is not.")
                }
                definitions[name] = definition
                unread.append(definition)
            }
        }
        let whole = definitions.isEmpty ? schema : schema.adding(["$defs": .object(definitions)])
        return whole.mappingReferences { Self.sharedDefinition($0).map { "#/$defs/\($0)" } ?? $0 }
    }

    /// The schemas of all outputs, in the order in which they are listed.
    public static let all: [OutputSchema] = [
        OutputSchema("search", PackageResources.search_json),
        OutputSchema("similar", PackageResources.similar_json),
        OutputSchema("recurring", PackageResources.recurring_json),
        OutputSchema("kwic", PackageResources.kwic_json),
        OutputSchema("trend", PackageResources.trend_json),
        OutputSchema("terms", PackageResources.terms_json),
        OutputSchema("collocates", PackageResources.collocates_json),
        OutputSchema("keyness", PackageResources.keyness_json),
        OutputSchema("coverage", PackageResources.coverage_json),
        OutputSchema("export", PackageResources.export_json),
        OutputSchema("cite", PackageResources.cite_json),
        OutputSchema("show", PackageResources.show_json),
        OutputSchema("report", PackageResources.report_json),
        OutputSchema("reports", PackageResources.reports_json),
        OutputSchema("analyze", PackageResources.analyze_json),
        OutputSchema("status", PackageResources.status_json),
        OutputSchema("saved", PackageResources.saved_json),
        OutputSchema("index", PackageResources.index_json),
        OutputSchema("inspect", PackageResources.inspect_json),
        OutputSchema("evaluation", PackageResources.evaluation_json),
        OutputSchema("language", PackageResources.language_json),
        OutputSchema("manifest", PackageResources.manifest_json),
        OutputSchema("failure", PackageResources.failure_json),
        OutputSchema("problem", PackageResources.problem_json),
    ]

    /// What several schemas refer to.
    static let shared = OutputSchema("definitions", PackageResources.definitions_json)

    /// The schema of a name.
    public static func named(_ name: String) -> OutputSchema? {
        all.first { $0.name == name }
    }

    /// The name of the shared definition that a reference is to, if it is to one.
    static func sharedDefinition(_ reference: String) -> String? {
        let prefix = "definitions.json#/$defs/"
        return reference.hasPrefix(prefix) ? String(reference.dropFirst(prefix.count)) : nil
    }

    private init(_ name: String, _ bytes: [UInt8]) {
        guard let schema = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
            preconditionFailure("The schema \(name) is no JSON.")
        }
        self.name = name
        self.schema = schema
    }
}
