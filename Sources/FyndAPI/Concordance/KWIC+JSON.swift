// Concordances. The fields stand in the order of their names.

extension KWICResponse: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("lines", lines)
            $0.field("notes", notes)
            $0.field("passages", passages)
            $0.field("query", query)
            $0.field("reports", reports)
            $0.field("seconds", seconds)
            $0.field("total", total)
        }
    }
}

extension KWICLine: JSONWritable {
    func write(to writer: inout JSONWriter) { withView { $0.write(to: &writer) } }
}

extension KWICLineView: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("end", end)
            $0.field("highlights", highlights.map(OffsetPair.init))
            $0.field("id", id)
            $0.field("keyword", keyword)
            $0.field("kind", kind)
            $0.field("left", left)
            $0.field("municipality", municipality)
            $0.field("report", report)
            $0.field("right", right)
            $0.field("start", start)
            $0.field("year", year)
        }
    }
}

/// A range as a pair of numbers.
private struct OffsetPair: JSONWritable {
    let range: Range<Int>

    func write(to writer: inout JSONWriter) { writer.array([range.lowerBound, range.upperBound]) }
}
