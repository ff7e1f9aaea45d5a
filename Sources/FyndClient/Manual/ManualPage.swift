import FyndAPI

/// The manual page of a command: what its help says, the statuses it ends with, and where to read on.
public struct ManualPage: Sendable {
    private let command: CommandDescription
    /// All commands of the program, the program itself first.
    private let program: [CommandDescription]

    /// The pages of a program: one for itself and one for each of its commands.
    ///
    /// - Parameter program: The program.
    /// - Returns: The pages; those of hidden commands are left out.
    public static func pages(of program: CommandDescription) -> [ManualPage] {
        let all = program.all
        return all.map { ManualPage(command: $0, program: all) }
    }

    /// The name of the page's file: the names of the commands with hyphens between them, and the section.
    public var fileName: String { "\(name).1" }

    /// The page in the language of man(7), in UTF-8. The same program gives the same bytes.
    public func render() -> String {
        let title = [
            ".\\\" Made from what `\(command.path.joined(separator: " ")) --help` says; do not edit.",
            ".TH \(Roff.escaped(name.uppercased())) 1 \"\" \"fynd \(FyndVersion.current)\" \"Fynd\"",
            ".ad l",
        ]
        let lines =
            title
            + Roff.section("Name", ["\(Roff.escaped(name)) \\- \(Roff.escaped(sentence))"])
            + Roff.section("Synopsis", synopsis)
            + Roff.section("Description", description)
            + Roff.section("Commands", commands)
            + Roff.section("Options", options)
            + Roff.section("Exit status", Self.statuses)
            + Roff.section("Environment", environment)
            + Roff.section("Examples", Roff.verbatim(discussion.examples))
            + Roff.section("See also", seeAlso)
        return lines.joined(separator: "\n") + "\n"
    }

    private var name: String { command.path.joined(separator: "-") }

    /// What the command does, as a page's first line has it: without the full stop at its end.
    private var sentence: String {
        let text = command.abstract ?? "fynd"
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private var shown: [CommandDescription.Argument] { (command.arguments ?? []).filter(\.shouldDisplay) }

    private var synopsis: [String] {
        var line = Roff.bold(command.path.joined(separator: " "))
        if !subcommands.isEmpty { line += " " + Roff.italic("command") }
        if shown.contains(where: { $0.kind != .positional }) { line += " [" + Roff.italic("options") + "]" }
        for argument in shown where argument.kind == .positional {
            let term = argument.term + (argument.isRepeating ? " ..." : "")
            line += argument.isOptional ? " [\(term)]" : " \(term)"
        }
        return [line]
    }

    private var discussion: Discussion { Discussion(command.discussion ?? "") }

    private var description: [String] {
        [Roff.escaped(command.abstract ?? "")] + discussion.paragraphs.flatMap { [".PP"] + $0.map(Roff.escaped) }
    }

    private var subcommands: [CommandDescription] {
        (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }

    private var commands: [String] {
        subcommands.flatMap { Roff.entry(Roff.bold($0.commandName), [Roff.escaped($0.abstract ?? "")]) }
    }

    /// The arguments and options in the order of help: positional ones, those without a heading, and those below each heading.
    private var options: [String] {
        let positional = shown.filter { $0.kind == .positional }.flatMap(entry)
        let named = shown.filter { $0.kind != .positional }
        let sections = named.compactMap(\.sectionTitle).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let general = entries(named.filter { $0.sectionTitle == nil })
        return positional + general
            + sections.flatMap { title in
                [".SS \(Roff.escaped(title))"] + entries(named.filter { $0.sectionTitle == title })
            }
    }

    /// Entries of options; neighbours that say the same, as a flag and its opposite do, have one in common.
    private func entries(_ options: [CommandDescription.Argument]) -> [String] {
        var groups: [[CommandDescription.Argument]] = []
        for option in options {
            if option.kind == .flag, let last = groups.last?.first, last.kind == .flag, last.abstract == option.abstract
            {
                groups[groups.count - 1].append(option)
            } else {
                groups.append([option])
            }
        }
        return groups.flatMap { group in
            Roff.entry(group.map(\.term).joined(separator: ", "), Self.text(of: group[0]))
        }
    }

    private func entry(_ argument: CommandDescription.Argument) -> [String] {
        Roff.entry(argument.term, Self.text(of: argument))
    }

    private static func text(of argument: CommandDescription.Argument) -> [String] {
        let text = argument.abstract ?? ""
        guard let value = argument.defaultValue, !text.contains("[default:") else { return [Roff.escaped(text)] }
        return [Roff.escaped("\(text) [default: \(value)]")]
    }

    private static let statuses = ExitStatus.allCases.flatMap { status in
        Roff.entry(
            Roff.bold(String(status.rawValue)),
            [Roff.escaped(status.meaning.prefix(1).uppercased() + status.meaning.dropFirst() + ".")])
    }

    /// The variables that stand for options that the command has, and those that all programs have.
    private var environment: [String] {
        let options = Set(shown.flatMap { $0.names ?? [] }.map(\.text))
        var variables: [(name: String, text: String)] = []
        if options.contains("--index") {
            variables.append(("FYND_INDEX", "The folder of the index, unless --index names it."))
        }
        if options.contains("--socket") {
            variables.append(("FYND_SOCKET", "The daemon's socket, unless --socket names it."))
            variables.append(
                ("XDG_RUNTIME_DIR", "The folder whose fynd/fynd.sock is the socket when nothing else names it."))
        }
        if command.path.contains("saved") {
            variables.append(
                ("XDG_DATA_HOME", "The folder in which saved queries lie, in fynd/saved. [default: ~/.local/share]"))
        }
        if command.path.first == "fynd" { variables.append(("NO_COLOR", "No colours are used when it is set.")) }
        return variables.flatMap { Roff.entry(Roff.bold($0.name), [Roff.escaped($0.text)]) }
    }

    private var seeAlso: [String] {
        var names = [command.path.first == "fynd" ? "fyndd" : "fynd"]
        if command.path.count > 1 { names.insert(command.path[0], at: 0) }
        names += subcommands.map { $0.path.joined(separator: "-") }
        let parent = Array(command.path.dropLast())
        if parent.count > 1 { names.append(parent.joined(separator: "-")) }
        return [names.map { "\(Roff.bold($0))(1)" }.joined(separator: ", ")]
    }
}

extension CommandDescription.Argument {
    /// The argument as it is typed: its names and what is to be put in.
    var term: String {
        let value = Roff.italic(valueName ?? "value")
        guard kind != .positional else { return value }
        let short = (names ?? []).filter { $0.kind == .short }
        let long = (names ?? []).filter { $0.kind != .short }
        let names = (short + long).map { Roff.bold($0.text) }.joined(separator: ", ")
        return kind == .flag ? names : "\(names) \(value)"
    }
}
