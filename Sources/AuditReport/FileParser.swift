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
        var noise = NoiseFinder.mark(consume table)
        let override = self.override?.filled(from: frontMatter?.metadata) ?? frontMatter?.metadata
        let parts = DocumentSplitter(table: noise.table, contents: noise.contents).parts()
        var reports = parts.map { report(of: $0, isAlone: parts.count == 1, &noise) }
        guard let main = Self.main(parts, reports) else { return reports }
        for index in reports.indices where index != main {
            reports[index].belongsTo = main
            reports[index].metadata.fill(from: reports[main].metadata)
        }
        reports[main] = finished(reports[main], override)
        return reports
    }

    /// The report of one document; what only it is to see in the lines of the file is taken back behind it.
    private func report(of part: DocumentPart, isAlone: Bool, _ noise: inout NoiseFinder.Result) -> Report {
        let gap = part.gap ?? 0..<0
        let hidden = Array(noise.table.lines[gap])
        noise.table.blank(gap)
        let signature = Signature.lines(in: noise.table, range: part.lines)
        for line in signature { noise.table.lines[line].noise = .signature }
        let report = DocumentParser(noise: noise, fileName: fileName, role: part.role, isAlone: isAlone)
            .report(in: part.lines)
        for line in signature { noise.table.lines[line].noise = nil }
        noise.table.lines.replaceSubrange(gap, with: hidden)
        return report
    }

    /// The document that the others go with: the longest report, or else the longest of all.
    private static func main(_ parts: [DocumentPart], _ reports: [Report]) -> Int? {
        func length(_ index: Int) -> Int { reports[index].passages.reduce(0) { $0 + $1.text.utf8.count } }
        let own = parts.indices.filter { parts[$0].role == .report }
        return (own.isEmpty ? Array(parts.indices) : own).max { length($0) < length($1) }
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
        borrow(\.title, "title")
        if date == nil, year == report.year { borrow(\.date, "date") }
        if bodies.isEmpty, type != "bilaga" { bodies = report.bodies }
    }
}
