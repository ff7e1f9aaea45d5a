/// A word and how often it was found.
struct CountedTerm: Equatable {
    /// The word, folded.
    var word: [UInt8]
    /// The passages that have it.
    var passages: Int
    /// How often it occurs in them.
    var occurrences: Int
    /// The reports that have it; nothing as long as nobody has counted them.
    var reports: Int?

    /// The word as a string.
    var text: String { String(decoding: word, as: UTF8.self) }
}
