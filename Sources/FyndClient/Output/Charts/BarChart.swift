/// Bars for numbers, scaled to the largest.
struct BarChart {
    /// The most columns that a bar takes.
    static let maximumWidth = 40

    private let largest: Double
    private let width: Int
    private let usesUnicode: Bool

    /// Makes the bars of some numbers.
    ///
    /// - Parameters:
    ///   - values: The numbers; none below 0 has a bar.
    ///   - style: How text is shown; its width is what bars and the text beside them have together.
    ///   - taken: The columns that the text takes.
    init(_ values: [Double], style: TerminalStyle, taken: Int) {
        largest = values.max() ?? 0
        width = max(4, min(Self.maximumWidth, (style.width ?? 80) - taken))
        usesUnicode = style.usesUnicode
    }

    /// Makes the bars of some counts.
    ///
    /// - Parameters:
    ///   - counts: The counts, ≥ 0.
    ///   - style: How text is shown; its width is what bars and the text beside them have together.
    ///   - taken: The columns that the text takes.
    init(_ counts: [Int], style: TerminalStyle, taken: Int) {
        self.init(counts.map(Double.init), style: style, taken: taken)
    }

    /// The bar of a count; see `bar` of a number.
    func bar(_ count: Int) -> String {
        bar(Double(count))
    }

    /// The bar of a number: eighths of a column where block elements can be shown, else a column for each sign. A number above 0
    /// has a bar, however small.
    func bar(_ value: Double) -> String {
        guard value > 0, largest > 0 else { return "" }
        let share = min(value, largest) / largest
        guard usesUnicode else {
            return String(repeating: "#", count: max(1, Int((share * Double(width)).rounded())))
        }
        let eighths = max(1, Int((share * Double(width * 8)).rounded()))
        let rest = eighths % 8 == 0 ? "" : String(Self.eighths[eighths % 8 - 1])
        return String(repeating: "█", count: eighths / 8) + rest
    }

    private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
