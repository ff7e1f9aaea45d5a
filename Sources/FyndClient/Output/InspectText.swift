public import FyndAPI

/// What the parser sees, for reading: a block for each document, from what it says of itself to what was left out.
public struct InspectText: Sendable {
    private let style: TerminalStyle
    private var labelled: LabelledText { LabelledText(style: style) }

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// The blocks of all documents of a file.
    public func render(_ response: InspectResponse) -> String {
        response.reports.enumerated().map { index, report in
            heading(of: report, index, of: response.reports.count) + render(report)
        }.joined(separator: "\n")
    }

    private func render(_ report: InspectedReport) -> String {
        [
            metadata(report.metadata), summary(report), questions(report.questions),
            recommendations(report.recommendations), followUp(report.earlierRecommendations ?? []),
            section("Abbreviations", report.abbreviations) {
                labelled.lines($0.short, width: LabelledText.width(report.abbreviations.map(\.short)), $0.long)
            },
            section("Headings", report.headings) { heading in
                LabelledText(style: style, indent: 2 * max(heading.level, 1)).lines("", width: 0, heading.text)
            },
            passages(report.passages), noise(report.noise),
        ].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    // MARK: The document

    private func heading(of report: InspectedReport, _ index: Int, of count: Int) -> String {
        guard count > 1 else { return "" }
        var text = "Document \(index + 1) of \(count)"
        if let owner = report.belongsTo { text += ", belongs to document \(owner + 1)" }
        if let member = report.member { text += ", \(TerminalText.cleaned(member))" }
        return title(text + ", \(report.start)–\(report.end)")
    }

    /// What is known, each value behind the line it was read from and how sure that is.
    private func metadata(_ metadata: InspectedMetadata) -> String {
        let facts: [(String, String?)] = [
            ("municipality", metadata.municipality), ("county", metadata.county),
            ("organisation", metadata.organisation), ("year", metadata.year.map(String.init)),
            ("auditedYear", metadata.auditedYear.map(String.init)), ("date", metadata.date), ("firm", metadata.firm),
            ("title", metadata.title), ("bodies", metadata.bodies?.joined(separator: ", ")), ("type", metadata.type),
            ("registrationNumbers", metadata.registrationNumbers?.joined(separator: ", ")),
            ("registrationKeys", metadata.registrationKeys?.joined(separator: ", ")),
        ]
        let rows = facts.compactMap { name, value -> [String]? in
            guard let value else { return nil }
            let evidence = metadata.evidence?[name]
            let sure = evidence.map { "\(Decimals.text($0.confidence * 100, 0)) %" } ?? ""
            return [name, evidence.map { $0.line.map(String.init) ?? "-" } ?? "", sure, value]
        }
        return ColumnTable.render([.init("field"), .init("line", .right), .init("sure", .right), .init("value")], rows)
    }

    /// What is to be said of the document as a whole.
    private func summary(_ report: InspectedReport) -> String {
        var facts: [(String, String)] = []
        if let grade = report.overallGrade { facts.append(("overall grade", grade)) }
        for followed in report.followsUp ?? [] {
            facts.append(("follows up", followed.title + (followed.year.map { " (\($0))" } ?? "")))
        }
        if let pages = report.pages { facts.append(("pages", String(pages))) }
        let quality = report.quality
        if quality.words > 0 {
            let score = Decimals.text(quality.score * 100, 0)
            facts.append(("quality", "\(score) %, \(quality.damagedWords) of \(quality.words) words damaged"))
        }
        let width = LabelledText.width(facts.map(\.0))
        return facts.map { LabelledText(style: style, indent: 0).lines($0.0, width: width, $0.1) }.joined()
    }

    // MARK: Questions and advice

    private func questions(_ questions: [InspectedQuestion]) -> String {
        let width = LabelledText.width(questions.map { $0.grade ?? "-" })
        return section("Questions", questions) { question in
            let answer = question.answer.map { labelled.lines("", width: width, "→ \($0)") } ?? ""
            return labelled.lines(question.grade ?? "-", width: width, question.text) + answer
        }
    }

    private func recommendations(_ recommendations: [InspectedRecommendation]) -> String {
        let width = LabelledText.width(["\(recommendations.count)."])
        return section("Recommendations", recommendations.enumerated()) { index, recommendation in
            var places: [String] = recommendation.addressee.map { ["to \($0.joined(separator: ", "))"] } ?? []
            let pages = recommendation.places.compactMap(\.page).map(String.init)
            let offsets = recommendation.places.map { "\($0.start)–\($0.end)" }
            places.append("at \(offsets.joined(separator: ", "))")
            if !pages.isEmpty { places.append("page \(pages.joined(separator: ", "))") }
            return labelled.lines("\(index + 1).", width: width, recommendation.text)
                + labelled.lines("", width: width, places.joined(separator: "; "))
        }
    }

    private func followUp(_ earlier: [EarlierRecommendationView]) -> String {
        let width = LabelledText.width(earlier.map(\.status))
        return section("Earlier recommendations", earlier) { recommendation in
            labelled.lines(recommendation.status, width: width, recommendation.text)
                + labelled.lines("", width: width, "→ \(recommendation.statement)")
        }
    }

    // MARK: The text

    private func passages(_ passages: [InspectedPassage]) -> String {
        section("Passages", passages) { passage in
            var head = passage.kind
            if let grade = passage.grade { head += " (\(grade))" }
            if let addressee = passage.addressee { head += " to \(addressee.joined(separator: ", "))" }
            if let page = passage.page { head += ", page \(page)" }
            return style.emphasised(TerminalText.cleaned("  \(head)"), .kind) + "\n"
                + labelled.lines("", width: 2, passage.text)
        }
    }

    /// What was left out, by kind: how many stretches, how much, and where.
    private func noise(_ noise: [InspectedNoise]) -> String {
        let kinds = Dictionary(grouping: noise, by: \.kind).sorted { $0.key < $1.key }
        let width = LabelledText.width(kinds.map(\.key))
        return section("Left out", kinds) { kind, stretches in
            let size = stretches.reduce(0) { $0 + $1.end - $1.start }
            let places = stretches.prefix(Self.shownPlaces).map { "\($0.start)–\($0.end)" }
            let rest = stretches.count > Self.shownPlaces ? ", …" : ""
            let text = "\(stretches.count) of \(size) characters in all, at \(places.joined(separator: ", "))\(rest)"
            return labelled.lines(kind, width: width, text)
        }
    }

    /// The places that are shown of each kind of noise.
    private static let shownPlaces = 6

    // MARK: Form

    private func section<Items: Collection>(
        _ name: String, _ items: Items, _ body: (Items.Element) -> String
    ) -> String {
        items.isEmpty ? "" : title("\(name) (\(items.count))") + items.map(body).joined()
    }

    private func title(_ text: String) -> String {
        style.emphasised(text, .title) + "\n"
    }
}
