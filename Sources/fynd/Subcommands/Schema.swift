import ArgumentParser
import FyndAPI
import FyndClient
import FyndSchemas

/// `fynd schema`
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what outputs and requests are made of, for programs: JSON Schema and OpenAPI.",
        discussion: """
            Without a name, prints the names there are. Each schema of an output describes the form that --format json writes; what a \
            line of --format jsonl is made of is its definition "Line". Fields may be added to outputs in later releases; none goes \
            or changes its meaning unless --format-version is raised.

            Examples:
              fynd schema
              fynd schema search > search.schema.json
              fynd schema batch
              fynd schema openapi
            """)

    @Argument(
        help: "The name of a command, or another that is listed.",
        completion: .list(APIDescription.all.map(\.name)))
    var name: String?

    func run() throws {
        guard let name else { return try StandardOutput.write(list) }
        try RequestFieldNames.check(name, among: APIDescription.all.map(\.name), thing: "schema")
        guard let description = APIDescription.all.first(where: { $0.name == name }) else { return }
        try Printing.line(description.document.json(isIndented: true))
    }

    private var list: String {
        let width = APIDescription.all.map(\.name.count).max() ?? 0
        return APIDescription.all.map { description in
            let space = String(repeating: " ", count: width + 2 - description.name.count)
            return "\(description.name)\(space)\(description.title)\n"
        }.joined()
    }
}
