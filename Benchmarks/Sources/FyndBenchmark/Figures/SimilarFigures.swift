/// What a run found out about asking for similar recommendations.
struct SimilarFigures: Encodable {
    /// What is asked.
    struct Material: Codable {
        var reports: Int
        var passages: Int
        var recommendations: Int
        var indexBytes: Int
    }

    var material: Material
    /// The comparisons, in the order they were made.
    var comparisons: [Comparison] = []
    /// What could not be measured, and why; and what a reader of the figures should know.
    var notes: [String] = []

    /// The figures as tables to read.
    func rendered() -> String {
        let head =
            "Index: \(material.reports) reports, \(material.passages) passages, \(material.recommendations) recommendations; "
            + "\(material.indexBytes / 1_000_000) MB\n"
        let tables = comparisons.map { "\n" + FigureTable.rendered($0) }.joined()
        return head + tables + (notes.isEmpty ? "" : "\n") + notes.map { "Note: \($0)\n" }.joined()
    }
}
