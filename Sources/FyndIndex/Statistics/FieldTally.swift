import Xapian

/// Counts passages by the values of a field, with the reports that they stand in and an amount that each adds, such as its words.
struct FieldTally {
    /// What was counted.
    struct Count {
        var passages = 0
        var reports = 0
        var amount = 0
        fileprivate var lastReport = DocumentTable.noReport

        fileprivate mutating func add(_ amount: Int, report: UInt32) {
            passages += 1
            self.amount += amount
            if report != lastReport { reports += 1 }
            lastReport = report
        }
    }

    /// All passages, those without a value too.
    private(set) var whole = Count()
    /// The passages without a value.
    private(set) var withoutValue = 0
    /// The counts by the places of the values in the column; a passage of several values counts under each.
    private(set) var counts: [Count]
    private let column: FacetColumn
    private let table: DocumentTable

    /// Counts by the values of a column.
    init(_ column: FacetColumn, _ table: DocumentTable) {
        self.column = column
        self.table = table
        counts = [Count](repeating: Count(), count: column.placeCount)
    }

    /// Adds a passage. The passages of a report are added one after the other.
    mutating func add(_ document: DocumentID, amount: Int) {
        let report = table.reportOfDocument[Int(document)]
        whole.add(amount, report: report)
        var hasValue = false
        column.forEachValue(of: document) { place in
            counts[place].add(amount, report: report)
            hasValue = true
        }
        if !hasValue { withoutValue += 1 }
    }
}
