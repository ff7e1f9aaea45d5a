import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd saved add`
struct SavedAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Save a query under a name.",
        discussion: """
            The query is taken as it is written: nothing in it is corrected, and no word of it may be missing. It is asked once, and \
            what it finds now counts as seen: 'fynd saved new' then prints what comes later. With \
            --unseen the first 'fynd saved new' prints all of it.

            Examples:
              fynd saved add avtal 'avtalsuppföljning brist' --municipality Norrbro
              fynd saved add råd 'kind:recommendation jäv' --year 2018.. --sort -year
              fynd saved add avtal 'avtal NÄRA/mening brist*' --replace --unseen
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions

    @Option(parsing: .unconditional, help: "The order: relevance, year or -year (the newest first).")
    var sort = SearchRequest.Sort.relevance

    @Flag(help: "Count what is there now as new, too.")
    var unseen = false

    @Flag(help: "Take the place of a saved query of this name.")
    var replace = false

    @Argument(help: "The name: letters, digits, hyphens, underscores and full stops.")
    var name: String

    @Argument(help: "The query; several arguments count as one.")
    var query: [String]

    func validate() throws {
        try asValidation { () throws(ServiceError) in _ = try SavedQueryName(parsing: name) }
    }

    func run() throws {
        let name = try SavedQueryName(parsing: name)
        let store = try SavedQueryStore()
        var request = SearchRequest(query: query.joined(separator: " "))
        request.filters = narrowing.filters
        request.sort = sort
        request.strict = true
        var backend = connection.backend
        var saved = SavedQuery(index: try index(of: &backend), request: request, saved: SavedLook.now())
        let response = try SavedLook.response(to: request, from: &backend)
        if !unseen { saved.look(at: response.hits, time: SavedLook.now()) }
        try store.add(saved, as: name, replacing: replace)
        Printing.notes(response.notes)
        let count = response.total == 1 ? "1 passage" : "\(response.total) passages"
        try StandardOutput.write("\(name.text): \(count) now\n")
    }

    /// The absolute path of the index that answers.
    private func index(of backend: inout Backend) throws(ServiceError) -> String {
        let json = try backend.answer(to: StatusRequest())
        let status = try Printing.decode(StatusResponse.self, from: json)
        let path = connection.index.named ?? status.index.path
        guard status.daemon == nil || path.hasPrefix("/") || connection.index.named != nil else {
            throw .invalidRequest("The daemon does not say in which folder its index lies. Name it with --index.")
        }
        return SavedQuery.absolutePath(path)
    }
}
