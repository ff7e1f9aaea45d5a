/// The day from which on something counts, in Universal Time, written `2026-10-01`, or `2026` for the first day of the year.
public struct FirstDay: Hashable, Sendable, Codable {
    /// The year, 0...9999.
    public let year: Int
    /// The month, 1...12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int
    /// Whether the year alone was given.
    private let isYear: Bool

    /// Reads a day as it is written in options.
    ///
    /// - Throws: `ServiceError.invalidRequest` for what is neither a day nor a year.
    public init(parsing text: String) throws(ServiceError) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = zip(parts, [4, 2, 2]).compactMap { part, digits in
            part.utf8.count == digits && part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == parts.count, [1, 3].contains(parts.count) else {
            throw .invalidRequest("\"\(text)\" is neither a day, as in 2026-10-01, nor a year.")
        }
        year = numbers[0]
        isYear = numbers.count == 1
        month = isYear ? 1 : numbers[1]
        day = isYear ? 1 : numbers[2]
        guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else {
            throw .invalidRequest("There is no day \"\(text)\". Write it as year, month and day: 2026-10-01.")
        }
    }

    /// Reads a year as a number, or a day or year as a string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let year = try? container.decode(Int.self) {
            try self.init(parsing: String(year))
        } else {
            try self.init(parsing: container.decode(String.self))
        }
    }

    /// Writes the day as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension FirstDay: CustomStringConvertible {
    /// The day as it was written.
    public var description: String { isYear ? Self.digits(year, 4) : date }

    /// The day as year, month and day: `2026-10-01`.
    public var date: String { "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(day, 2))" }

    /// When the day begins, in seconds since 1970 (UTC); below 0 before.
    public var secondsSince1970: Int {
        // Of the Gregorian calendar; years begin with March, so that the day that is added to some stands last.
        let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let (era, yearOfEra) = (year >= 0 ? year / 400 : -1, (year + 400) % 400)
        let dayOfYear = (153 * month + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return (era * 146_097 + dayOfEra - 719_468) * 86_400
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}
