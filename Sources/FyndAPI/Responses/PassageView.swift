/// A passage as it is shown, with what is needed to place it.
public struct PassageView: Hashable, Sendable, Codable {
    /// Its id, stable as long as its file is the same.
    public var id: String
    /// Its kind, such as "finding" or "recommendation".
    public var kind: String
    /// Its text.
    public var text: String
    /// The headings above it, outermost first.
    public var section: [String]?
    /// Where it begins in the source text, in Unicode scalars.
    public var start: Int
    /// Where it ends in the source text, in Unicode scalars.
    public var end: Int
    /// The page it begins on, from 1.
    public var page: Int?
    /// The bodies a recommendation is addressed to.
    public var addressee: [String]?
    /// The grade of an answer.
    public var grade: String?
    /// For a recommendation of an earlier audit that a follow-up quotes: what became of it, "åtgärdad", "delvis" or "ej".
    public var earlierStatus: String?
    /// The report it stands in.
    public var report: ReportView

    /// A passage made of the parts given; empty lists count as absent.
    public init(
        id: String, kind: String, text: String, section: [String] = [], start: Int, end: Int, page: Int? = nil,
        addressee: [String] = [], grade: String? = nil, earlierStatus: String? = nil, report: ReportView
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.section = section.isEmpty ? nil : section
        self.start = start
        self.end = end
        self.page = page
        self.addressee = addressee.isEmpty ? nil : addressee
        self.grade = grade
        self.earlierStatus = earlierStatus
        self.report = report
    }
}
