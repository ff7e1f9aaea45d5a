public import FyndAPI

/// Reports and passages for reading.
public struct ReportText: Sendable {
    private let style: TerminalStyle

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// Year, place, firm and title on one line.
    static func line(_ report: ReportView) -> String {
        let place = report.municipality ?? report.organisation
        let parts = [report.year.map(String.init), place, report.firm, report.title ?? report.path]
        return TerminalText.cleaned(parts.compactMap { $0 }.joined(separator: " · "))
    }

    /// A list of reports, two lines each.
    public func render(_ response: ReportsResponse) -> String {
        var text = ""
        for report in response.reports {
            text += lines(Self.line(report), .title)
            var details = [report.type, report.bodies?.joined(separator: ", ")].compactMap { $0 }
            if let passages = report.passages { details.append("\(passages) passages") }
            details.append("id \(report.id)")
            text += lines(details.joined(separator: ", "), .aside, indent: "   ")
        }
        return text + style.emphasised(response.total == 1 ? "1 report" : "\(response.total) reports", .aside) + "\n"
    }

    /// A passage between its neighbours.
    public func render(_ response: PassageResponse) -> String {
        var text = lines(Self.line(response.passage.report), .title)
        text += lines(response.passage.report.path, .aside)
        text += lines((response.passage.section ?? []).joined(separator: " › "), .kind)
        for passage in response.before { text += "\n" + paragraph(passage, .aside) }
        text += "\n" + paragraph(response.passage, nil)
        for passage in response.after { text += "\n" + paragraph(passage, .aside) }
        return text
    }

    /// A report with all its passages.
    public func render(_ response: ReportResponse) -> String {
        var text = lines(Self.line(response.report), .title) + lines(response.report.path, .aside)
        var section: [String] = []
        for passage in response.passages {
            if let own = passage.section, own != section {
                section = own
                text += "\n" + lines(own.joined(separator: " › "), .kind)
            }
            text += "\n" + paragraph(passage, nil)
        }
        return text
    }

    private func paragraph(_ passage: PassageView, _ emphasis: TerminalStyle.Emphasis?) -> String {
        var head = passage.kind
        if let grade = passage.grade { head += " (\(grade))" }
        if let addressee = passage.addressee { head += " to \(addressee.joined(separator: ", "))" }
        if let page = passage.page { head += ", page \(page)" }
        return lines("\(head), id \(passage.id)", .kind) + lines(passage.text, emphasis, indent: "  ")
    }

    private func lines(_ text: String, _ emphasis: TerminalStyle.Emphasis?, indent: String = "") -> String {
        MarkedText(text).lines(width: style.width.map { $0 - indent.count }, .plain)
            .map { line in indent + (emphasis.map { style.emphasised(line, $0) } ?? line) + "\n" }
            .joined()
    }
}
