/// All requests there are.
public enum RequestCatalogue {
    /// Their types, in the order in which they are listed.
    public static let all: [any ServiceRequest.Type] = [
        SearchRequest.self, SimilarRequest.self, RecurringRequest.self, KWICRequest.self, TrendRequest.self,
        TermsRequest.self, CollocatesRequest.self, KeynessRequest.self, CoverageRequest.self, ExportRequest.self,
        PassageRequest.self,
        ReportRequest.self, ReportsRequest.self, CiteRequest.self, AnalyzeRequest.self, InspectRequest.self,
        StatusRequest.self,
    ]

    /// The request that a command is.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the nearest command, or all of them.
    public static func request(named command: String) throws(ServiceError) -> any ServiceRequest.Type {
        try RequestFieldNames.check(command, among: all.map { $0.command }, thing: "command")
        guard let request = all.first(where: { $0.command == command }) else {
            throw .invalidRequest("There is no command \"\(command)\".")
        }
        return request
    }
}
