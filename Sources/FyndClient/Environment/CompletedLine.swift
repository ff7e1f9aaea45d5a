/// A command line that is being typed, as a shell hands it over for completion: its words may still have quotes and backslashes.
public struct CompletedLine: Hashable, Sendable {
    /// The words, without quotes and backslashes.
    private let words: [String]
    /// The word that is being typed.
    private let current: String

    /// A line with the word that is being typed.
    ///
    /// - Parameters:
    ///   - words: The words of the line, the program's name first.
    ///   - place: Which of them is being typed, from 0.
    public init(words: [String], place: Int) {
        self.words = words.map(Self.unquoted)
        current = words.indices.contains(place) ? self.words[place] : ""
    }

    /// Those options of the line that are among `names`, each with its value.
    public func options(_ names: [String]) -> [String] {
        var options: [String] = []
        for (word, next) in zip(words, words.dropFirst() + [""]) {
            for name in names {
                if word == name, !next.isEmpty { options += [name, next] }
                if word.hasPrefix(name + "=") { options.append(word) }
            }
        }
        return options
    }

    /// Whether the line has a flag.
    public func has(_ flag: String) -> Bool { words.contains(flag) }

    /// What may stand in the place of the word that is being typed, a list with commas: what stands before its last comma, and behind
    /// it each value that the list does not have yet.
    ///
    /// - Parameter values: The values there are.
    /// - Returns: The completions in the order of the values; none for values that no list can hold.
    public func completions(_ values: [String]) -> [String] {
        let parts = current.split(separator: ",", omittingEmptySubsequences: false).dropLast().map(String.init)
        let given = Set(parts)
        let before = parts.map { "\($0)," }.joined()
        return values.filter { value in
            !given.contains(value) && !value.isEmpty
                && !value.unicodeScalars.contains { $0 == "," || $0.properties.generalCategory == .control }
        }.map { before + $0 }
    }

    /// A word as the shell would hand it to a program, as far as quotes and backslashes go.
    private static func unquoted(_ word: String) -> String {
        var result = String.UnicodeScalarView()
        var quote: Unicode.Scalar?
        var isEscaped = false
        for scalar in word.unicodeScalars {
            if isEscaped {
                if quote == "\"", scalar != "\"", scalar != "\\", scalar != "$", scalar != "`" { result.append("\\") }
                result.append(scalar)
                isEscaped = false
            } else if scalar == "\\", quote != "'" {
                isEscaped = true
            } else if scalar == quote {
                quote = nil
            } else if quote == nil, scalar == "\"" || scalar == "'" {
                quote = scalar
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
