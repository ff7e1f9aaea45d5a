/// Parses the text of one file into its reports.
struct FileParser {
    /// The text.
    let source: SourceText
    /// The name of the file.
    let fileName: String
    /// Metadata that wins over what is read.
    let override: MetadataOverride?

    /// The reports, at least one.
    func reports() -> [Report] {
        let noise = NoiseFinder.mark(LineTable(source))
        let parser = DocumentParser(noise: noise, fileName: fileName)
        var report = parser.report(in: 0..<noise.table.lines.count)
        override?.apply(to: &report.metadata)
        return [report]
    }
}
