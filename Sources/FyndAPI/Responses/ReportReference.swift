/// A report in as few words as tell it from others.
public struct ReportReference: Hashable, Sendable, Codable {
    /// Its id, stable as long as its file is the same.
    public var id: String
    /// Its title.
    public var title: String?
    /// The municipality or region; of a report on a company or association alone, that.
    public var municipality: String?
    /// The year of its own date.
    public var year: Int?
    /// The type of document.
    public var type: String?

    /// A reference made of the parts given.
    public init(
        id: String, title: String? = nil, municipality: String? = nil, year: Int? = nil, type: String? = nil
    ) {
        self.id = id
        self.title = title
        self.municipality = municipality
        self.year = year
        self.type = type
    }

    /// The reference to a report that is at hand.
    public init(_ report: ReportView) {
        self.init(
            id: report.id, title: report.title, municipality: report.municipality ?? report.organisation,
            year: report.year, type: report.type)
    }
}
