import Xapian

/// When the reports of an index came into it and last changed there, as of the beginning of a run.
struct ReportHistory: Equatable, Sendable {
    /// What is remembered of a report.
    struct Entry: Equatable, Sendable {
        var contentHash: UInt64
        var times: ReportTimes
    }

    /// The entries by the keys of the reports' ids.
    private(set) var entries: [ReportKey: Entry] = [:]

    /// Remembers nothing.
    init() {}

    /// Remembers what is given.
    init(entries: [ReportKey: Entry]) {
        self.entries = entries
    }

    /// Reads what shards say of their reports.
    ///
    /// - Throws: `XapianError`.
    init(shardPaths: [String]) throws(XapianError) {
        for path in shardPaths {
            for (_, report) in try ReportProvenance.all(in: Database(path: path)) {
                entries[ReportKey(id: report.id)] = Entry(contentHash: report.contentHash, times: report.times)
            }
        }
    }

    /// The times of a report that is about to be indexed.
    ///
    /// - Parameters:
    ///   - id: Its id.
    ///   - contentHash: The hash of what it was read from. When the report was known with the same, nothing has changed.
    ///   - old: The ids of the reports that were read from an earlier state of the same file or line, which it replaces.
    ///   - now: The time of the run, in seconds since 1970 (UTC).
    /// - Returns: When the report came, and when it last changed.
    func times(of id: String, contentHash: UInt64, replacing old: [String], now: Int) -> ReportTimes {
        let known = entries[ReportKey(id: id)]
        if let known, known.contentHash == contentHash { return known.times }
        let earlier = [known] + old.map { entries[ReportKey(id: $0)] }
        return ReportTimes(added: earlier.compactMap { $0?.times.added }.min() ?? now, changed: now)
    }
}
