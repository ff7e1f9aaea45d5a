/// How often two things come together in a corpus and how often apart: the two-by-two table from which measures of association are
/// computed.
///
/// |            | second | not second |
/// |------------|--------|------------|
/// | first      | `joint` | `firstAlone` |
/// | not first  | `secondAlone` | `neither` |
public struct ContingencyTable: Hashable, Sendable {
    /// The cases of both, ≥ 0.
    public let joint: Int
    /// The cases of the first without the second, ≥ 0.
    public let firstAlone: Int
    /// The cases of the second without the first, ≥ 0.
    public let secondAlone: Int
    /// The cases of neither, ≥ 0.
    public let neither: Int

    /// The table of some cases.
    ///
    /// - Parameters:
    ///   - joint: The cases of both, 0...min(`first`, `second`).
    ///   - first: The cases of the first, with or without the second.
    ///   - second: The cases of the second, with or without the first.
    ///   - total: All cases, ≥ `first` + `second` − `joint`.
    public init(joint: Int, first: Int, second: Int, total: Int) {
        precondition(joint >= 0 && joint <= min(first, second), "no more can be joint than there is of either")
        precondition(first - joint <= total - second, "no more cases can be in the table than there are in all")
        self.joint = joint
        firstAlone = first - joint
        secondAlone = second - joint
        neither = total - first - second + joint
    }

    /// The cases of the first.
    public var first: Int { joint + firstAlone }
    /// The cases of the second.
    public var second: Int { joint + secondAlone }
    /// All cases.
    public var total: Int { first + secondAlone + neither }

    /// How often both would come together if neither had to do with the other: `first` · `second` / `total`; 0 for an empty table.
    public var expected: Double {
        total == 0 ? 0 : Double(first) * Double(second) / Double(total)
    }
}
