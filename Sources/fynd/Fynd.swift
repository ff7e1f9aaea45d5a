import ArgumentParser
import FyndAPI
import FyndClient
import Glibc

/// The client: parses the command line, runs one subcommand and ends with one of the documented statuses.
@main
struct Fynd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fynd",
        abstract: "Search Swedish municipal audit reports.",
        discussion: """
            Examples:
              fynd index reports/
              fynd search 'intern kontroll' --kind finding --year 2009..2014
              fynd similar 'Säkerställa att rutiner följs' --limit 5

            Results go to stdout, everything else to stderr. Exit status: 0 done (for searches: at least one hit), \
            1 nothing found, 2 the command line or query is wrong, 3 the index is missing, damaged or of another version, \
            4 the daemon cannot be reached or refused, 5 done but some input failed, 70 a bug of ours.
            """,
        version: FyndVersion.current,
        subcommands: [
            Search.self, Similar.self, Batch.self, Show.self, Reports.self, Index.self, Inspect.self, Analyze.self,
            Status.self,
        ])

    /// Runs the command line of this process. ArgumentParser's own statuses are not the documented ones, so errors are mapped.
    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as ServiceError {
            StandardError.write("fynd: \(TerminalText.cleanedLines(error.message))\n")
            Glibc.exit(error.exitStatus.rawValue)
        } catch let status as ExitCode {
            Glibc.exit(status.rawValue)
        } catch {
            end(with: error)
        }
    }

    private static func end(with error: any Error) -> Never {
        let message = fullMessage(for: error)
        if exitCode(for: error) == .success {
            try? StandardOutput.write(message + "\n")
            Glibc.exit(ExitStatus.done.rawValue)
        }
        if exitCode(for: error) == .validationFailure {
            StandardError.write(message + "\n")
            Glibc.exit(ExitStatus.usage.rawValue)
        }
        StandardError.write("fynd: \(message)\n")
        Glibc.exit(ExitStatus.internalError.rawValue)
    }
}
