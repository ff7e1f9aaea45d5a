public import FyndAPI

/// What a saved query finds now and did not find last time.
public enum NewHits {
    /// The hits that were not there last time.
    ///
    /// A passage is known by its id. Ids last as long as a report's file does not change; when a report was replaced by a corrected
    /// version, all its passages have new ids and count as new, for any of them may have been corrected. A note says how many are of
    /// that kind: those from a file that was there last time with another content.
    ///
    /// - Parameters:
    ///   - response: The answer with all hits.
    ///   - query: What was there last time.
    /// - Returns: The answer with the new hits alone; its total is their number.
    public static func among(_ response: SearchResponse, since query: SavedQuery) -> SearchResponse {
        let seen = query.seen ?? []
        let passages = Set(seen.flatMap(\.passages))
        let reports = Set(seen.map(\.id))
        let paths = Set(seen.map(\.path))
        var news = response
        news.hits = response.hits.filter { !passages.contains($0.passage.id) }
        news.total = news.hits.count
        let replaced = news.hits.count { hit in
            !reports.contains(hit.passage.report.id) && paths.contains(hit.passage.report.path)
        }
        if replaced > 0 {
            let subject = replaced == 1 ? "1 of the new hits is" : "\(replaced) of the new hits are"
            let note =
                "\(subject) from files that have changed since last time; what they say may have been there before."
            news.notes = (response.notes ?? []) + [note]
        }
        return news
    }
}
