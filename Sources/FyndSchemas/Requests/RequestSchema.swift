import FyndAPI

/// The JSON Schema of a request.
enum RequestSchema {
    /// The schema of a request as it is posted to its path.
    static func schema(of request: any ServiceRequest.Type) -> JSONValue {
        let fields = request.fields + AnswerOptions.fields
        var properties = Dictionary(fields.map { ($0.name, $0.schema) }) { first, _ in first }
        properties["command"] = ["enum": [.string(request.command), .null], "description": "The command."]
        properties["id"] = [
            "type": ["string", "integer", "null"], "minimum": .integer(.min), "maximum": .integer(.max),
            "description": "The caller's own id; in a batch the answer carries it, as a string.",
        ]
        let schema: JSONValue = [
            "type": "object", "description": .string(request.summary), "properties": .object(properties),
            "required": .array(fields.filter(\.isRequired).map { .string($0.name) }), "additionalProperties": false,
        ]
        guard !request.alternatives.isEmpty else { return schema }
        return schema.adding([
            "oneOf": .array(
                request.alternatives.map { ["required": [.string($0)], "properties": [$0: ["type": "string"]]] })
        ])
    }

    /// The schema of a request as it is a line of a batch, where any but a search names its command.
    static func line(of request: any ServiceRequest.Type) -> JSONValue {
        let schema = schema(of: request)
        guard request.command != SearchRequest.command, case .array(let required) = schema.members["required"] else {
            return schema
        }
        let named: JSONValue = ["const": .string(request.command), "description": "The command."]
        return schema.adding([
            "properties": (schema.members["properties"] ?? [:]).adding(["command": named]),
            "required": .array(["command"] + required),
        ])
    }
}

/// The JSON Schema of a line of a batch.
enum BatchSchema {
    /// What it describes, in a few words.
    static let title = "A line of a batch: a request"

    /// The schema.
    static var schema: JSONValue {
        let requests = RequestCatalogue.all
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string(title),
            "description":
                "A request of any kind; without a command it is a search. A field that is null counts as absent.",
            "oneOf": .array(requests.map { ["$ref": .string("#/$defs/\($0.command)")] }),
            "$defs": .object(
                Dictionary(requests.map { ($0.command, RequestSchema.line(of: $0)) }) { first, _ in first }),
        ]
    }
}
