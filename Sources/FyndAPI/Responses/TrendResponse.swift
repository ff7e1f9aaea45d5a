/// How often queries find something, by the values of a field.
public struct TrendResponse: Hashable, Sendable, Codable {
    /// The field.
    public var by: FacetField
    /// The passages that match, of all series together: one that matches several queries counts as often.
    public var total: Int
    /// A series of figures for each query, in the order of the queries.
    public var series: [TrendSeries]
    /// What there is of each value, matching or not: the same values in the same order as in each series.
    public var totals: [TrendTotal]
    /// What the answer leaves out or takes for granted, in words.
    public var notes: [String]?
    /// The time it took, in seconds.
    public var seconds: Double

    /// An answer made of the parts given; an empty list of notes counts as absent.
    public init(by: FacetField, series: [TrendSeries], totals: [TrendTotal], notes: [String] = [], seconds: Double) {
        self.by = by
        self.series = series
        total = series.reduce(0) { $0 + $1.passages }
        self.totals = totals
        self.notes = notes.isEmpty ? nil : notes
        self.seconds = seconds
    }
}

/// The figures of one query.
public struct TrendSeries: Hashable, Sendable, Codable {
    /// The query.
    public var query: String
    /// The passages that match, with or without a value.
    public var passages: Int
    /// The reports that they stand in.
    public var reports: Int
    /// The places where something that the query asks for stands.
    public var occurrences: Int
    /// The figures by value: years in order, with those between that have no match; other values by the passages of all series, the
    /// most first. Each series has the same values.
    public var points: [TrendPoint]

    /// The figures of a query.
    public init(query: String, passages: Int, reports: Int, occurrences: Int, points: [TrendPoint]) {
        self.query = query
        self.passages = passages
        self.reports = reports
        self.occurrences = occurrences
        self.points = points
    }
}

/// The figures of one query and one value.
public struct TrendPoint: Hashable, Sendable, Codable {
    /// The value.
    public var value: String
    /// The passages with the value that match.
    public var passages: Int
    /// The reports that they stand in.
    public var reports: Int
    /// `reports` as a share of all reports with the value, 0...1; 0 where there are none.
    public var share: Double
    /// The occurrences in these passages.
    public var occurrences: Int
    /// `occurrences` for each 100,000 words of all passages with the value; 0 where there are none.
    public var perHundredThousand: Double

    /// The figures of a value.
    public init(
        value: String, passages: Int, reports: Int, share: Double, occurrences: Int, perHundredThousand: Double
    ) {
        self.value = value
        self.passages = passages
        self.reports = reports
        self.share = share
        self.occurrences = occurrences
        self.perHundredThousand = perHundredThousand
    }
}

/// What there is of a value.
public struct TrendTotal: Hashable, Sendable, Codable {
    /// The value.
    public var value: String
    /// The passages with it that pass the filters.
    public var passages: Int
    /// The reports that they stand in.
    public var reports: Int
    /// Their words.
    public var words: Int

    /// What there is of a value.
    public init(value: String, passages: Int, reports: Int, words: Int) {
        self.value = value
        self.passages = passages
        self.reports = reports
        self.words = words
    }
}
