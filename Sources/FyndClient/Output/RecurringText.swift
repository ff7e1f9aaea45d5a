public import FyndAPI

/// Recurring recommendations for reading.
public struct RecurringText: Sendable {
    /// The most columns that the places of members take before their texts.
    private static let maximumPlaceWidth = 28

    private let style: TerminalStyle

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// An answer: its notes, a block for each group, and a last line that sums it up.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - offset: How many groups were skipped, for the numbering.
    /// - Returns: The lines.
    public func render(_ response: RecurringResponse, offset: Int = 0) -> String {
        var blocks: [String] = []
        if let notes = response.notes, !notes.isEmpty {
            let lines = notes.map { style.emphasised("Note: \(TerminalText.cleaned($0))", .aside) + "\n" }
            blocks.append(lines.joined())
        }
        blocks += response.groups.enumerated().map { group($0.element, number: offset + $0.offset + 1) }
        blocks.append(summary(response))
        return blocks.joined(separator: "\n")
    }

    private func group(_ group: RecurringGroup, number: Int) -> String {
        let label = "\(number). "
        let indent = String(repeating: " ", count: label.count)
        let inner = style.width.map { $0 - indent.count }
        func wrapped(_ text: String, _ emphasis: TerminalStyle.Emphasis?) -> [String] {
            MarkedText(text).lines(width: inner, .plain)
                .map { line in emphasis.map { style.emphasised(line, $0) } ?? line }
        }
        var lines = wrapped(group.label, .title)
        lines += wrapped(Self.extent(of: group), .kind)
        lines += wrapped(group.typical.text, nil)
        lines += wrapped(ReportText.line(group.typical.report), .aside)
        if let outcomes = group.outcomes, !outcomes.isEmpty {
            lines += wrapped("outcomes: \(Outcome.text(of: outcomes, separator: ", "))", .aside)
        }
        lines += wrapped("id \(group.typical.id), group \(group.id)", .aside)
        let text = lines.enumerated().map { ($0.offset == 0 ? label : indent) + $0.element + "\n" }.joined()
        return text + members(group.members ?? [], indent: indent.count)
    }

    /// How large a group is, in how many places, over which years, and how alike its wordings are.
    private static func extent(of group: RecurringGroup) -> String {
        var parts = [Counted.text(group.reports, "report", "reports")]
        if group.count != group.reports { parts[0] += " (\(Counted.text(group.count, "passage", "passages")))" }
        parts.append(Counted.text(group.municipalities.count, "municipality", "municipalities"))
        switch (group.firstSeen, group.lastSeen) {
        case (let first?, let last?): parts.append(first == last ? "\(first)" : "\(first)–\(last)")
        case (let year?, nil), (nil, let year?): parts.append("\(year)")
        case (nil, nil): break
        }
        parts.append("\(Decimals.text(group.likeness * 100, 0)) % alike")
        return parts.joined(separator: ", ")
    }

    /// A line for each member: place and year, its wording, and in parentheses how alike it is, what came of it, and its id.
    private func members(_ members: [RecurringMember], indent: Int) -> String {
        let labelled = LabelledText(style: style, indent: indent)
        let places = members.map { LikenessText.place($0.report) }
        let width = min(LabelledText.width(places), Self.maximumPlaceWidth)
        return zip(places, members).map { place, member in
            let facts = [
                "\(Decimals.text(member.similarity * 100, 0)) %", member.outcome?.status.rawValue, "id \(member.id)",
            ]
            let text = "\(member.text) (\(facts.compactMap { $0 }.joined(separator: ", ")))"
            return labelled.lines(place, width: width, text)
        }.joined()
    }

    private func summary(_ response: RecurringResponse) -> String {
        let shown = response.groups.count < response.total ? ", \(response.groups.count) shown" : ""
        let share = "\(response.grouped) of \(Counted.text(response.passages, "passage", "passages")) grouped"
        let text =
            "\(Counted.text(response.total, "group", "groups"))\(shown), \(share), "
            + "\(Decimals.text(response.seconds, 3)) s"
        return style.emphasised(text, .aside) + "\n"
    }
}
