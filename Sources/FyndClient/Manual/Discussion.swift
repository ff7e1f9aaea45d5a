/// What the help of a command says beside its options: paragraphs, and examples below the line "Examples:".
public struct Discussion: Hashable, Sendable {
    /// The paragraphs, each with its lines.
    public let paragraphs: [[String]]
    /// The lines of examples, without their indentation.
    public let examples: [String]

    /// Takes a discussion apart.
    public init(_ text: String) {
        var paragraphs: [[String]] = [[]]
        var examples: [String] = []
        var isExample = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "Examples:" {
                isExample = true
            } else if isExample, line.hasPrefix("  ") {
                examples.append(String(line.drop { $0 == " " }))
            } else if line.isEmpty {
                isExample = false
                paragraphs.append([])
            } else {
                isExample = false
                paragraphs[paragraphs.count - 1].append(String(line))
            }
        }
        self.paragraphs = paragraphs.filter { !$0.isEmpty }
        self.examples = examples
    }
}
