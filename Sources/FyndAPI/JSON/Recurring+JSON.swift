// What recurs: the request and the answer. The fields stand in the order of their names.

extension RecurringRequest: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("body", filters.body)
            $0.field("county", filters.county)
            $0.field("firm", filters.firm)
            $0.field("grade", filters.grade)
            $0.field("kind", filters.kind)
            $0.field("limit", limit)
            $0.field("members", members ? true : nil)
            $0.field("minLikeness", minLikeness)
            $0.field("minReports", minReports)
            $0.field("municipality", filters.municipality)
            $0.field("offset", offset)
            $0.field("since", since)
            $0.field("sort", sort.rawValue)
            $0.field("type", filters.type)
            $0.field("year", filters.year?.description)
        }
    }
}

extension RecurringResponse: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("grouped", grouped)
            $0.field("groups", groups)
            $0.field("notes", notes)
            $0.field("passages", passages)
            $0.field("seconds", seconds)
            $0.field("total", total)
        }
    }
}

extension RecurringGroup: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("count", count)
            $0.field("firstSeen", firstSeen)
            $0.field("id", id)
            $0.field("label", label)
            $0.field("lastSeen", lastSeen)
            $0.field("likeness", likeness)
            $0.field("members", members)
            $0.field("municipalities", municipalities)
            $0.field("outcomes", outcomes)
            $0.field("reports", reports)
            $0.field("terms", terms)
            $0.field("typical", typical)
            $0.field("years", years)
        }
    }
}

extension RecurringMember: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", id)
            $0.field("outcome", outcome)
            $0.field("report", report)
            $0.field("similarity", similarity)
            $0.field("text", text)
        }
    }
}
