/// The citation of a report or a passage.
public struct CiteResponse: Hashable, Sendable, Codable {
    /// The id that was asked for.
    public var of: String
    /// The form of the citation.
    public var style: CitationStyle
    /// The citation in that form; of CSL-JSON the JSON's text.
    public var citation: String

    /// An answer made of the parts given.
    public init(of: String, style: CitationStyle, citation: String) {
        self.of = of
        self.style = style
        self.citation = citation
    }

    /// The answer to a request.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - report: The report that has the id, or the passage with it.
    ///   - passage: The passage that has the id, if it is one's.
    /// - Throws: `ServiceError.internalError` when the citation cannot be written.
    public init(_ request: CiteRequest, report: ReportView, passage: PassageView? = nil) throws(ServiceError) {
        let citation = Citation(report, passage: passage)
        self.init(of: request.of, style: request.style, citation: try citation.text(request.style))
    }
}
