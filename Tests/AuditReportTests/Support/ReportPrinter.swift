import AuditReport

extension Report {
    /// The report as an outline with its passages, to look at and to compare in tests.
    var outline: String {
        var lines: [String] = []
        var rest = headings[...]
        for passage in passages {
            while let heading = rest.first, heading.span.start < passage.span.start {
                lines.append(String(repeating: "#", count: heading.level) + " " + heading.text)
                rest = rest.dropFirst()
            }
            let addressees = passage.addressee.isEmpty ? "" : " → " + passage.addressee.joined(separator: ", ")
            lines.append("[\(passage.kind)\(addressees)] \(passage.text)")
        }
        lines += rest.map { String(repeating: "#", count: $0.level) + " " + $0.text }
        return lines.joined(separator: "\n")
    }
}

/// The main report in a text.
func report(_ text: String) -> Report {
    let reports = ReportReader().parse(text: text, fileName: "")
    return reports[reports.count - 1]
}

/// The stretch of a source text that a span covers.
func cut(_ span: TextSpan, of text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.dropFirst(span.start).prefix(span.end - span.start))
    return String(view)
}
