/// A range of years, closed or open at either end, written `2009..2014`, `2009..`, `..2014` or `2009`.
public struct YearRange: Hashable, Sendable, Codable {
    /// The first year, or none when the range has no beginning.
    public var first: Int?
    /// The last year, or none when the range has no end.
    public var last: Int?

    /// The range from `first` to `last`, both included.
    public init(first: Int?, last: Int?) {
        self.first = first
        self.last = last
    }

    /// Reads a range as it is written in options and queries.
    ///
    /// - Throws: `ServiceError.invalidRequest` for anything but years of one to four digits, or an empty range.
    public init(parsing text: String) throws(ServiceError) {
        func year(_ part: Substring) throws(ServiceError) -> Int? {
            if part.isEmpty { return nil }
            guard part.utf8.count <= 4, part.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(part) else {
                throw .invalidRequest(
                    "The year range \"\(text)\" is not of the form 2009, 2009..2014, 2009.. or ..2014.")
            }
            return year
        }
        let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        first = try year(parts[0])
        last = parts.count == 2 ? try year(parts[1]) : first
        if first == nil && last == nil {
            throw .invalidRequest("The year range \"\(text)\" names no year. Write 2009, 2009..2014, 2009.. or ..2014.")
        }
        if let first, let last, first > last {
            throw .invalidRequest("The year range \"\(text)\" ends before it begins. Did you mean \(last)..\(first)?")
        }
    }

    /// Reads a year as a number or a range as a string.
    ///
    /// - Throws: `ServiceError.invalidRequest` for what is neither.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let year = try? container.decode(Int.self) {
            try self.init(parsing: String(year))
        } else {
            try self.init(parsing: container.decode(String.self))
        }
    }

    /// Writes the range as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Whether `year` lies in the range.
    public func contains(_ year: Int) -> Bool {
        (first ?? Int.min) <= year && year <= (last ?? Int.max)
    }
}

extension YearRange: CustomStringConvertible {
    /// The range as it is written in options and queries.
    public var description: String {
        if let first, first == last { return String(first) }
        return "\(first.map(String.init) ?? "")..\(last.map(String.init) ?? "")"
    }
}
