import ArgumentParser
import FyndAPI
import FyndClient
import Glibc

/// What a shell offers for the value of a filter: the values that the index at hand has.
///
/// The command line that is being typed says which index that is, as for any command. Whatever goes wrong, nothing is offered and
/// nothing is said.
enum FilterCompletion {
    /// The longest that a completion may take, in seconds; who presses a key does not wait.
    private static let patience: UInt32 = 2

    /// A query that all passages match: those without a word that there is not.
    private static let everything = "-=qzqzqzqzqz"

    /// The completion of a filter on a field.
    static func values(of field: FacetField) -> CompletionKind {
        .custom { words, place, _ in
            let line = CompletedLine(words: words, place: place)
            let offered = (try? indexed(field, for: line)) ?? []
            return escaped(line.completions(offered), in: line)
        }
    }

    /// Prepares a process that answers a shell: it is silent on stderr, and ends when it takes too long.
    static func prepare() {
        let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
        if null >= 0 { dup2(null, STDERR_FILENO) }
        signal(SIGALRM) { _ in _exit(0) }
        alarm(patience)
    }

    /// The values of a field in the index that a command line means, those in most passages first.
    private static func indexed(_ field: FacetField, for line: CompletedLine) throws -> [String] {
        let flags = ["--daemon", "--no-daemon"].filter(line.has)
        let connection = try ConnectionOptions.parse(line.options(["--index", "--socket"]) + flags)
        var request = SearchRequest(query: everything)
        request.limit = 0
        request.facets = [field]
        var backend = connection.backend
        let response = try Printing.decode(SearchResponse.self, from: try backend.answer(to: request))
        return (response.facets?[field.rawValue] ?? []).map(\.value)
    }

    /// Completions as the shell's script wants them. Bash expands what it is given as it does a command line, and leaves what would
    /// be expanded later as it is: such values it is not given. Zsh reads what follows a colon as a description.
    private static func escaped(_ completions: [String], in line: CompletedLine) -> [String] {
        switch CompletionShell.requesting {
        case .some(.bash):
            completions.filter { !$0.contains { "$`!".contains($0) } }.map { text in
                escaped(text) { !$0.isLetter && !$0.isNumber && $0 != "," && $0 != "-" }
            }
        case .some(.zsh): completions.map { escaped($0) { $0 == "\\" || $0 == ":" } }
        default: completions
        }
    }

    private static func escaped(_ text: String, where isSpecial: (Character) -> Bool) -> String {
        text.map { isSpecial($0) ? "\\\($0)" : String($0) }.joined()
    }
}
