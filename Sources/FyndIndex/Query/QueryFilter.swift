import AuditReport
import FyndAPI

/// A field and what its value must be.
struct QueryFilter: Equatable {
    /// How the field's value stands to the one given.
    enum Comparison: Equatable {
        case equal, less, lessOrEqual, greater, greaterOrEqual
    }

    /// The field; of other comparisons than `equal` one whose values have an order.
    var field: QueryField
    /// How the field's value stands to `value`.
    var comparison = Comparison.equal
    /// The value as written, without quotes: of a year a range when the comparison is `equal`, else one year; of a grade or a
    /// kind one that there is.
    var value: String
    /// Where the value stands in the query, in Unicode scalars, with its quotes.
    var place: Range<Int>

    /// The years that a filter on years lets through.
    ///
    /// - Throws: `ServiceError.invalidRequest` for a value that is no year, or when there are no such years.
    func years() throws(ServiceError) -> YearRange {
        let range = try YearRange(parsing: value)
        guard comparison != .equal else { return range }
        guard let year = range.first, year == range.last else {
            throw .invalidRequest("\"\(value)\" is a range of years; only a single year can be compared with.")
        }
        let years: YearRange =
            switch comparison {
            case .less: YearRange(first: nil, last: year - 1)
            case .lessOrEqual, .equal: YearRange(first: nil, last: year)
            case .greater: YearRange(first: year + 1, last: nil)
            case .greaterOrEqual: YearRange(first: year, last: nil)
            }
        guard (years.first ?? 1) <= 9999, (years.last ?? 9999) >= 1 else {
            throw .invalidRequest("There are no such years; years are 1...9999.")
        }
        return years
    }

    /// The grades that a filter on grades lets through, from the worst to the best.
    ///
    /// - Throws: `ServiceError.invalidRequest` for a value that is no grade, for one that has no place on the scale when it is
    ///   compared, and when there are no such grades.
    func grades() throws(ServiceError) -> [Grade] {
        guard let grade = Grade(rawValue: FilterFolding.plain(value)) else {
            let grades = Self.quoted(Grade.scale + [.notAssessed])
            throw .invalidRequest("There is no grade \"\(value)\"; there are \(grades).")
        }
        guard comparison != .equal else { return [grade] }
        guard let index = Grade.scale.firstIndex(of: grade) else {
            throw .invalidRequest(
                "The grade \"\(grade.rawValue)\" has no place on the scale, which is \(Self.quoted(Grade.scale)).")
        }
        let grades =
            switch comparison {
            case .less: Grade.scale[..<index]
            case .lessOrEqual: Grade.scale[...index]
            case .equal: Grade.scale[index...index]
            case .greater: Grade.scale[(index + 1)...]
            case .greaterOrEqual: Grade.scale[index...]
            }
        guard !grades.isEmpty else {
            throw .invalidRequest(
                "No grade is \(comparison == .less ? "worse" : "better") than \"\(grade.rawValue)\"; the scale is "
                    + "\(Self.quoted(Grade.scale)).")
        }
        return Array(grades)
    }

    /// The kind of passage that the value names.
    ///
    /// - Throws: `ServiceError.invalidRequest` for what is no kind, which would otherwise find nothing without a word.
    func kind() throws(ServiceError) -> PassageKind {
        if let kind = PassageKind(rawValue: FilterFolding.plain(value)) { return kind }
        let kinds = PassageKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw .invalidRequest("There is no kind of passage \"\(value)\"; there are \(kinds).")
    }

    /// Checks the value, as far as that can be done without the index.
    ///
    /// - Throws: `ServiceError.invalidRequest` saying what is wrong with it, and which values there are.
    func check() throws(ServiceError) {
        switch field {
        case .year, .auditedYear: _ = try years()
        case .grade: _ = try grades()
        case .kind: _ = try kind()
        case .municipality, .county, .firm, .body, .title, .type: break
        }
    }

    /// Grades as a query has them, those of several words in quotes.
    private static func quoted(_ grades: [Grade]) -> String {
        grades.map { $0.rawValue.contains(" ") ? "\"\($0.rawValue)\"" : $0.rawValue }.joined(separator: ", ")
    }
}
