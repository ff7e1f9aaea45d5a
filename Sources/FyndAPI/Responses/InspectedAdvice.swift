/// A recommendation as the parser sees it, once, with all its places.
public struct InspectedRecommendation: Hashable, Sendable, Codable {
    /// Its fullest wording.
    public var text: String
    /// The bodies it is addressed to.
    public var addressee: [String]?
    /// Where the report gives it, in order.
    public var places: [InspectedPlace]

    /// A recommendation made of the parts given; an empty list of addressees counts as absent.
    public init(text: String, addressee: [String], places: [InspectedPlace]) {
        self.text = text
        self.addressee = addressee.isEmpty ? nil : addressee
        self.places = places
    }
}

/// A place in the source text.
public struct InspectedPlace: Hashable, Sendable, Codable {
    /// Where it begins.
    public var start: Int
    /// Where it ends.
    public var end: Int
    /// The page it begins on, from 1.
    public var page: Int?

    /// A place on a page, if that is known.
    public init(start: Int, end: Int, page: Int?) {
        self.start = start
        self.end = end
        self.page = page
    }
}

/// An earlier report as a follow-up names it.
public struct InspectedFollowedReport: Hashable, Sendable, Codable {
    /// Its title.
    public var title: String
    /// Its year.
    public var year: Int?
    /// Where its name begins.
    public var start: Int
    /// Where its name ends.
    public var end: Int

    /// A report by its title and year, named at a place.
    public init(title: String, year: Int?, start: Int, end: Int) {
        self.title = title
        self.year = year
        self.start = start
        self.end = end
    }
}
