import FyndAPI

/// The problems that operations answer with, by their HTTP status.
enum ProblemResponses {
    /// The answers, under the names by which operations refer to them.
    static var components: JSONValue {
        .object(Dictionary(uniqueKeysWithValues: descriptions.map { (name($0), response($1)) }))
    }

    /// References to the answers with some statuses.
    static func references(_ statuses: [Int]) -> [String: JSONValue] {
        Dictionary(
            uniqueKeysWithValues: statuses.map {
                (String($0), ["$ref": .string("#/components/responses/\(name($0))")])
            })
    }

    private static let descriptions: KeyValuePairs<Int, String> = [
        400: "The request is not valid: an unknown field, a value out of its range, a query that cannot be understood.",
        404: "There is nothing with the id that is asked for.",
        406: "None of the forms that are accepted is written, or not in the version that is asked for.",
        413: "The body is too long.",
        421: "The daemon serves another index than the one that the field Fynd-Index names.",
        422: "The request would cost, or has cost, more than it may.",
        500: "The daemon failed; its log says more.",
        503: "The daemon is busy or stopping, or its index cannot be used.",
    ]

    private static func name(_ status: Int) -> String { "Problem\(status)" }

    private static func response(_ description: String) -> JSONValue {
        [
            "description": .string(description),
            "content": .object([Problem.mediaType: ["schema": Components.reference(to: "Problem")]]),
        ]
    }
}
