public import FoundationEssentials
public import FyndAPI

/// A request to a service of any kind, as a value: it can be sent to a daemon or asked of an index in this process.
public enum ServiceCall: Hashable, Sendable {
    /// A ranked search.
    case search(SearchRequest)
    /// A search for similar passages.
    case similar(SimilarRequest)
    /// The passages that say the same in several reports, grouped.
    case recurring(RecurringRequest)
    /// One passage with its neighbours.
    case passage(id: String)
    /// The reports that pass the filters.
    case reports(SearchFilters)
    /// One report with all its passages.
    case report(id: String)
    /// How a text becomes terms.
    case analyze(String)
    /// The words that begin in some way.
    case terms(TermsRequest)
    /// The state of the index.
    case status

    /// The HTTP request that the call is to a daemon.
    func httpRequest() throws(ServiceError) -> HTTPRequest {
        switch self {
        case .search(let request):
            HTTPRequest(method: "POST", target: "/v1/search", body: try WireFormat.encode(request))
        case .similar(let request):
            HTTPRequest(method: "POST", target: "/v1/similar", body: try WireFormat.encode(request))
        case .recurring(let request):
            HTTPRequest(method: "POST", target: "/v1/recurring", body: try WireFormat.encode(request))
        case .passage(let id): HTTPRequest(method: "GET", target: "/v1/passages/\(PercentCoding.encode(id))")
        case .reports(let filters):
            HTTPRequest(method: "POST", target: "/v1/reports", body: try WireFormat.encode(filters))
        case .report(let id): HTTPRequest(method: "GET", target: "/v1/reports/\(PercentCoding.encode(id))")
        case .analyze(let text):
            HTTPRequest(method: "POST", target: "/v1/analyze", body: try WireFormat.encode(["text": text]))
        case .terms(let request):
            HTTPRequest(
                method: "GET", target: "/v1/terms?prefix=\(PercentCoding.encode(request.prefix))&limit=\(request.limit)"
            )
        case .status: HTTPRequest(method: "GET", target: "/v1/status")
        }
    }

    /// Asks a service in this process.
    ///
    /// - Parameter service: Who is asked.
    /// - Returns: The answer in JSON, byte for byte what a daemon over the same service sends.
    /// - Throws: What the service throws.
    public func answer(from service: any SearchService) async throws(ServiceError) -> Data {
        switch self {
        case .search(let request): try WireFormat.encode(try await service.search(request))
        case .similar(let request): try WireFormat.encode(try await service.similar(request))
        case .recurring(let request): try WireFormat.encode(try await service.recurring(request))
        case .passage(let id): try WireFormat.encode(try await service.passage(id: id))
        case .reports(let filters): try WireFormat.encode(try await service.reports(filters))
        case .report(let id): try WireFormat.encode(try await service.report(id: id))
        case .analyze(let text): try WireFormat.encode(try await service.analyze(text))
        case .terms(let request): try WireFormat.encode(try await service.terms(request))
        case .status: try WireFormat.encode(try await service.status())
        }
    }
}
