public import FyndAPI
import Glibc

/// The ways in which the client and the daemon end, each with its documented status.
public enum ProcessEnding {
    /// Ends after help or a version was asked for, which goes to stdout.
    public static func afterHelp(_ text: String) -> Never {
        try? StandardOutput.write(text + "\n")
        exit(.done)
    }

    /// Ends because the command line is wrong; `text` says how, and how it is used.
    public static func afterMisuse(_ text: String) -> Never {
        StandardError.write(text + "\n")
        exit(.usage)
    }

    /// Ends because of an error, with the status that goes with it.
    public static func after(_ error: ServiceError, program: String) -> Never {
        StandardError.write("\(program): \(TerminalText.cleanedLines(error.message))\n")
        exit(error.exitStatus)
    }

    /// Ends with a status.
    public static func exit(_ status: ExitStatus) -> Never {
        Glibc.exit(status.rawValue)
    }
}
