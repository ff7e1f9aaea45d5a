/// What the mean of a measure must at least be: `ndcg@10=0.6`.
public struct MeasureFloor: Hashable, Sendable {
    /// The measure.
    public let measure: Measure
    /// Its least mean, 0...1.
    public let value: Double

    /// Reads a floor.
    ///
    /// - Parameter text: A measure's name, an equals sign and a number with a decimal point.
    public init?(_ text: String) {
        let sides = text.split(separator: "=", omittingEmptySubsequences: false)
        guard sides.count == 2, let measure = Measure(sides[0]), let value = Double(sides[1]), (0...1).contains(value)
        else { return nil }
        self.measure = measure
        self.value = value
    }
}
