// The requests that a client sends. The fields stand in the order of their names, and so the filters' among the others.

extension SearchRequest: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("body", filters.body)
            $0.field("county", filters.county)
            $0.field("explain", explain ? true : nil)
            $0.field("explainQuery", explainQuery ? true : nil)
            $0.field("facets", facets.isEmpty ? nil : facets.map(\.rawValue))
            $0.field("firm", filters.firm)
            $0.field("grade", filters.grade)
            $0.field("groupBy", groupBy?.rawValue)
            $0.field("kind", filters.kind)
            $0.field("limit", limit)
            $0.field("matching", matching == .wide ? nil : matching.rawValue)
            $0.field("municipality", filters.municipality)
            $0.field("offset", offset)
            $0.field("onePerReport", onePerReport ? true : nil)
            $0.field("query", query)
            $0.field("sort", sort.rawValue)
            $0.field("strict", strict ? true : nil)
            $0.field("type", filters.type)
            $0.field("year", filters.year?.description)
        }
    }
}

extension SimilarRequest: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("body", filters.body)
            $0.field("county", filters.county)
            $0.field("firm", filters.firm)
            $0.field("grade", filters.grade)
            $0.field("includeSameReport", includeSameReport ? true : nil)
            $0.field("kind", filters.kind)
            $0.field("limit", limit)
            $0.field("municipality", filters.municipality)
            if case .passage(let id) = source { $0.field("of", id) }
            $0.field("offset", offset)
            if case .text(let text) = source { $0.field("text", text) }
            $0.field("type", filters.type)
            $0.field("year", filters.year?.description)
        }
    }
}
