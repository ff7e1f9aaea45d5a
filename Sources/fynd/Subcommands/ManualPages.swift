import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd manual-pages`, by which `Scripts/man-pages` makes the manual; not for users.
struct ManualPages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual-pages",
        abstract: "Write manual pages for a program.",
        discussion: """
            Reads from standard input what the program says with --experimental-dump-help.

            Examples:
              fynd --experimental-dump-help | fynd manual-pages man/
            """,
        shouldDisplay: false)

    @Argument(help: "The folder for the pages, which must exist.", completion: .directory)
    var folder: String

    func run() throws {
        let description = try TextInput.read(TextInput.standardInput, maximumLength: 16 << 20)
        for page in ManualPage.pages(of: try CommandDescription.read(description)) {
            try EvaluationFile.write(page.render(), to: "\(folder)/\(page.fileName)")
        }
    }
}
