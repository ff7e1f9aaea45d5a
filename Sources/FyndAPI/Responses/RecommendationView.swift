/// A recommendation of a report, once, with all the passages that give it.
public struct RecommendationView: Hashable, Sendable, Codable {
    /// Its fullest wording.
    public var text: String
    /// The bodies it is addressed to.
    public var addressee: [String]?
    /// The ids of the passages that give it, in order.
    public var passages: [String]

    /// A recommendation made of the parts given; an empty list of addressees counts as absent.
    public init(text: String, addressee: [String], passages: [String]) {
        self.text = text
        self.addressee = addressee.isEmpty ? nil : addressee
        self.passages = passages
    }
}
