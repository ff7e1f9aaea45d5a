/// What a bibliography says of a report, or of a passage of one.
///
/// Reports have no persons as authors: the firm or office that audited is the author, and the publisher is the municipality or
/// region, whose elected auditors ordered the report and answer for it.
public struct Citation: Hashable, Sendable {
    /// The id of what is cited: a report's or a passage's.
    public var id: String
    /// The firm or office that audited.
    public var author: String?
    /// Who was audited: the municipality or region, or the company or association; of both, first the latter.
    public var audited: String?
    /// The report's title.
    public var title: String?
    /// When the report was signed, as exactly as it says.
    public var date: CitationDate?
    /// The type of document, with a capital: "Granskning".
    public var genre: String?
    /// Its registration numbers as written, separated by "; ".
    public var number: String?
    /// The headings above the passage, outermost first.
    public var section: [String] = []
    /// The page that the passage begins on, from 1.
    public var page: Int?

    /// A citation of which only the id is known.
    public init(id: String) {
        self.id = id
    }

    /// The citation of a report, or of a passage of it.
    ///
    /// - Parameters:
    ///   - report: The report.
    ///   - passage: The passage; without it the report as a whole is cited.
    public init(_ report: ReportView, passage: PassageView? = nil) {
        self.init(id: passage?.id ?? report.id)
        author = Self.line(report.firm)
        audited = Self.list([report.organisation, report.municipality], separator: ", ")
        title = Self.line(report.title)
        date = CitationDate(iso8601: report.date ?? "") ?? report.year.flatMap { CitationDate(year: $0) }
        genre = Self.line(report.type).map { $0.prefix(1).uppercased() + $0.dropFirst() }
        number = Self.list(report.registrationNumbers ?? [], separator: "; ")
        section = (passage?.section ?? []).compactMap(Self.line)
        page = passage?.page
    }

    /// The values on one line; nothing when there are none.
    private static func list(_ values: [String?], separator: String) -> String? {
        let values = values.compactMap(line)
        return values.isEmpty ? nil : values.joined(separator: separator)
    }

    /// A value as it can stand on one line: runs of white space, line ends and control characters become one space each.
    ///
    /// - Parameter value: The value as it was read from a report.
    /// - Returns: The line; nothing when nothing is left of it.
    static func line(_ value: String?) -> String? {
        let words = (value ?? "").unicodeScalars.split {
            $0.properties.isWhitespace || $0.properties.generalCategory == .control
        }
        return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
    }
}
