public import FyndAPI

/// Recurring recommendations as tables.
public enum RecurringTable {
    /// The names of the columns of groups.
    public static let groupColumns = [
        "group", "label", "reports", "municipalities", "firstSeen", "lastSeen", "passages", "likeness", "outcomes",
        "places", "years", "terms", "id", "year", "municipality", "firm", "title", "report", "text",
    ]

    /// The names of the columns of members.
    public static let memberColumns = [
        "group", "label", "id", "similarity", "year", "municipality", "type", "title", "report", "text", "outcome",
        "statement",
    ]

    /// A table with its line of names: a line for each group, or one for each member.
    ///
    /// - Parameters:
    ///   - groups: The groups. Those whose members were not asked for have no lines in a table of members.
    ///   - listsMembers: Whether it is the members that have lines.
    ///   - separator: How values are separated.
    /// - Returns: The lines.
    public static func render(_ groups: [RecurringGroup], listsMembers: Bool, as separator: SeparatedValues) -> String {
        guard listsMembers else {
            return groups.reduce(separator.line(groupColumns)) { $0 + separator.line(values(of: $1)) }
        }
        var lines = separator.line(memberColumns)
        for group in groups {
            for member in group.members ?? [] { lines += separator.line(values(of: member, in: group)) }
        }
        return lines
    }

    /// Counts of outcomes with their statuses in order: "åtgärdad 2, delvis 1".
    static func outcomes(_ counts: [String: Int], separator: String) -> String {
        let order = Outcome.Status.allCases.map(\.rawValue)
        func rank(_ status: String) -> Int { order.firstIndex(of: status) ?? order.count }
        return counts.sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }
            .map { "\($0.key) \($0.value)" }.joined(separator: separator)
    }

    private static func values(of group: RecurringGroup) -> [String] {
        let report = group.typical.report
        return [
            group.id, group.label, String(group.reports), String(group.municipalities.count), text(group.firstSeen),
            text(group.lastSeen), String(group.count), String(group.likeness),
            outcomes(group.outcomes ?? [:], separator: "; "), list(group.municipalities), list(group.years),
            group.terms.joined(separator: "; "), group.typical.id, text(report.year), report.municipality ?? "",
            report.firm ?? "", report.title ?? "", report.id, group.typical.text,
        ]
    }

    private static func values(of member: RecurringMember, in group: RecurringGroup) -> [String] {
        [
            group.id, group.label, member.id, String(member.similarity), text(member.report.year),
            member.report.municipality ?? "", member.report.type ?? "", member.report.title ?? "", member.report.id,
            member.text, member.outcome?.status.rawValue ?? "", member.outcome?.statement ?? "",
        ]
    }

    private static func text(_ number: Int?) -> String { number.map(String.init) ?? "" }

    private static func list(_ counts: [FacetCount]) -> String {
        counts.map { "\($0.value) \($0.count)" }.joined(separator: "; ")
    }
}
