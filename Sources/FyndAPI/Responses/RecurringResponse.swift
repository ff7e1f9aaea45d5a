/// The recommendations of a collection, or passages of other kinds, grouped by what they advise.
public struct RecurringResponse: Hashable, Sendable, Codable {
    /// The groups asked for, in order.
    public var groups: [RecurringGroup]
    /// How many groups there are.
    public var total: Int
    /// How many passages were looked at.
    public var passages: Int
    /// How many of them are in the groups that there are, shown or not.
    public var grouped: Int
    /// What the answer leaves out or takes for granted, in words.
    public var notes: [String]?
    /// The time it took, in seconds.
    public var seconds: Double

    /// An answer made of the parts given; an empty list of notes counts as absent.
    public init(
        groups: [RecurringGroup], total: Int, passages: Int, grouped: Int, notes: [String] = [], seconds: Double
    ) {
        self.groups = groups
        self.total = total
        self.passages = passages
        self.grouped = grouped
        self.notes = notes.isEmpty ? nil : notes
        self.seconds = seconds
    }
}

/// Passages of several reports that advise the same.
public struct RecurringGroup: Hashable, Sendable, Codable {
    /// Its id, the same as long as the group's passages are.
    public var id: String
    /// What it advises in a few words: its terms, with " · " between them.
    public var label: String
    /// The words that tell it from other groups, the weightiest first.
    public var terms: [String]
    /// How many passages it has, ≥ 1.
    public var count: Int
    /// How many reports they stand in, 1...`count`.
    public var reports: Int
    /// How many of the reports are from each municipality or region, the most first.
    public var municipalities: [FacetCount]
    /// How many of the reports are of each year, the earliest first.
    public var years: [FacetCount]
    /// The earliest year of its reports, where one is known.
    public var firstSeen: Int?
    /// The latest year of its reports, where one is known.
    public var lastSeen: Int?
    /// The passage whose wording is most typical of the group.
    public var typical: PassageView
    /// How alike its other passages are to the typical one, from 0 to 1, on average; 1 when there are no others.
    public var likeness: Double
    /// How many of its passages came to what, by the values of `Outcome.Status`; absent where nothing is known of any.
    public var outcomes: [String: Int]?
    /// All its passages, when asked for: the most typical first.
    public var members: [RecurringMember]?

    /// A group made of the parts given; an empty count of outcomes counts as absent.
    public init(
        id: String, label: String, terms: [String], count: Int, reports: Int, municipalities: [FacetCount],
        years: [FacetCount], firstSeen: Int?, lastSeen: Int?, typical: PassageView, likeness: Double,
        outcomes: [String: Int] = [:], members: [RecurringMember]? = nil
    ) {
        self.id = id
        self.label = label
        self.terms = terms
        self.count = count
        self.reports = reports
        self.municipalities = municipalities
        self.years = years
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.typical = typical
        self.likeness = likeness
        self.outcomes = outcomes.isEmpty ? nil : outcomes
        self.members = members
    }
}

/// A passage of a group.
public struct RecurringMember: Hashable, Sendable, Codable {
    /// The passage's id.
    public var id: String
    /// How alike it is to the group's typical passage, from 0 to 1.
    public var similarity: Double
    /// Its text.
    public var text: String
    /// The report it stands in.
    public var report: ReportReference
    /// What came of it, where that is known.
    public var outcome: Outcome?

    /// A passage of a group.
    public init(id: String, similarity: Double, text: String, report: ReportReference, outcome: Outcome? = nil) {
        self.id = id
        self.similarity = similarity
        self.text = text
        self.report = report
        self.outcome = outcome
    }
}
