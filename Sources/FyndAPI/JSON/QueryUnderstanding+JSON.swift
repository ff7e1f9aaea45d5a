// How a query was understood. The fields stand in the order of their names.

extension QueryUnderstanding: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("notes", notes)
            $0.field("query", query)
        }
    }
}

extension QueryUnderstanding.Node: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("children", children)
            $0.field("comparison", comparison)
            $0.field("end", end)
            $0.field("field", field)
            $0.field("form", form?.rawValue)
            $0.field("kind", kind.rawValue)
            $0.field("reach", reach)
            $0.field("signs", signs)
            $0.field("start", start)
            $0.field("text", text)
        }
    }
}
