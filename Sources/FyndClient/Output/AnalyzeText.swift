public import FyndAPI

/// The analysis of a text for reading.
public enum AnalyzeText {
    /// A line for each token: the word, then what was made of it.
    public static func render(_ response: AnalyzeResponse) -> String {
        TextTable.render(
            response.tokens.map { token in
                var facts: [String] = []
                if let lemma = token.lemma { facts.append("lemma \(lemma)") }
                facts.append("stem \(token.stem)")
                if let parts = token.parts { facts.append("parts \(parts.joined(separator: " + "))") }
                if let words = token.expansions { facts.append("stands for \(words.joined(separator: ", "))") }
                return (TerminalText.cleaned(token.word), facts.joined(separator: ", "))
            })
    }
}
