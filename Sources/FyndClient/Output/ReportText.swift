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

    /// Year, place and title on one line; the id where there is no title.
    static func line(_ report: ReportReference) -> String {
        let parts = [report.year.map(String.init), report.municipality, report.title ?? report.id]
        return TerminalText.cleaned(parts.compactMap { $0 }.joined(separator: " · "))
    }

    /// The kind of a passage; of a recommendation of an earlier audit also what became of it.
    static func kind(of passage: PassageView) -> String {
        passage.earlierStatus.map { "\(passage.kind), earlier recommendation: \($0)" } ?? passage.kind
    }

    /// A list of reports: two lines each, and more for what they judge and follow up.
    public func render(_ response: ReportsResponse) -> String {
        var text = ""
        for report in response.reports {
            text += lines(Self.line(report), .title)
            var details = [report.type, report.bodies?.joined(separator: ", ")].compactMap { $0 }
            if let passages = report.passages { details.append("\(passages) passages") }
            details.append("id \(report.id)")
            text += lines(details.joined(separator: ", "), .aside, indent: "   ")
            text += judgement(report, indent: "   ")
        }
        return text + style.emphasised(response.total == 1 ? "1 report" : "\(response.total) reports", .aside) + "\n"
    }

    /// A passage between its neighbours.
    public func render(_ response: PassageResponse) -> String {
        var text = lines(Self.line(response.passage.report), .title)
        text += lines(response.passage.report.path, .aside) + judgement(response.passage.report)
        text += lines((response.passage.section ?? []).joined(separator: " › "), .kind)
        for passage in response.before { text += "\n" + paragraph(passage, .aside) }
        text += "\n" + paragraph(response.passage, nil)
        for passage in response.after { text += "\n" + paragraph(passage, .aside) }
        return text
    }

    /// A report with all its passages.
    public func render(_ response: ReportResponse) -> String {
        var text = lines(Self.line(response.report), .title) + lines(response.report.path, .aside)
        text += judgement(response.report) + advice(response)
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

    /// What a report judges on the whole, follows up and belongs to, each on a line of its own.
    private func judgement(_ report: ReportView, indent: String = "") -> String {
        var facts: [String] = []
        if let grade = report.overallGrade { facts.append("overall grade \(grade)") }
        for followed in report.followsUp ?? [] {
            let year = followed.year.map { " (\($0))" } ?? ""
            facts.append("follows up \(followed.title)\(year)" + (followed.report.map { ", id \($0)" } ?? ""))
        }
        if let owner = report.belongsTo { facts.append("belongs to id \(owner)") }
        if let quality = report.quality, quality.damagedWords > 0 {
            facts.append("quality \(Decimals.text(quality.score * 100, 0)) %")
        }
        return facts.map { lines($0, .aside, indent: indent) }.joined()
    }

    /// A report's recommendations, and those of earlier audits with what became of them.
    private func advice(_ response: ReportResponse) -> String {
        let labelled = LabelledText(style: style)
        var text = ""
        if let recommendations = response.recommendations {
            text += "\n" + lines("Recommendations (\(recommendations.count))", .title)
            for recommendation in recommendations {
                let addressee = recommendation.addressee.map { " (to \($0.joined(separator: ", ")))" } ?? ""
                text += labelled.lines("-", width: 2, recommendation.text + addressee)
            }
        }
        if let earlier = response.earlierRecommendations {
            text += "\n" + lines("Earlier recommendations (\(earlier.count))", .title)
            let width = LabelledText.width(earlier.map(\.status))
            for recommendation in earlier {
                text += labelled.lines(recommendation.status, width: width, recommendation.text)
            }
        }
        return text
    }

    private func paragraph(_ passage: PassageView, _ emphasis: TerminalStyle.Emphasis?) -> String {
        var head = Self.kind(of: passage)
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
