public import FoundationEssentials
import FyndAPI

/// The description of the daemon's HTTP API in OpenAPI 3.1.
public enum OpenAPIDocument {
    /// Where the daemon serves it.
    public static let path = "/openapi.json"
    /// Where batches are sent.
    public static let batchPath = "/v1/batch"
    /// Where the daemon says that it is there.
    public static let healthPath = "/healthz"
    /// Where the daemon tells what it has done.
    public static let metricsPath = "/metrics"

    /// The document as JSON, always the same bytes.
    public static let json: Data = document.json()

    /// The document.
    public static var document: JSONValue {
        [
            "openapi": "3.1.0",
            "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
            "info": [
                "title": "Fynd", "version": .string(FyndVersion.current),
                "summary": "Search in Swedish municipal audit reports.", "description": .string(description),
            ],
            "servers": [
                ["url": "http://localhost", "description": "The daemon's Unix socket, whatever the host is called."]
            ],
            "paths": paths,
            "components": [
                "schemas": Components.schemas, "responses": ProblemResponses.components,
                "headers": [
                    "FormatVersion": [
                        "description": "The version of the output's form.", "required": true,
                        "schema": ["type": "integer", "minimum": 1],
                    ],
                    "Notes": [
                        "description": """
                        In words, what the answer leaves out, takes for granted or has corrected, where its form has no place for it: \
                        a JSON array of strings, in ASCII.
                        """,
                        "schema": ["type": "string", "minLength": 2],
                    ],
                ],
            ],
        ]
    }

    private static let description = """
        All requests but batches are had by GET, with parameters, or by POST, with a JSON object; HEAD is answered wherever GET is. \
        The field Accept chooses between a whole answer in JSON, its lines in JSON, and tables. A field or parameter that a request \
        does not have is refused; within a version of the output's form, answers may be given more fields than are described here. \
        Of requests that name an index in the field Fynd-Index, those that name another than the one that is served are refused.
        """

    private static var paths: JSONValue {
        var paths: [String: JSONValue] = [
            batchPath: ["post": batch],
            healthPath: ["get": text("healthz", "Says that the daemon is there.")],
            metricsPath: ["get": text("metrics", "Tells what the daemon has done, in the text form of Prometheus.")],
            path: ["get": ownOperation],
        ]
        for request in RequestCatalogue.all { paths[request.path] = RequestOperations(request: request).pathItem }
        return .object(paths)
    }

    private static var batch: JSONValue {
        let commands = RequestCatalogue.all.map { $0.command }.joined(separator: ", ")
        let lines: JSONValue = [
            "type": "string",
            "description": .string(
                """
                A JSON object on each line: the fields of a request, with "command", one of \(commands), search where there is none, \
                and with an "id" of the caller's own.
                """),
        ]
        let answers: JSONValue = [
            "type": "string",
            "description": """
            A JSON object for each line, in the same order: the answer, or a FailureLine, with the id that the line has.
            """,
        ]
        return [
            "operationId": "batch", "summary": "Answers many requests, one on each line, as they come.",
            "parameters": .array(BatchSettings.fields.map { $0.parameter(in: "query") }),
            "requestBody": ["content": .object([MediaType.jsonLines: ["schema": lines]])],
            "responses": .object(
                ProblemResponses.references([400, 421, 503]).merging([
                    "200": [
                        "description": "The answers.",
                        "content": .object([MediaType.jsonLines: ["schema": answers]]),
                    ]
                ]) { $1 }),
        ]
    }

    private static var ownOperation: JSONValue {
        [
            "operationId": "openapi", "summary": "Describes the API: this document.",
            "responses": [
                "200": [
                    "description": "The document.",
                    "content": .object([MediaType.json: ["schema": ["type": "object"]]]),
                ]
            ],
        ]
    }

    private static func text(_ id: String, _ summary: String) -> JSONValue {
        [
            "operationId": .string(id), "summary": .string(summary),
            "responses": [
                "200": [
                    "description": "Lines of text.",
                    "content": .object([MediaType.text: ["schema": ["type": "string"]]]),
                ]
            ],
        ]
    }
}
