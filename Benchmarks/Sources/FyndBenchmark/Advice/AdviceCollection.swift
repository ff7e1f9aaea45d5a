import FoundationEssentials

/// A collection of generated reports, as a file of JSON lines.
enum AdviceCollection {
    /// What was written.
    struct Summary {
        var reports = 0
        var advice = 0
        /// The different wordings among them.
        var distinct = 0
    }

    /// Writes a collection.
    ///
    /// - Parameters:
    ///   - count: The number of recommendations, ≥ 3.
    ///   - seed: What they are drawn by.
    ///   - path: The file.
    /// - Returns: What was written.
    /// - Throws: An error of the file system.
    static func write(count: Int, seed: UInt64, to path: String) throws -> Summary {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var reports = AdviceReports(seed: seed)
        var summary = Summary()
        var wordings: Set<String> = []
        var lines = Data()
        while summary.advice < count {
            let (report, advice) = reports.next(remaining: count - summary.advice)
            lines.append(try encoder.encode(report))
            lines.append(UInt8(ascii: "\n"))
            summary.reports += 1
            summary.advice += advice.count
            wordings.formUnion(advice)
        }
        summary.distinct = wordings.count
        try lines.write(to: URL(filePath: path))
        return summary
    }
}
