import Foundation
import Testing

struct CompletionTests {
    private static func report(_ place: String, firm: String) -> String {
        """
        ---
        municipality: \(place)
        firm: \(firm)
        year: 2015
        title: Granskning
        ---

        # Rekommendationer

        Vi rekommenderar kommunstyrelsen att:

        - Följa upp avtal.

        """
    }

    /// Reports whose values would mean something to a shell.
    private static let reports = [
        ("a.md", report("Lilla Edet", firm: "EY")), ("b.md", report("Mora", firm: "'$(touch pwned) & `touch pwned`'")),
        ("c.md", report("Åre", firm: "'Öst: & Väst \\'")),
    ]

    /// What bash makes of a line whose last word is being completed.
    private func bash(_ line: String, in sample: SampleIndex) async throws -> Outcome {
        try await Program.shell(
            """
            cd "$AT" && mkdir -p bin && ln -sf "$FYND" bin/fynd && PATH="$AT/bin:$PATH"
            exec bash --norc --noprofile -c '
              source <(fynd --generate-completion-script bash)
              read -r -a COMP_WORDS <<< "$LINE"
              [[ "$LINE" != *" " ]] || COMP_WORDS+=("")
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE="$LINE" COMP_POINT=${#LINE}
              _fynd fynd "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
              printf "%s\\n" "${COMPREPLY[@]}"'
            """, environment: ["AT": sample.folder.path, "FYND_INDEX": sample.path, "LINE": line, "LC_ALL": "C.UTF-8"])
    }

    @Test func `bash is offered commands, options, and the values of the index`() async throws {
        let sample = try await SampleIndex(Self.reports)
        #expect(try await bash("fynd rec", in: sample).lines == ["recurring"])
        #expect(try await bash("fynd search --munic", in: sample).lines == ["--municipality"])
        #expect(
            try await bash("fynd search --municipality ", in: sample).lines.sorted() == ["Lilla Edet", "Mora", "Åre"])
        #expect(try await bash("fynd reports --municipality L", in: sample).lines == ["Lilla Edet"])
        #expect(
            try await bash("fynd search --municipality Mora,", in: sample).lines.sorted() == [
                "Mora,Lilla Edet", "Mora,Åre",
            ])
        #expect(try await bash("fynd search --kind rec", in: sample).lines == ["recommendation"])
    }

    @Test func `what bash would run is not offered, and is not run`() async throws {
        let sample = try await SampleIndex(Self.reports)
        let outcome = try await bash("fynd search --firm ", in: sample)
        #expect(outcome.lines.sorted() == ["EY", "Öst: & Väst \\"], "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: sample.folder.file("pwned")))
    }

    @Test(arguments: [
        ["--index", "/no/such"], ["--daemon", "--socket", "/no/such"], ["--index", ""], ["--socket", "/dev/null"],
    ])
    func `without an index nothing is offered and nothing is said`(options: [String]) async throws {
        let words = ["fynd", "search"] + options + ["--municipality", ""]
        let outcome = try await Program.fynd.run(
            ["---completion", "search", "--", "--municipality", "\(words.count - 1)", "0"] + words,
            environment: ["FYND_INDEX": "/no/such/index", "SAP_SHELL": "bash"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
        #expect(outcome.lines.allSatisfy { $0 == " " }, "\(outcome)")
    }

    @Test func `a damaged index offers nothing and says nothing`() async throws {
        let sample = try await SampleIndex(Self.reports)
        let outcome = try await Program.shell(
            """
            find "$AT/index" -type f -size +0 | while read -r file; do printf damage > "$file"; done
            "$FYND" ---completion search -- --firm 3 0 fynd search --firm ""
            """, environment: ["AT": sample.folder.path, "FYND_INDEX": sample.path])
        #expect(outcome.errors.isEmpty && outcome.lines.allSatisfy { $0 == " " }, "\(outcome)")
    }

    @Test func `zsh and fish are given values as they want them`() async throws {
        let sample = try await SampleIndex(Self.reports)
        let calls = ["zsh": "Öst\\: & Väst \\\\", "fish": "Öst: & Väst \\"]
        for (shell, value) in calls {
            let outcome = try await Program.fynd.run(
                ["---completion", "search", "--", "--firm", "3", "0", "fynd", "search", "--firm", ""],
                environment: ["FYND_INDEX": sample.path, "SAP_SHELL": shell])
            #expect(outcome.lines.contains(value), "\(outcome)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `there is a script for each shell that it can read`(shell: String) async throws {
        let outcome = try await Program.fynd.run("--generate-completion-script", shell)
        #expect(outcome.status == 0 && outcome.output.contains("municipality"))
        let folder = try TemporaryFolder()
        try Data(outcome.output.utf8).write(to: URL(filePath: folder.file("script")))
        let check = try await Program.shell(
            "! command -v \(shell) > /dev/null || \(shell) -n \"$SCRIPT\"",
            environment: ["SCRIPT": folder.file("script")])
        #expect(check.status == 0, "\(check)")
    }
}
