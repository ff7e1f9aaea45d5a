/// Parses the text of one file into its reports.
struct FileParser {
    /// The text.
    let source: SourceText
    /// The name of the file.
    let fileName: String
    /// Metadata that wins over what is read.
    let override: MetadataOverride?

    /// The reports, at least one: a covering letter comes before the report it covers.
    func reports() -> [Report] {
        var table = LineTable(source)
        let frontMatter = FrontMatter.read(table)
        if let lines = frontMatter?.lines {
            for index in lines where !table.lines[index].isBlank { table.lines[index].noise = .portal }
        }
        let noise = NoiseFinder.mark(table)
        let override = self.override?.filled(from: frontMatter?.metadata) ?? frontMatter?.metadata
        let all = 0..<noise.table.lines.count
        guard let letter = LetterFinder(table: noise.table, contents: noise.contents).letter() else {
            return [
                finished(DocumentParser(noise: noise, fileName: fileName, role: .report).report(in: all), override)
            ]
        }
        var cover = DocumentParser(noise: noise, fileName: fileName, role: .letter).report(in: letter)
        var rest = noise
        rest.table.blank(letter)
        let range = letter.lowerBound == 0 ? letter.upperBound..<all.upperBound : all
        let main = DocumentParser(noise: rest, fileName: fileName, role: .report).report(in: range)
        cover.metadata.fill(from: main.metadata)
        return [cover, finished(main, override)]
    }

    private func finished(_ report: Report, _ override: MetadataOverride?) -> Report {
        var report = report
        override?.apply(to: &report.metadata)
        return report
    }
}

extension LineTable {
    /// Empties the lines in `range`, which belong to another document.
    fileprivate mutating func blank(_ range: Range<Int>) {
        for index in range {
            lines[index].content = lines[index].content.lowerBound..<lines[index].content.lowerBound
            lines[index].noise = nil
        }
    }
}

extension ReportMetadata {
    /// Takes over from the report what its covering letter does not say.
    fileprivate mutating func fill(from report: ReportMetadata) {
        func borrow<Value>(_ field: WritableKeyPath<ReportMetadata, Value?>, _ name: String) {
            guard self[keyPath: field] == nil, let value = report[keyPath: field] else { return }
            self[keyPath: field] = value
            evidence[name] = report.evidence[name].map {
                MetadataEvidence(line: $0.line, confidence: $0.confidence / 2)
            }
        }
        borrow(\.municipality, "municipality")
        borrow(\.county, "county")
        borrow(\.organisation, "organisation")
        borrow(\.year, "year")
        borrow(\.firm, "firm")
        borrow(\.title, "title")
        if date == nil, year == report.year { borrow(\.date, "date") }
        if bodies.isEmpty { bodies = report.bodies }
    }
}
