import ArgumentParser
import FyndAPI
import FyndClient
import Glibc

/// How the process ends after a request for help, a wrong command line or a bug.
enum Ending {
    /// Says what there is to say and ends. ArgumentParser's own statuses are not the documented ones.
    static func end(_ command: any ParsableArguments.Type, with error: any Error) -> Never {
        let message = command.fullMessage(for: error)
        switch command.exitCode(for: error) {
        case .success:
            try? StandardOutput.write(message + "\n")
            Glibc.exit(ExitStatus.done.rawValue)
        case .validationFailure:
            StandardError.write(message + "\n")
            Glibc.exit(ExitStatus.usage.rawValue)
        default:
            StandardError.write("fyndd: \(message)\n")
            Glibc.exit(ExitStatus.internalError.rawValue)
        }
    }
}
