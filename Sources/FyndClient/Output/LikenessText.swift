import FyndAPI

/// Why a hit is alike, what it stands for, and what came of it, for reading.
struct LikenessText {
    /// The most places that are named of passages folded into a hit.
    static let maximumPlaces = 4

    let style: TerminalStyle

    /// A line for each of: the words that are shared, those that met although they differ, how many passages the hit stands for,
    /// and what came of it. What a hit does not tell has no line.
    ///
    /// - Parameters:
    ///   - hit: The hit.
    ///   - width: The columns that lines are wrapped to, or nothing to keep each on one line.
    /// - Returns: The lines, without line ends.
    func lines(_ hit: Hit, width: Int?) -> [String] {
        [shared(hit), related(hit), folded(hit), hit.outcome.map(Self.outcome)].compactMap { $0 }
            .flatMap { MarkedText($0).lines(width: width, .plain) }
            .map { style.emphasised($0, .aside) }
    }

    private func shared(_ hit: Hit) -> String? {
        guard let terms = hit.sharedTerms, !terms.isEmpty else { return nil }
        return "shared: \(terms.joined(separator: ", "))"
    }

    private func related(_ hit: Hit) -> String? {
        guard let terms = hit.relatedTerms, !terms.isEmpty else { return nil }
        return "by other words: " + terms.map { "\($0.source) ~ \($0.term)" }.joined(separator: ", ")
    }

    private func folded(_ hit: Hit) -> String? {
        let folded = hit.folded ?? []
        let count = hit.count ?? folded.count + 1
        guard count > 1 else { return nil }
        let reports = Set(folded.map(\.report.id) + [hit.passage.report.id]).count
        let text = "\(count) alike in \(Counted.text(reports, "report", "reports"))"
        var places: [String] = []
        for passage in folded where passage.report.id != hit.passage.report.id {
            let place = Self.place(passage.report)
            if !places.contains(place) { places.append(place) }
        }
        guard !places.isEmpty else { return text }
        let more = places.count > Self.maximumPlaces ? " and \(places.count - Self.maximumPlaces) more" : ""
        return "\(text), also: \(places.prefix(Self.maximumPlaces).joined(separator: ", "))\(more)"
    }

    /// What came of a recommendation, who says so, and in which words.
    static func outcome(_ outcome: Outcome) -> String {
        "outcome: \(outcome.status.rawValue) (\(ReportText.line(outcome.report))): \(outcome.statement)"
    }

    /// Place and year of a report, or its id where neither is known.
    static func place(_ report: ReportReference) -> String {
        let parts = [report.municipality, report.year.map(String.init)].compactMap { $0 }
        return parts.isEmpty ? report.id : parts.joined(separator: " ")
    }
}
