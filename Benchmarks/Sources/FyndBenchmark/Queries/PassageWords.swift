/// The words of a passage as queries use them: runs of letters in lower case, in order.
///
/// What stands between two words that are neighbours in the text is blank, so that any two of a run make a phrase.
struct PassageWords {
    /// Words that stand beside each other, with only a blank between.
    private(set) var runs: [[String]] = []

    /// Finds the words of a text.
    init(_ text: Substring) {
        var run: [String] = []
        for piece in text.split(separator: " ") {
            if piece.unicodeScalars.allSatisfy(\.properties.isAlphabetic) {
                run.append(piece.lowercased())
            } else {
                close(&run)
            }
        }
        close(&run)
    }

    /// All words, in order.
    var all: some Sequence<String> { runs.lazy.joined() }

    private mutating func close(_ run: inout [String]) {
        if !run.isEmpty { runs.append(run) }
        run.removeAll()
    }
}
