/// One reading of a place: a reference, and what else is to be said of that place.
struct FoundReference {
    /// The reference, or the first of a list.
    var first: Reference
    /// A second key of the same place, or the list's other references.
    var others: [Reference] = []
    /// Where the name of a statute's series stands, for the list that may go on behind it.
    var series: Range<Int>?

    /// Where the reading begins.
    var start: Int { first.start }
    /// Where it ends.
    var end: Int { others.last?.end ?? first.end }

    func append(to references: inout [Reference]) {
        references.append(first)
        if !others.isEmpty { references.append(contentsOf: others) }
    }
}
