// What hits of a search for similar passages have beside others. The fields stand in the order of their names.

extension ReportReference: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", id)
            $0.field("municipality", municipality)
            $0.field("title", title)
            $0.field("type", type)
            $0.field("year", year)
        }
    }
}

extension Outcome: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("end", end)
            $0.field("passage", passage)
            $0.field("report", report)
            $0.field("start", start)
            $0.field("statement", statement)
            $0.field("status", status.rawValue)
        }
    }
}

extension FoldedPassage: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", id)
            $0.field("report", report)
        }
    }
}

extension RelatedTerm: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("relation", relation.rawValue)
            $0.field("source", source)
            $0.field("term", term)
        }
    }
}
