import FyndAPI
import Testing

@testable import FyndClient

struct ManualPageTests {
    private static let description = """
        {"serializationVersion": 0, "command": {"commandName": "prog", "shouldDisplay": true, "abstract": "Do things.",
        "subcommands": [
          {"commandName": "find", "superCommands": ["prog"], "shouldDisplay": true, "abstract": "Find it.",
           "discussion": "First 'line'.\\n.second line\\n\\nMore.\\n\\nExamples:\\n  prog find a\\\\b  --all\\n  prog find -",
           "arguments": [
             {"kind": "positional", "shouldDisplay": true, "isOptional": false, "isRepeating": true, "valueName": "query",
              "abstract": "The query."},
             {"kind": "option", "shouldDisplay": true, "isOptional": true, "isRepeating": false, "valueName": "index",
              "names": [{"kind": "long", "name": "index"}, {"kind": "short", "name": "i"}], "defaultValue": "here",
              "abstract": "The index."},
             {"kind": "flag", "shouldDisplay": true, "isOptional": true, "isRepeating": false, "valueName": "all",
              "names": [{"kind": "long", "name": "all"}], "abstract": "All or none."},
             {"kind": "flag", "shouldDisplay": true, "isOptional": true, "isRepeating": false, "valueName": "none",
              "names": [{"kind": "long", "name": "none"}], "abstract": "All or none."},
             {"kind": "option", "shouldDisplay": true, "isOptional": true, "isRepeating": false, "valueName": "kind",
              "names": [{"kind": "long", "name": "kind"}], "sectionTitle": "Filters", "abstract": "Kinds."},
             {"kind": "flag", "shouldDisplay": false, "isOptional": true, "isRepeating": false, "valueName": "secret",
              "names": [{"kind": "long", "name": "secret"}], "abstract": "Hidden."}]},
          {"commandName": "hidden", "superCommands": ["prog"], "shouldDisplay": false},
          {"commandName": "help", "superCommands": ["prog"], "shouldDisplay": true}]}}
        """

    private static func pages() throws -> [ManualPage] {
        ManualPage.pages(of: try CommandDescription.read(description))
    }

    @Test func `there is a page for the program and for each command that is shown`() throws {
        #expect(try Self.pages().map(\.fileName) == ["prog.1", "prog-find.1"])
    }

    @Test func `a page holds what help says`() throws {
        let text = try Self.pages()[1].render()
        #expect(
            text.hasPrefix(
                """
                .\\" Made from what `prog find --help` says; do not edit.
                .TH PROG\\-FIND 1 "" "fynd \(FyndVersion.current)" "Fynd"
                .ad l
                .SH NAME
                prog\\-find \\- Find it
                .SH SYNOPSIS
                \\fBprog find\\fR [\\fIoptions\\fR] \\fIquery\\fR ...
                .SH DESCRIPTION
                Find it.
                .PP
                First \\(aqline\\(aq.
                \\&.second line
                .PP
                More.
                .SH OPTIONS
                .TP
                \\fIquery\\fR
                The query.
                .TP
                \\fB\\-i\\fR, \\fB\\-\\-index\\fR \\fIindex\\fR
                The index. [default: here]
                .TP
                \\fB\\-\\-all\\fR, \\fB\\-\\-none\\fR
                All or none.
                .SS Filters
                .TP
                \\fB\\-\\-kind\\fR \\fIkind\\fR
                Kinds.
                .SH EXIT STATUS
                .TP
                \\fB0\\fR
                Done (for searches: at least one hit).

                """))
        #expect(text.contains(".SH EXAMPLES\n.nf\nprog find a\\eb  \\-\\-all\nprog find \\-\n.fi\n"))
        #expect(text.hasSuffix(".SH SEE ALSO\n\\fBprog\\fR(1), \\fBfynd\\fR(1)\n"))
    }

    @Test func `every status is explained`() throws {
        let text = try Self.pages()[0].render()
        for status in ExitStatus.allCases { #expect(text.contains(".TP\n\\fB\(status.rawValue)\\fR\n")) }
    }

    @Test func `a program's page lists its commands`() throws {
        #expect(try Self.pages()[0].render().contains(".SH COMMANDS\n.TP\n\\fBfind\\fR\nFind it.\n.SH EXIT STATUS\n"))
    }

    @Test(arguments: ["", "{}", "[]", "{\"command\":{}}"])
    func `what is no description is refused`(json: String) {
        #expect(throws: ServiceError.self) { try CommandDescription.read(json) }
    }
}
