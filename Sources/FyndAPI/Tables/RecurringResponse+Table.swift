extension RecurringResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The groups.
    public var rows: [any Encodable] { groups }

    /// The groups, or where their members were asked for these.
    public var table: Table {
        guard groups.contains(where: { $0.members != nil }) else {
            return Table(columns: Self.groupColumns, rows: groups.map(Self.values))
        }
        return Table(
            columns: Self.memberColumns,
            rows: groups.flatMap { group in (group.members ?? []).map { Self.values(of: $0, in: group) } })
    }

    private static let groupColumns = [
        "group", "label", "reports", "municipalities", "firstSeen", "lastSeen", "passages", "likeness", "outcomes",
        "places", "years", "terms", "id", "year", "municipality", "firm", "title", "report", "text",
    ]

    private static let memberColumns = [
        "group", "label", "id", "similarity", "year", "municipality", "type", "title", "report", "text", "outcome",
        "statement",
    ]

    private static func values(of group: RecurringGroup) -> [String] {
        let report = group.typical.report
        return [
            group.id, group.label, String(group.reports), String(group.municipalities.count),
            Table.cell(group.firstSeen), Table.cell(group.lastSeen), String(group.count), String(group.likeness),
            Outcome.text(of: group.outcomes ?? [:], separator: "; "), Table.cell(group.municipalities),
            Table.cell(group.years), Table.cell(group.terms), group.typical.id, Table.cell(report.year),
            report.municipality ?? "", report.firm ?? "", report.title ?? "", report.id, group.typical.text,
        ]
    }

    private static func values(of member: RecurringMember, in group: RecurringGroup) -> [String] {
        [
            group.id, group.label, member.id, String(member.similarity), Table.cell(member.report.year),
            member.report.municipality ?? "", member.report.type ?? "", member.report.title ?? "", member.report.id,
            member.text, member.outcome?.status.rawValue ?? "", member.outcome?.statement ?? "",
        ]
    }
}

extension Outcome {
    /// Counts of outcomes with their statuses in order: "åtgärdad 2, delvis 1".
    public static func text(of counts: [String: Int], separator: String) -> String {
        let order = Status.allCases.map(\.rawValue)
        func rank(_ status: String) -> Int { order.firstIndex(of: status) ?? order.count }
        return counts.sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }
            .map { "\($0.key) \($0.value)" }.joined(separator: separator)
    }
}
