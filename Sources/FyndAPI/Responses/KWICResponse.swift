/// The lines of a concordance.
public struct KWICResponse: Hashable, Sendable, Codable {
    /// The query as it was asked.
    public var query: String
    /// How many occurrences there are, drawn or not.
    public var total: Int
    /// How many passages match.
    public var passages: Int
    /// How many reports they are from.
    public var reports: Int
    /// The lines asked for, in order.
    public var lines: [KWICLine]
    /// What was expanded or left out, in words.
    public var notes: [String]?
    /// The time it took, in seconds.
    public var seconds: Double

    /// An answer made of the parts given; an empty list of notes counts as absent.
    public init(
        query: String, total: Int, passages: Int, reports: Int, lines: [KWICLine], notes: [String] = [], seconds: Double
    ) {
        self.query = query
        self.total = total
        self.passages = passages
        self.reports = reports
        self.lines = lines
        self.notes = notes.isEmpty ? nil : notes
        self.seconds = seconds
    }
}

/// A line of a concordance. Its texts one behind the other are a stretch of the passage as it stands, blanks included.
public struct KWICLine: Hashable, Sendable, Codable {
    /// The id of the passage.
    public var id: String
    /// The kind of passage.
    public var kind: String
    /// The id of the report.
    public var report: String
    /// The year of the report.
    public var year: Int?
    /// The municipality or region of the report.
    public var municipality: String?
    /// What stands before the keyword.
    public var left: String
    /// What was asked for: from the first word to the last of what occurs here as one.
    public var keyword: String
    /// What stands behind the keyword.
    public var right: String
    /// What of the keyword was asked for: pairs of offsets in the passage's text, in Unicode scalars, ascending.
    public var highlights: [[Int]]
    /// Where the keyword begins in the source, in Unicode scalars; absent where the passage's text is not that of the source sign by
    /// sign.
    public var start: Int?
    /// Where it ends, exclusive.
    public var end: Int?

    /// A line made of the parts given.
    public init(
        id: String, kind: String, report: String, year: Int? = nil, municipality: String? = nil, left: String,
        keyword: String, right: String, highlights: [[Int]], start: Int? = nil, end: Int? = nil
    ) {
        self.id = id
        self.kind = kind
        self.report = report
        self.year = year
        self.municipality = municipality
        self.left = left
        self.keyword = keyword
        self.right = right
        self.highlights = highlights
        self.start = start
        self.end = end
    }
}
