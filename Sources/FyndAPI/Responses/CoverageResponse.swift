/// Of which municipalities and years the collection has reports.
public struct CoverageResponse: Hashable, Sendable, Codable {
    /// The years that are looked at, in order: from the first with a report to the last, or those of the filter.
    public var years: [Int]
    /// The municipalities and regions, in the order of the Swedish alphabet.
    public var places: [PlaceCoverage]
    /// The reports that pass the filters, of whatever place and year.
    public var reports: Int
    /// How many of the places have a report.
    public var total: Int
    /// How many municipalities and regions there are in the country.
    public var known: Int
    /// What the answer leaves out or takes for granted, in words.
    public var notes: [String]?

    /// An answer made of the parts given; an empty list of notes counts as absent.
    public init(
        years: [Int], places: [PlaceCoverage], reports: Int, total: Int, known: Int, notes: [String] = []
    ) {
        self.years = years
        self.places = places
        self.reports = reports
        self.total = total
        self.known = known
        self.notes = notes.isEmpty ? nil : notes
    }
}

/// What the collection has of a municipality or region.
public struct PlaceCoverage: Hashable, Sendable, Codable {
    /// The municipality or region.
    public var municipality: String
    /// The county it lies in, where one is known.
    public var county: String?
    /// Its reports.
    public var reports: Int
    /// Their passages.
    public var passages: Int
    /// How well their texts came through scanning and extraction, from 0 to 1, on average, rounded to four decimals; absent without
    /// reports.
    public var quality: Double?
    /// Its reports by year, in order; years without any are left out.
    public var years: [YearCoverage]
    /// The years of which it has no report.
    public var missing: [Int]
    /// The ids of its reports that were added to the index or changed in it since the day asked for, in order; absent without such a
    /// day.
    public var changed: [String]?

    /// What there is of a place.
    public init(
        municipality: String, county: String?, reports: Int, passages: Int, quality: Double?, years: [YearCoverage],
        missing: [Int], changed: [String]? = nil
    ) {
        self.municipality = municipality
        self.county = county
        self.reports = reports
        self.passages = passages
        self.quality = quality
        self.years = years
        self.missing = missing
        self.changed = changed
    }
}

/// The reports of a place and a year.
public struct YearCoverage: Hashable, Sendable, Codable {
    /// The year of the reports' own dates.
    public var year: Int
    /// How many there are, ≥ 1.
    public var reports: Int
    /// Their ids, in order.
    public var ids: [String]

    /// The reports of a year.
    public init(year: Int, ids: [String]) {
        self.year = year
        reports = ids.count
        self.ids = ids
    }
}
