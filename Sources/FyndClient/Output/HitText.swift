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
            blocks += groups.map(group)
        } else {
            blocks += response.hits.enumerated().map { hit($0.element, number: offset + $0.offset + 1) }
        }
        if let facets = response.facets { blocks += facets.sorted { $0.key < $1.key }.map(facet) }
        blocks.append(summary(response))
        return blocks.joined(separator: "\n")
    }

    private func notes(_ response: SearchResponse) -> [String] {
        let suggestion = response.suggestion.map { ["Did you mean: \(TerminalText.cleaned($0))"] } ?? []
        let lines = suggestion + (response.notes ?? []).map { "Note: \(TerminalText.cleaned($0))" }
        return lines.isEmpty ? [] : [lines.map { style.emphasised($0, .aside) + "\n" }.joined()]
    }

    private func group(_ group: HitGroup) -> String {
        let heading = style.emphasised("\(TerminalText.cleaned(group.value)) (\(group.count))", .title)
        return heading + "\n"
            + group.hits.enumerated().map { hit($0.element, number: $0.offset + 1) }.joined(separator: "\n")
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
        if let terms = hit.sharedTerms, !terms.isEmpty {
            lines += MarkedText("shared: \(terms.joined(separator: ", "))").lines(width: inner, .plain)
                .map { style.emphasised($0, .aside) }
        }
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

    private func facet(_ name: String, _ counts: [FacetCount]) -> String {
        let width = counts.map { String($0.count).count }.max() ?? 1
        let rows = counts.map { count in
            let number = String(count.count)
            return
                "  \(String(repeating: " ", count: width - number.count))\(number)  \(TerminalText.cleaned(count.value))\n"
        }
        return style.emphasised(TerminalText.cleaned(name), .title) + "\n" + rows.joined()
    }

    private func summary(_ response: SearchResponse) -> String {
        let shown = response.groups?.reduce(0) { $0 + $1.hits.count } ?? response.hits.count
        let total = (response.totalIsExact ? "" : "about ") + "\(response.total)"
        let count = response.total == 1 ? "\(total) hit" : "\(total) hits"
        let part = shown < response.total ? ", \(shown) shown" : ""
        return style.emphasised("\(count)\(part), \(Decimals.text(response.seconds, 3)) s", .aside) + "\n"
    }
}
