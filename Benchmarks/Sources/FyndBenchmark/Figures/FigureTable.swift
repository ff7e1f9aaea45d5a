/// Figures as a table to read.
struct FigureTable {
    private let figures: Figures

    /// A table of the figures.
    init(_ figures: Figures) { self.figures = figures }

    /// The table, with a line end after each line.
    func rendered() -> String {
        let material = figures.material
        var lines = [
            "Material: \(material.files) files, \(Self.megabytes(material.fileBytes)) MB; "
                + "\(material.passages) passages, \(Self.megabytes(material.passageBytes)) MB of text"
        ]
        for comparison in figures.comparisons {
            lines.append("")
            lines.append(contentsOf: Self.aligned(Self.rows(of: comparison)))
        }
        if !figures.notes.isEmpty { lines.append("") }
        lines.append(contentsOf: figures.notes.map { "Note: \($0)" })
        return lines.map { $0 + "\n" }.joined()
    }

    /// One comparison as a table, with a line end after each line.
    static func rendered(_ comparison: Comparison) -> String {
        aligned(rows(of: comparison)).map { $0 + "\n" }.joined()
    }

    private static func rows(of comparison: Comparison) -> [[String]] {
        let head = [comparison.title, comparison.baseline] + comparison.contenders.flatMap { [$0, "ratio"] }
        return [head]
            + comparison.measures.map { measure in
                var row = ["\(measure.name), \(measure.unit)", measure.baseline.map(figure) ?? "-"]
                for (index, value) in measure.contenders.enumerated() {
                    let ratio = index < measure.ratios.count ? measure.ratios[index] : nil
                    row.append(value.map(figure) ?? "-")
                    row.append(ratio.map { decimals($0, 2) } ?? "-")
                }
                return row
            }
    }

    /// Rows with the first column to the left and all others to the right, and a rule below the head.
    private static func aligned(_ rows: [[String]]) -> [String] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
        var lines = rows.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: cell.1 - cell.0.unicodeScalars.count)
                return column == 0 ? cell.0 + blanks : blanks + cell.0
            }.joined(separator: "  ")
        }
        lines.insert(String(repeating: "-", count: widths.reduce(0, +) + 2 * (widths.count - 1)), at: 1)
        return lines
    }

    /// A value with three digits that count.
    private static func figure(_ value: Double) -> String {
        decimals(value, value < 10 ? 2 : value < 100 ? 1 : 0)
    }

    private static func megabytes(_ bytes: Int) -> String { decimals(Double(bytes) / 1e6, 1) }

    /// A value, ≥ 0, with a number of decimals.
    private static func decimals(_ value: Double, _ count: Int) -> String {
        let scale = (0..<count).reduce(1) { power, _ in power * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        guard count > 0 else { return String(scaled) }
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: count - fraction.utf8.count) + fraction
    }
}
