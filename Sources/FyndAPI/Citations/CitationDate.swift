/// A date as exact as it is known: a year, a month or a day.
public struct CitationDate: Hashable, Sendable {
    /// The year, 1...9999.
    public let year: Int
    /// The month, 1...12.
    public let month: Int?
    /// The day, 1...31; only with a month.
    public let day: Int?

    /// A year; nothing for one that is out of range.
    public init?(year: Int) {
        self.init(parts: [year])
    }

    /// Reads a date of the form 2014, 2014-06 or 2014-06-15; nothing when the text is no such date.
    ///
    /// Nothing when the text is no such date.
    ///
    /// - Parameter text: The date.
    public init?(iso8601 text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
        guard numbers.count == parts.count else { return nil }
        self.init(parts: numbers)
    }

    /// The numbers that are known: year, month, day.
    public var parts: [Int] { [year, month, day].compactMap { $0 } }

    private init?(parts: [Int]) {
        guard (1...3).contains(parts.count), (1...9999).contains(parts[0]) else { return nil }
        year = parts[0]
        month = parts.count > 1 ? parts[1] : nil
        day = parts.count > 2 ? parts[2] : nil
        guard (1...12).contains(month ?? 1), (1...31).contains(day ?? 1) else { return nil }
    }
}
