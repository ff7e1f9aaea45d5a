import ArgumentParser
import FyndClient
import Testing

@testable import fynd
@testable import fyndd

struct ExamplesTests {
    /// Every command that there is, by the words that lead to it.
    private static func commands() async throws -> [CommandDescription] {
        var all: [CommandDescription] = []
        for program in [Program.fynd, .fyndd] {
            let outcome = try await program.run("--experimental-dump-help")
            try #require(outcome.status == 0, "\(outcome)")
            all += try CommandDescription.read(outcome.output).all
        }
        return all
    }

    @Test func `every command has examples of itself, and every example is a command line that is understood`()
        async throws
    {
        let commands = try await Self.commands()
        #expect(commands.count > 20)
        for command in commands {
            let path = ((command.superCommands ?? []) + [command.commandName]).joined(separator: " ")
            let examples = Discussion(command.discussion ?? "").examples
            #expect(
                examples.contains { $0.hasPrefix("\(path) ") || $0.contains("| \(path) ") || $0 == path }, "\(path)")
            for example in examples { try Self.check(example) }
        }
    }

    /// Parses the parts of an example that call a program of ours, as the shell would hand them over.
    private static func check(_ example: String) throws {
        for var words in ShellLine(example).commands {
            guard !words.isEmpty else { continue }
            switch words.removeFirst() {
            case "fynd": #expect(throws: Never.self, "\(example)") { _ = try Fynd.parseAsRoot(words) }
            case "fyndd": #expect(throws: Never.self, "\(example)") { _ = try Fyndd.parseAsRoot(words) }
            default: break
            }
        }
    }
}

/// A line of shell as far as examples go: words with quotes, pipes, and redirections to and from files.
private struct ShellLine {
    /// The words of each command of the pipe.
    var commands: [[String]] = [[]]

    init(_ line: String) {
        var word: String?
        var quote: Character?
        var isFile = false
        func endWord(_ commands: inout [[String]]) {
            if let word, !isFile { commands[commands.count - 1].append(word) }
            if word != nil { isFile = false }
            word = nil
        }
        for sign in line {
            switch sign {
            case quote: quote = nil
            case _ where quote != nil: word = (word ?? "") + String(sign)
            case "'", "\"":
                quote = sign
                word = word ?? ""
            case " ", "|", "<", ">", "&":
                endWord(&commands)
                if sign == "|" { commands.append([]) }
                if sign == "<" || sign == ">" { isFile = true }
            default: word = (word ?? "") + String(sign)
            }
        }
        endWord(&commands)
    }
}
