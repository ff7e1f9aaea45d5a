/// A description for programs that can be printed: a schema, or the OpenAPI document.
public struct APIDescription: Sendable {
    /// Its name.
    public let name: String
    /// What it describes, in a few words.
    public let title: String
    private let make: @Sendable () -> JSONValue

    /// The description.
    public var document: JSONValue { make() }

    /// All descriptions, in the order in which they are listed.
    public static let all: [APIDescription] =
        OutputSchema.all.map { output in
            APIDescription(name: output.name, title: output.title) { output.selfContained }
        } + [
            APIDescription(name: "batch", title: BatchSchema.title) { BatchSchema.schema },
            APIDescription(name: "openapi", title: "The daemon's HTTP API, in OpenAPI 3.1") {
                OpenAPIDocument.document
            },
        ]
}
