/// What a figure must at least be: `conflation.f1=0.88`.
public struct Floor: Hashable, Sendable {
    /// The figure.
    public let name: FigureName
    /// Its least value, ≥ 0.
    public let value: Double

    /// Reads a floor.
    ///
    /// - Parameter text: A figure's name, an equals sign and a number with a decimal point.
    public init?(_ text: String) {
        let sides = text.split(separator: "=", omittingEmptySubsequences: false)
        guard sides.count == 2, let name = FigureName(rawValue: String(sides[0])), let value = Double(sides[1]),
            value.isFinite, value >= 0
        else { return nil }
        self.name = name
        self.value = value
    }
}
