public import FyndAPI

/// What the parser sees, for reading.
public struct InspectText: Sendable {
    private let style: TerminalStyle

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// Metadata, headings, passages, questions, abbreviations and noise of each report.
    public func render(_ response: InspectResponse) -> String {
        response.reports.enumerated().map { index, report in
            let count = response.reports.count
            let heading = count > 1 ? title("Report \(index + 1) of \(count)") + "\n" : ""
            return heading + render(report)
        }.joined(separator: "\n")
    }

    private func render(_ report: InspectedReport) -> String {
        var text = TextTable.render(facts(report.metadata))
        text += section("Headings", report.headings) { heading in
            line(String(repeating: "  ", count: max(heading.level - 1, 0)) + heading.text)
        }
        text += section("Passages", report.passages) { passage in
            var head = passage.kind
            if let grade = passage.grade { head += " (\(grade))" }
            if let addressee = passage.addressee { head += " to \(addressee.joined(separator: ", "))" }
            if let page = passage.page { head += ", page \(page)" }
            return style.emphasised(TerminalText.cleaned("  \(head)"), .kind) + "\n" + line(passage.text)
        }
        text += section("Questions", report.questions) { question in
            line(question.text)
                + (question.answer.map { line("  \(question.grade.map { "(\($0)) " } ?? "")\($0)") } ?? "")
        }
        text += section("Abbreviations", report.abbreviations) { line("\($0.short): \($0.long)") }
        text += section("Left out", report.noise) { line("\($0.kind) \($0.start)..<\($0.end)") }
        return text
    }

    private func facts(_ metadata: InspectedMetadata) -> [(String, String)] {
        let facts: [(String, String?)] = [
            ("municipality", metadata.municipality), ("county", metadata.county),
            ("organisation", metadata.organisation), ("year", metadata.year.map(String.init)),
            ("auditedYear", metadata.auditedYear.map(String.init)), ("date", metadata.date), ("firm", metadata.firm),
            ("title", metadata.title), ("bodies", metadata.bodies?.joined(separator: ", ")), ("type", metadata.type),
            ("registrationNumbers", metadata.registrationNumbers?.joined(separator: ", ")),
        ]
        return facts.map { name, value in
            guard let value else { return (name, "-") }
            guard let evidence = metadata.evidence?[name] else { return (name, value) }
            let place = evidence.line.map { "line \($0)" } ?? "outside the text"
            return (name, "\(value)  (\(place), \(Decimals.text(evidence.confidence * 100, 0)) % sure)")
        }
    }

    private func section<Item>(_ name: String, _ items: [Item], _ body: (Item) -> String) -> String {
        items.isEmpty ? "" : "\n" + title("\(name) (\(items.count))") + items.map(body).joined()
    }

    private func title(_ text: String) -> String {
        style.emphasised(text, .title) + "\n"
    }

    private func line(_ text: String) -> String {
        let indent = "  " + String(text.prefix { $0 == " " })
        return MarkedText(text).lines(width: style.width.map { max($0 - indent.count, 20) }, style)
            .map { indent + $0.drop { $0 == " " } + "\n" }.joined()
    }
}
