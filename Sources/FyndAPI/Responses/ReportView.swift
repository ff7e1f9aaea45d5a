/// A report as it is shown.
public struct ReportView: Hashable, Sendable, Codable {
    /// Its id, stable as long as its file is the same.
    public var id: String
    /// The file it was read from.
    public var path: String
    /// The path within the archive, for a report in one.
    public var member: String?
    /// Its title.
    public var title: String?
    /// The municipality or region.
    public var municipality: String?
    /// The county.
    public var county: String?
    /// The audited company or association, for a report on one.
    public var organisation: String?
    /// The year of its own date.
    public var year: Int?
    /// The year that was audited.
    public var auditedYear: Int?
    /// Its own date in ISO 8601, as exact as stated.
    public var date: String?
    /// The auditing firm or office.
    public var firm: String?
    /// The audited bodies.
    public var bodies: [String]?
    /// The type of document.
    public var type: String?
    /// Registration numbers as written.
    public var registrationNumbers: [String]?
    /// The same in one form, letters, year and running number ("KS 2014/742"), where that can be told.
    public var registrationKeys: [String]?
    /// The grade of its overall judgement.
    public var overallGrade: String?
    /// The id of the report that this letter, appendix or response belongs to.
    public var belongsTo: String?
    /// The earlier reports that it follows up; not with search hits.
    public var followsUp: [FollowedReportView]?
    /// How well its text came through scanning and extraction; not with search hits.
    public var quality: QualityView?
    /// The last page that a passage begins on, from 1, where the source has pages; not with search hits.
    public var pages: Int?
    /// How many passages it holds; in lists of reports only.
    public var passages: Int?

    /// A report of which only id and path are known.
    public init(id: String, path: String) {
        self.id = id
        self.path = path
    }
}
