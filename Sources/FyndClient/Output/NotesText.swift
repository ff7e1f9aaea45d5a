import FyndAPI

/// What there is to say of an answer, before it.
enum NotesText {
    /// A line for each note.
    static func render(_ notes: [String]?, style: TerminalStyle) -> String {
        (notes ?? []).map { style.emphasised("Note: \(TerminalText.cleaned($0))", .aside) + "\n" }.joined()
    }
}
