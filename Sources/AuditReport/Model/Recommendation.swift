/// A recommendation, which a report may give at several places: in the chapter, the summary and the letter.
public struct Recommendation: Hashable, Sendable {
    /// Its fullest wording.
    public var text: String
    /// The bodies it is addressed to, in base form.
    public var addressee: [String]
    /// The passages that give it, as positions in `Report.passages`, in order; at least one.
    public var places: [Int]

    /// A recommendation with its wording, addressees and places.
    public init(text: String, addressee: [String], places: [Int]) {
        self.text = text
        self.addressee = addressee
        self.places = places
    }
}
