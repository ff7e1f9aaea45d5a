import FoundationEssentials
public import FyndAPI

/// A command as ArgumentParser describes it (`--experimental-dump-help`), as far as a manual page needs it.
public struct CommandDescription: Hashable, Sendable, Codable {
    /// An option, a flag or a positional argument.
    public struct Argument: Hashable, Sendable, Codable {
        /// What an argument is.
        enum Kind: String, Codable {
            case positional
            case option
            case flag
        }

        /// A name with its dashes yet to come.
        struct Name: Hashable, Codable {
            enum Kind: String, Codable {
                case long
                case short
                case longWithSingleDash
            }

            var kind: Kind
            var name: String

            /// The name as it is typed.
            var text: String { (kind == .long ? "--" : "-") + name }
        }

        var kind: Kind
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var sectionTitle: String?
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var abstract: String?
    }

    /// The command's own name.
    public var commandName: String
    /// The names of the commands above it.
    public var superCommands: [String]?
    /// Whether help shows it.
    public var shouldDisplay: Bool
    /// What it does, in a sentence.
    public var abstract: String?
    /// What else there is to say.
    public var discussion: String?
    /// The commands below it.
    public var subcommands: [CommandDescription]?
    /// What it takes.
    public var arguments: [Argument]?

    private struct Tool: Codable {
        var command: CommandDescription
    }

    /// Reads a description.
    ///
    /// - Parameter json: What a program printed.
    /// - Returns: The program's command.
    /// - Throws: `ServiceError.invalidRequest` when it is no such description.
    public static func read(_ json: String) throws(ServiceError) -> CommandDescription {
        try WireFormat.decode(Tool.self, from: Data(json.utf8)).command
    }

    /// All names that lead to the command, the program's first.
    var path: [String] { (superCommands ?? []) + [commandName] }

    /// The command and all commands below it that help shows, but for `help` itself.
    public var all: [CommandDescription] {
        let below = (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
        return [self] + below.flatMap(\.all)
    }
}
