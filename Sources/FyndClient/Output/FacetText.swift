import FyndAPI

/// Counts by the values of fields, for reading.
struct FacetText {
    let style: TerminalStyle

    /// The fields' counts, a block for each field; years come as a chart with those that have no match.
    func blocks(_ facets: [String: [FacetCount]]) -> [String] {
        let order = FacetField.allCases.map(\.rawValue)
        func rank(_ name: String) -> Int { order.firstIndex(of: name) ?? order.count }
        return facets.sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }.map(block)
    }

    private func block(_ name: String, _ counts: [FacetCount]) -> String {
        let heading = style.emphasised(TerminalText.cleaned(name), .title) + "\n"
        if FacetField(rawValue: name)?.isYear == true { return heading + chart(FacetCount.fillingYears(counts)) }
        let width = Self.width(counts)
        return heading
            + counts.map { "  \(Self.number($0.count, width))  \(TerminalText.cleaned($0.value))\n" }.joined()
    }

    /// A line for each value: the value, its count and a bar.
    private func chart(_ counts: [FacetCount]) -> String {
        let width = Self.width(counts)
        let values = counts.map { TerminalText.cleaned($0.value) }
        let valueWidth = values.map { TerminalText.width($0.unicodeScalars) }.max() ?? 0
        let chart = BarChart(counts.map(\.count), style: style, taken: 2 + valueWidth + 2 + width + 2)
        return zip(values, counts).map { value, count in
            let gap = String(repeating: " ", count: valueWidth - TerminalText.width(value.unicodeScalars))
            let bar = chart.bar(count.count)
            let line = "  \(value)\(gap)  \(Self.number(count.count, width))"
            return line + (bar.isEmpty ? "" : "  " + style.emphasised(bar, .kind)) + "\n"
        }.joined()
    }

    private static func width(_ counts: [FacetCount]) -> Int { counts.map { String($0.count).count }.max() ?? 1 }

    private static func number(_ count: Int, _ width: Int) -> String {
        let digits = String(count)
        return String(repeating: " ", count: max(0, width - digits.count)) + digits
    }
}
