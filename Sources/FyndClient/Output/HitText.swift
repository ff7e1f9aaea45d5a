public import FyndAPI

/// Hits for reading.
public struct HitText: Sendable {
    private let style: TerminalStyle

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// An answer: its notes, hits or groups of hits, facets, and a last line that sums it up.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - offset: How many hits were skipped, for the numbering.
    /// - Returns: The lines.
    public func render(_ response: SearchResponse, offset: Int = 0) -> String {
        var blocks: [String] = []
        blocks += notes(response)
        if let groups = response.groups {
            blocks += self.groups(groups)
        } else {
            blocks += response.hits.enumerated().map { hit($0.element, number: offset + $0.offset + 1) }
        }
        if let facets = response.facets { blocks += FacetText(style: style).blocks(facets) }
        blocks.append(summary(response))
        return blocks.joined(separator: "\n")
    }

    private func notes(_ response: SearchResponse) -> [String] {
        let suggestion = response.suggestion.map { ["Menade du \"\(TerminalText.cleaned($0))\"?"] } ?? []
        let lines = suggestion + (response.notes ?? []).map { "Note: \(TerminalText.cleaned($0))" }
        return lines.isEmpty ? [] : [lines.map { style.emphasised($0, .aside) + "\n" }.joined()]
    }

    /// Each group's value with its count and a bar, and its best hits below.
    private func groups(_ groups: [HitGroup]) -> [String] {
        let headings = groups.map { "\(TerminalText.cleaned($0.value)) (\($0.count))" }
        let widths = headings.map { TerminalText.width($0.unicodeScalars) }
        let column = min(widths.max() ?? 0, (style.width ?? 80) / 2)
        let chart = BarChart(groups.map(\.count), style: style, taken: column + 2)
        return groups.indices.map { index in
            let bar = chart.bar(groups[index].count)
            let gap = String(repeating: " ", count: max(0, column - widths[index]) + 2)
            let heading = style.emphasised(headings[index], .title)
            let hits = groups[index].hits.enumerated().map { hit($0.element, number: $0.offset + 1) }
            return heading + (bar.isEmpty ? "" : gap + style.emphasised(bar, .kind)) + "\n"
                + hits.joined(separator: "\n")
        }
    }

    private func hit(_ hit: Hit, number: Int) -> String {
        let passage = hit.passage
        let label = "\(number). "
        let indent = String(repeating: " ", count: label.count)
        let inner = style.width.map { $0 - indent.count }
        var lines = MarkedText(ReportText.line(passage.report)).lines(width: inner, .plain)
            .map { style.emphasised($0, .title) }
        lines += place(hit).lines(width: inner, .plain).map { style.emphasised($0, .kind) }
        lines += MarkedText(snippet: hit.snippet).lines(width: inner, style)
        lines += LikenessText(style: style).lines(hit, width: inner)
        for part in hit.explanation ?? [] {
            lines.append(
                style.emphasised("\(Decimals.text(part.score, 3))  \(TerminalText.cleaned(part.part))", .aside))
        }
        var id = "id \(TerminalText.cleaned(passage.id))"
        if let more = hit.moreInReport, more > 0 { id += ", \(more) more in this report" }
        lines.append(style.emphasised(id, .aside))
        return lines.enumerated().map { ($0.offset == 0 ? label : indent) + $0.element + "\n" }.joined()
    }

    /// Kind, grade, addressee, likeness and where in the report.
    private func place(_ hit: Hit) -> MarkedText {
        let passage = hit.passage
        var kind = ReportText.kind(of: passage)
        if let grade = passage.grade { kind += " (\(grade))" }
        if let addressee = passage.addressee { kind += " to \(addressee.joined(separator: ", "))" }
        if let similarity = hit.similarity { kind += ", \(Decimals.text(similarity * 100, 0)) % alike" }
        let path = (passage.section ?? []) + (passage.page.map { ["page \($0)"] } ?? [])
        return MarkedText(([kind] + path).joined(separator: " › "))
    }

    private func summary(_ response: SearchResponse) -> String {
        let shown = response.groups?.reduce(0) { $0 + $1.hits.count } ?? response.hits.count
        let total = (response.totalIsExact ? "" : "about ") + "\(response.total)"
        let count = response.total == 1 ? "\(total) hit" : "\(total) hits"
        let part = shown < response.total ? ", \(shown) shown" : ""
        return style.emphasised("\(count)\(part), \(Decimals.text(response.seconds, 3)) s", .aside) + "\n"
    }
}
