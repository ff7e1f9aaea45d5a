public import FyndAPI

/// Coverage for reading.
public struct CoverageText: Sendable {
    private let style: TerminalStyle

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// The most years that are columns of their own.
    private static let mostYears = 24

    /// A line for each municipality or region, with a column for each year; then what has changed.
    public func render(_ response: CoverageResponse) -> String {
        let years = response.years.suffix(Self.mostYears)
        let columns: [ColumnTable.Column] =
            [.init("place"), .init("county"), .init("reports", .right), .init("quality", .right)]
            + years.map { .init(String($0), .right) }
        let rows = response.places.map { place in
            let counts = Dictionary(place.years.map { ($0.year, $0.reports) }) { first, _ in first }
            return [
                place.municipality, place.county ?? "", String(place.reports),
                place.quality.map { Decimals.text($0, 2) } ?? "",
            ] + years.map { counts[$0].map(String.init) ?? "·" }
        }
        let extent =
            "\(Counted.text(response.reports, "report")); "
            + "\(response.places.count { $0.reports > 0 }) of \(response.known) municipalities and regions have any"
        return NotesText.render(response.notes, style: style) + ColumnTable.render(columns, rows)
            + changes(response.places) + style.emphasised(extent, .aside) + "\n"
    }

    private func changes(_ places: [PlaceCoverage]) -> String {
        let changed = places.flatMap { place in (place.changed ?? []).map { "  \(place.municipality): \($0)\n" } }
        guard !changed.isEmpty else { return "" }
        return style.emphasised("Added or changed", .title) + "\n" + changed.joined()
    }
}
