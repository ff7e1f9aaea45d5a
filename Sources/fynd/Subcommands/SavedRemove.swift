import ArgumentParser
import FyndClient

/// `fynd saved remove`
struct SavedRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove saved queries.",
        discussion: """
            Examples:
              fynd saved remove avtal
            """)

    @Argument(help: "The names.", completion: SavedLook.completion)
    var names: [String]

    func run() throws {
        let store = try SavedQueryStore()
        for name in names { try store.remove(try SavedQueryName(parsing: name)) }
    }
}
