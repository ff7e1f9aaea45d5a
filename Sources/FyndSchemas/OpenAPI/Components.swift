import FyndAPI

/// What the paths of the OpenAPI document refer to: the schemas of requests and answers, and the problems.
enum Components {
    /// The schemas by name. Those of the folder are taken apart, since tools know a schema by its name there: the answer of `kwic` is
    /// `KwicAnswer`, what it alone is made of `KwicLine`, what it shares with others has its own name.
    static var schemas: JSONValue {
        var schemas = OutputSchema.shared.schema.members["$defs"]?.members ?? [:]
        for output in served {
            schemas[rootName(output.name)] = output.schema.removing("$schema", "$defs")
                .mappingReferences { reference($0, in: output.name) }
            for (name, definition) in output.schema.members["$defs"]?.members ?? [:] {
                schemas[localName(name, in: output.name)] = definition.mappingReferences {
                    reference($0, in: output.name)
                }
            }
        }
        for request in RequestCatalogue.all where request.pathField == nil {
            schemas[requestName(request.command)] = RequestSchema.schema(of: request)
        }
        return .object(schemas.mapValues { $0.mappingReferences { reference($0, in: "") } })
    }

    /// The reference to a schema by its name.
    static func reference(to name: String) -> JSONValue {
        ["$ref": .string("#/components/schemas/\(name)")]
    }

    /// The name of the schema of an output as a whole.
    static func rootName(_ output: String) -> String {
        RequestCatalogue.all.contains { $0.command == output }
            ? capitalized(output) + "Answer" : rootNames[output] ?? capitalized(output)
    }

    /// The name of a schema that one output alone is made of.
    static func localName(_ name: String, in output: String) -> String { capitalized(output) + name }

    /// The name of the schema of a request.
    static func requestName(_ command: String) -> String { capitalized(command) + "Request" }

    /// The outputs that the daemon has.
    private static var served: [OutputSchema] {
        let names = RequestCatalogue.all.map { $0.command } + ["manifest", "failure", "problem"]
        return OutputSchema.all.filter { names.contains($0.name) }
    }

    /// Outputs whose names mean something else already.
    private static let rootNames = ["manifest": "ManifestLine", "failure": "FailureLine"]

    /// A reference of a schema file as one within the document.
    private static func reference(_ reference: String, in output: String) -> String {
        let local = "#/$defs/"
        let name =
            if let shared = OutputSchema.sharedDefinition(reference) { shared } else if reference == "#" {
                rootName(output)
            } else if reference.hasPrefix(local) {
                localName(String(reference.dropFirst(local.count)), in: output)
            } else { String?.none }
        return name.map { "#/components/schemas/\($0)" } ?? reference
    }

    private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
