/// Numbers that are drawn: one or several series over the same labels.
public struct Chart: Hashable, Sendable {
    /// What is shown, for a heading.
    public var title: String
    /// What the labels are, such as "year".
    public var labelName: String
    /// What the values are, such as "reports".
    public var valueName: String
    /// The series, in the order of the legend.
    public var series: [ChartSeries]

    /// A chart of series.
    ///
    /// - Parameters:
    ///   - title: What is shown.
    ///   - labelName: What the labels are.
    ///   - valueName: What the values are.
    ///   - series: The series.
    public init(title: String, labelName: String, valueName: String, series: [ChartSeries]) {
        self.title = title
        self.labelName = labelName
        self.valueName = valueName
        self.series = series
    }

    /// All labels: those of the first series, then those that only later ones have.
    var labels: [String] {
        var seen: Set<String> = []
        return series.flatMap(\.points).map(\.label).filter { seen.insert($0).inserted }
    }

    /// The values of each series in the order of `labels`; of labels that a series does not have, none. Values that are no finite
    /// numbers count as absent.
    var rows: [[Double?]] {
        let labels = labels
        return series.map { series in
            let values = Dictionary(series.points.map { ($0.label, $0.value) }) { first, _ in first }
            return labels.map { label in values[label].flatMap { $0.isFinite ? $0 : nil } }
        }
    }
}

/// Values under one name.
public struct ChartSeries: Hashable, Sendable {
    /// A value and what it belongs to.
    public struct Point: Hashable, Sendable {
        /// What the value belongs to, such as a year.
        public var label: String
        /// The value.
        public var value: Double

        /// A value with its label.
        public init(_ label: String, _ value: Double) {
            self.label = label
            self.value = value
        }
    }

    /// The name, as in a legend.
    public var name: String
    /// The values, in the order in which they are drawn; each label once.
    public var points: [Point]

    /// A series made of the parts given.
    public init(name: String, points: [Point]) {
        self.name = name
        self.points = points
    }
}
