import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd saved new`
struct SavedNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Print what a saved query finds that was not there last time.",
        discussion: """
            What there is now counts as seen from then on, once it has been printed in full: when that fails, or the reader stops \
            early, the next run prints it again. --keep leaves what counts as seen as it is.

            A passage is known by its id, which lasts as long as its file does not change. When a report is replaced by a corrected \
            version, all its passages that match are new, since any of them may be what was corrected; a note says how many of the \
            hits are from such files. A report that was only moved, or indexed anew, is not new.

            The status is 0 when there is something new and 1 when there is not.

            Examples:
              fynd saved new avtal
              fynd saved new avtal --format csv > new.csv
              fynd saved new avtal --keep
            """)

    @OptionGroup var connection: ConnectionOptions

    @Flag(help: "Leave what counts as seen as it is.")
    var keep = false

    @Option(help: "The form of the output: text, json, jsonl, csv or tsv.")
    var format = OutputFormat.text

    @OptionGroup var version: FormatVersionOption

    @Argument(help: "The name.", completion: SavedLook.completion)
    var name: String

    func run() throws {
        try version.check()
        let name = try SavedQueryName(parsing: name)
        let store = try SavedQueryStore()
        var found = 0
        if keep {
            found = try printNew(try store.query(name)).new
        } else {
            try store.update(name) { query in
                let (new, hits) = try printNew(query)
                found = new
                query.look(at: hits, time: SavedLook.now())
            }
        }
        try Printing.end(found: found)
    }

    /// Prints the new hits in full.
    ///
    /// - Returns: How many are new, and all that there are.
    private func printNew(_ query: SavedQuery) throws -> (new: Int, hits: [Hit]) {
        var backend = SavedLook.backend(for: query, connection)
        let response = try SavedLook.response(to: query.request, from: &backend)
        let news = NewHits.among(response, since: query)
        do {
            try Printing.write(try WireFormat.encode(news), SearchResponse.self, as: format) {
                HitText(style: Printing.style).render($0, offset: 0)
            }
        } catch let status as ExitCode where status.rawValue == ExitStatus.nothingFound.rawValue {
            // Nothing new is no failure of printing; the status is told when the look has been noted.
        }
        return (news.total, response.hits)
    }
}
