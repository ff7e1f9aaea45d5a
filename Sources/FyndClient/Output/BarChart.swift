/// Bars for counts, scaled to the largest.
struct BarChart {
    /// The most columns that a bar takes.
    static let maximumWidth = 40

    private let largest: Int
    private let width: Int
    private let usesUnicode: Bool

    /// Makes the bars of some counts.
    ///
    /// - Parameters:
    ///   - counts: The counts, ≥ 0.
    ///   - style: How text is shown; its width is what bars and the text beside them have together.
    ///   - taken: The columns that the text takes.
    init(_ counts: [Int], style: TerminalStyle, taken: Int) {
        largest = max(counts.max() ?? 0, 1)
        width = max(4, min(Self.maximumWidth, (style.width ?? 80) - taken))
        usesUnicode = style.usesUnicode
    }

    /// The bar of a count: eighths of a column where block elements can be shown, else a column for each sign. A count above 0 has a
    /// bar, however small.
    func bar(_ count: Int) -> String {
        guard count > 0 else { return "" }
        let share = Double(min(count, largest)) / Double(largest)
        guard usesUnicode else {
            return String(repeating: "#", count: max(1, Int((share * Double(width)).rounded())))
        }
        let eighths = max(1, Int((share * Double(width * 8)).rounded()))
        let rest = eighths % 8 == 0 ? "" : String(Self.eighths[eighths % 8 - 1])
        return String(repeating: "█", count: eighths / 8) + rest
    }

    private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
