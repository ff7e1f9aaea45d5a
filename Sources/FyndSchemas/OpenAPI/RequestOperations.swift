import FyndAPI

/// The operations at the path of a request.
struct RequestOperations {
    let request: any ServiceRequest.Type

    /// The item of the path: GET with parameters, and POST with a body where no field stands in the path.
    var pathItem: JSONValue {
        var item: [String: JSONValue] = ["get": get, "summary": .string(request.summary)]
        if request.takesBody { item["post"] = post }
        return .object(item)
    }

    private var get: JSONValue {
        let inPath = request.pathField.map { [$0.parameter(in: "path")] } ?? []
        let inQuery = (request.fields.filter { $0 != request.pathField } + AnswerOptions.fields)
            .map { $0.parameter(in: "query") }
        return operation(named: request.command).adding(["parameters": .array(inPath + inQuery)])
    }

    private var post: JSONValue {
        let schema = Components.reference(to: Components.requestName(request.command))
        return operation(named: "post-\(request.command)", statuses: [413]).adding([
            "requestBody": ["required": true, "content": .object([MediaType.json: ["schema": schema]])]
        ])
    }

    private func operation(named id: String, statuses: [Int] = []) -> JSONValue {
        let problems = ProblemResponses.references([400, 404, 406, 421, 422, 500, 503] + statuses)
        return [
            "operationId": .string(id), "summary": .string(request.summary),
            "responses": .object(problems.merging(["200": answer]) { $1 }),
        ]
    }

    private var answer: JSONValue {
        let whole = Components.reference(to: Components.rootName(request.command))
        let line = Components.reference(to: Components.localName("Line", in: request.command))
        return [
            "description": "The answer, in the form that the field Accept asks for.",
            "headers": [
                "Fynd-Format-Version": ["$ref": "#/components/headers/FormatVersion"],
                "Fynd-Notes": ["$ref": "#/components/headers/Notes"],
            ],
            "links": links,
            "content": .object([
                MediaType.json: ["schema": whole],
                MediaType.jsonLines: [
                    "schema": [
                        "type": "string",
                        "description": """
                        A JSON object on each line. With a manifest the first is a ManifestLine; when the rest of a long answer \
                        cannot be made, the last is a FailureLine.
                        """,
                    ], "x-line-schema": line,
                ],
                MediaType.commas: ["schema": ["type": "string", "description": Self.table]],
                MediaType.tabs: ["schema": ["type": "string", "description": Self.table]],
            ]),
        ]
    }

    /// The requests that may follow the answer, with the ids that it names.
    private var links: JSONValue {
        .object(
            (Self.namedIDs[request.command] ?? [:]).reduce(into: [:]) { links, id in
                links[id.key] = [
                    "operationId": .string(id.key), "parameters": ["id": .string("$response.body#/\(id.value)")],
                ]
            })
    }

    /// Where in the answer of a command another command's id stands.
    private static let namedIDs = [
        SearchRequest.command: hitIDs,
        SimilarRequest.command: hitIDs,
        ReportsRequest.command: [ReportRequest.command: "reports/0/id", CiteRequest.command: "reports/0/id"],
    ]

    private static let hitIDs = [
        PassageRequest.command: "hits/0/id", ReportRequest.command: "hits/0/report/id",
        CiteRequest.command: "hits/0/id", SimilarRequest.command: "hits/0/id",
    ]

    private static let table: JSONValue = "A table; its first line has the names of the columns."
}
