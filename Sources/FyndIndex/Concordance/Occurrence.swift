/// A place of a text where something stands that a query asks for.
struct Occurrence: Equatable {
    /// The words that it takes up, the first to the last, as places among the words of the text; words between those that were
    /// asked for are among them.
    var words: Range<Int>
    /// Where it stands, in UTF-8 bytes of the text: whole characters.
    var bytes: Range<Int>
    /// What of it was asked for, in UTF-8 bytes of the text: ascending, apart from each other, whole characters.
    var highlights: [Range<Int>]
}
