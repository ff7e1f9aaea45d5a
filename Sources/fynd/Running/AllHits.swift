import FoundationEssentials
import FyndAPI
import FyndClient

/// Asks page after page until there is no more.
enum AllHits {
    /// One answer with the hits of all pages.
    ///
    /// - Parameters:
    ///   - request: What is asked; its limit and offset are ours.
    ///   - backend: Who is asked.
    ///   - options: What the answer is to carry beside what it says.
    /// - Returns: The answer's JSON. When there are more hits than pages may reach, a note says so.
    /// - Throws: What the backend throws.
    static func answer(
        to request: SearchRequest, from backend: inout Backend, options: AnswerOptions
    ) throws(ServiceError) -> Data {
        var page = request
        page.limit = Paging.maximumLimit
        page.offset = 0
        var paged = options
        paged.seconds = true
        let first = try backend.answer(to: page, options: paged)
        var whole = try Printing.decode(SearchResponse.self, from: first)
        page.facets = []
        while whole.groups == nil, whole.hits.count < whole.total, page.offset < Paging.maximumOffset {
            page.offset += Paging.maximumLimit
            let next = try response(to: page, from: &backend)
            if next.hits.isEmpty { break }
            whole.hits += next.hits
            whole.seconds += next.seconds
        }
        if whole.groups == nil, whole.hits.count < whole.total, page.offset >= Paging.maximumOffset {
            let note = "Only the first \(whole.hits.count) of \(whole.total) hits are here; narrow the search down."
            whole.notes = (whole.notes ?? []) + [note]
        }
        var json = try WireFormat.encode(whole)
        if !options.seconds { json = TopLevelField.removing("seconds", from: json) }
        return TopLevelField.object("manifest", in: first).map { JSONObject.adding("manifest", $0, to: json) } ?? json
    }

    private static func response(
        to request: SearchRequest, from backend: inout Backend
    ) throws(ServiceError) -> SearchResponse {
        try Printing.decode(SearchResponse.self, from: try backend.answer(to: request))
    }
}
