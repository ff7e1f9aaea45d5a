extension FacetField {
    /// Whether its values are years.
    public var isYear: Bool { self == .year || self == .auditedYear }
}

extension FacetCount {
    /// The most years that are filled in.
    public static let maximumYears = 200

    /// Counts by year with the years that have no match, as 0, so that a gap shows as a gap.
    ///
    /// - Parameters:
    ///   - counts: The counts by year, in any order; what is no year from 1 to 9999 comes behind the years.
    ///   - range: The years that a filter lets through; its bounds take the place of the first and last year that have a match,
    ///     unless there would be more than `maximumYears` or a year with a match is outside.
    /// - Returns: The counts in the order of years; with none between when that would be more than `maximumYears`.
    public static func fillingYears(_ counts: [FacetCount], range: YearRange? = nil) -> [FacetCount] {
        var matches: [Int: Int] = [:]
        var others: [FacetCount] = []
        for count in counts {
            if let year = year(count.value) { matches[year, default: 0] += count.count } else { others.append(count) }
        }
        let years = matches.keys.sorted()
        guard let first = range?.first ?? years.first, let last = range?.last ?? years.last else { return others }
        for (first, last) in [(first, last), (years.first ?? 1, years.last ?? 0)] {
            guard first <= (years.first ?? first), last >= (years.last ?? last), last - first < maximumYears,
                first <= last
            else { continue }
            return (first...last).map { FacetCount(value: text($0), count: matches[$0] ?? 0) } + others
        }
        return years.map { FacetCount(value: text($0), count: matches[$0] ?? 0) } + others
    }

    private static func year(_ value: String) -> Int? {
        guard value.utf8.count <= 4, value.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(value), year > 0
        else {
            return nil
        }
        return year
    }

    /// A year in four digits.
    private static func text(_ year: Int) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
