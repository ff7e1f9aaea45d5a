/// Everything a run found out.
struct Figures: Encodable {
    /// What was indexed.
    var material: PassageDump.Summary
    /// The comparisons, in the order they were made.
    var comparisons: [Comparison] = []
    /// What could not be measured, and why; and what a reader of the figures should know.
    var notes: [String] = []
}

/// Figures of the baseline and of its contenders, side by side.
struct Comparison: Encodable {
    /// One measure.
    struct Measure: Encodable {
        var name: String
        var unit: String
        /// The baseline's figure, if it has one.
        var baseline: Double?
        /// The contenders' figures, in their order, where they have one.
        var contenders: [Double?]
        /// The contenders' figures divided by the baseline's; none at all when that has no figure above zero.
        var ratios: [Double?]

        init(_ name: String, _ unit: String, baseline: Double?, contenders: [Double?]) {
            self.name = name
            self.unit = unit
            self.baseline = baseline
            self.contenders = contenders
            if let baseline, baseline > 0 {
                ratios = contenders.map { figure in figure.map { $0 / baseline } }
            } else {
                ratios = []
            }
        }
    }

    var title: String
    /// What is compared with.
    var baseline: String
    /// What is compared.
    var contenders: [String]
    var measures: [Measure]
}
