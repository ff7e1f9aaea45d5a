import ArgumentParser
import FyndAPI
import FyndClient
import FyndIndex

/// The client: parses the command line, runs one subcommand and ends with one of the documented statuses.
@main
struct Fynd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fynd",
        abstract: "Search Swedish municipal audit reports.",
        discussion: """
            Examples:
              fynd index reports/
              fynd search 'intern kontroll' --kind finding --year 2009..2014
              fynd similar 'Säkerställa att rutiner följs' --limit 5
              fynd recurring --since 2018

            Results go to stdout, everything else to stderr. 'fynd help query' explains the query language. Exit status: \
            \(ExitStatus.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: ", ")).
            """,
        version: FyndVersion.current,
        subcommands: [
            Search.self, Similar.self, Recurring.self, KWIC.self, Trend.self, Terms.self, Collocates.self, Keyness.self,
            Coverage.self, Export.self, Batch.self, Show.self, Cite.self, Reports.self, Index.self,
            Inspect.self, Analyze.self, Saved.self, Eval.self, Status.self, Schema.self, ManualPages.self,
        ])

    /// Runs the command line of this process. ArgumentParser's own statuses are not the documented ones, so errors are mapped.
    static func main() {
        DamageEnding.prepare(program: "fynd")
        if CommandLine.arguments.dropFirst().first == "---completion" { FilterCompletion.prepare() }
        do {
            if let topic = HelpTopic(arguments: CommandLine.arguments.dropFirst()) {
                return try StandardOutput.write(topic.text(style: Printing.style))
            }
            var command = try parsed()
            try command.run()
        } catch let error as ServiceError {
            ProcessEnding.after(error, program: "fynd")
        } catch let status as ExitCode {
            exit(withError: status)
        } catch {
            end(with: error)
        }
    }

    /// The subcommand that is asked for. It alone reads the command line, which is quicker than with all others beside it; when
    /// it cannot, all read it together, for an error or help that knows the whole command.
    private static func parsed() throws -> any ParsableCommand {
        let arguments = CommandLine.arguments.dropFirst()
        let asked = configuration.subcommands.first { $0._commandName == arguments.first }
        if let command = try? asked?.parse(Array(arguments.dropFirst())) { return command }
        return try parseAsRoot()
    }

    private static func end(with error: any Error) -> Never {
        let message = fullMessage(for: error)
        switch exitCode(for: error) {
        case .success: ProcessEnding.afterHelp(message)
        case .validationFailure: ProcessEnding.afterMisuse(message + suggestion())
        default: ProcessEnding.after(.internalError(message), program: "fynd")
        }
    }

    /// The command that was probably meant by one that there is not.
    private static func suggestion() -> String {
        let commands = configuration.subcommands.map { "\($0)".lowercased() }
        guard let given = CommandLine.arguments.dropFirst().first, !given.hasPrefix("-"), !commands.contains(given),
            let nearest = NearestName.nearest(to: given, among: commands)
        else { return "" }
        return "\nDid you mean 'fynd \(nearest)'?"
    }
}
