public import FyndAPI

/// The words of a collection for reading.
public enum TermText {
    /// The words for reading, below each other with the passages that have them before.
    ///
    /// - Parameters:
    ///   - response: The words with what there is to say of them.
    ///   - style: How text is shown.
    /// - Returns: The notes, the lines of the table, and how many words there are.
    public static func render(_ response: TermsResponse, style: TerminalStyle) -> String {
        let notes = (response.notes ?? []).map { style.emphasised("Note: \(TerminalText.cleaned($0))", .aside) + "\n" }
        let table = ColumnTable.render(
            [.init("passages", .right), .init("word")], response.terms.map { [String($0.passages), $0.word] })
        let count = response.total == 1 ? "1 word" : "\(response.total) words"
        let shown = response.terms.count < response.total ? ", \(response.terms.count) shown" : ""
        return notes.joined() + table + style.emphasised(count + shown, .aside) + "\n"
    }
}
