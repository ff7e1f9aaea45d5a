import Foundation
import FyndClient
import Testing

struct ManualTests {
    @Test func `there is a page for every command, with every option, status and example`() async throws {
        let folder = try TemporaryFolder()
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Scripts/man-pages")
        let programs = URL(filePath: Program.fynd.path).deletingLastPathComponent().path
        let made = try await Program.shell(
            "\"$SCRIPT\" \"$AT\"",
            environment: ["SCRIPT": script.path, "AT": folder.file("man"), "FYND_PROGRAMS": programs])
        try #require(made.status == 0, "\(made)")
        let commands = try CommandDescription.read(
            try await Program.fynd.run("--experimental-dump-help").output
        ).all
        var files = ["fyndd.1"]
        for command in commands {
            let path = (command.superCommands ?? []) + [command.commandName]
            files.append(path.joined(separator: "-") + ".1")
            let page = try String(contentsOfFile: "\(folder.file("man"))/\(files[files.count - 1])", encoding: .utf8)
            let help = try await Program.fynd.run(path.dropFirst() + ["--help"]).output
            for option in Self.options(in: help) {
                #expect(
                    page.contains("\\fB\(option.replacingOccurrences(of: "-", with: "\\-"))\\fR"), "\(path) \(option)")
            }
            #expect(page.contains(".SH EXAMPLES\n.nf\n") && page.contains(".SH EXIT STATUS\n.TP\n\\fB0\\fR\n"))
        }
        let written = try FileManager.default.contentsOfDirectory(atPath: folder.file("man"))
        #expect(written.sorted() == files.sorted())
    }

    @Test(.enabled("groff is not installed") { try await Program.shell("command -v groff").status == 0 })
    func `a page is understood by the formatter`() async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Program.shell(
            """
            "$FYND" --experimental-dump-help | "$FYND" manual-pages "$AT"
            for page in "$AT"/*.1; do LC_ALL=C.UTF-8 groff -man -Kutf8 -Tutf8 "$page" > /dev/null || exit 1; done
            """, environment: ["AT": folder.path])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    }

    @Test func `the query language is explained on a page`() async throws {
        let page = try await Program.fynd.run("help", "query")
        #expect(page.status == 0 && page.errors.isEmpty)
        #expect(page.output == HelpTopic.query.text(style: .plain))
    }

    @Test func `help on commands goes on working beside it`() async throws {
        let search = try await Program.fynd.run("help", "search")
        #expect(search.status == 0)
        #expect(search.output == (try await Program.fynd.run("search", "--help")).output)
        let whole = try await Program.fynd.run("help")
        #expect(whole.output.contains("SUBCOMMANDS:") && whole.output.contains("'fynd help query'"))
    }

    /// The options that help lists: the words with dashes at the beginning of indented lines.
    private static func options(in help: String) -> [String] {
        help.split(separator: "\n").filter { $0.hasPrefix("  -") }.flatMap { line in
            line.split(separator: " ").flatMap { $0.split(separator: ",") }.flatMap { $0.split(separator: "/") }
                .prefix { $0.hasPrefix("-") }.map(String.init)
        }
    }
}
