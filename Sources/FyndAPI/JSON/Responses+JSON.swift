// The answers that searching and reading give. The fields stand in the order of their names.

extension SearchResponse: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("facets", facets)
            $0.field("groups", groups)
            $0.field("hits", hits)
            $0.field("notes", notes)
            $0.field("query", query)
            $0.field("seconds", seconds)
            $0.field("suggestion", suggestion)
            $0.field("total", total)
            $0.field("totalIsExact", totalIsExact)
            $0.field("understanding", understanding)
        }
    }
}

extension Hit: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("addressee", passage.addressee)
            $0.field("count", count)
            $0.field("earlierStatus", passage.earlierStatus)
            $0.field("end", passage.end)
            $0.field("explanation", explanation)
            $0.field("folded", folded)
            $0.field("grade", passage.grade)
            $0.field("highlights", highlights)
            $0.field("id", passage.id)
            $0.field("kind", passage.kind)
            $0.field("moreInReport", moreInReport)
            $0.field("outcome", outcome)
            $0.field("page", passage.page)
            $0.field("relatedTerms", relatedTerms)
            $0.field("report", passage.report)
            $0.field("score", score)
            $0.field("section", passage.section)
            $0.field("sharedTerms", sharedTerms)
            $0.field("similarity", similarity)
            $0.field("snippet", snippet)
            $0.field("start", passage.start)
            $0.field("text", passage.text)
        }
    }
}

extension PassageView: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("addressee", addressee)
            $0.field("earlierStatus", earlierStatus)
            $0.field("end", end)
            $0.field("grade", grade)
            $0.field("id", id)
            $0.field("kind", kind)
            $0.field("page", page)
            $0.field("report", report)
            $0.field("section", section)
            $0.field("start", start)
            $0.field("text", text)
        }
    }
}

extension ReportView: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("auditedYear", auditedYear)
            $0.field("belongsTo", belongsTo)
            $0.field("bodies", bodies)
            $0.field("county", county)
            $0.field("date", date)
            $0.field("firm", firm)
            $0.field("followsUp", followsUp)
            $0.field("id", id)
            $0.field("member", member)
            $0.field("municipality", municipality)
            $0.field("organisation", organisation)
            $0.field("overallGrade", overallGrade)
            $0.field("pages", pages)
            $0.field("passages", passages)
            $0.field("path", path)
            $0.field("quality", quality)
            $0.field("registrationKeys", registrationKeys)
            $0.field("registrationNumbers", registrationNumbers)
            $0.field("title", title)
            $0.field("type", type)
            $0.field("year", year)
        }
    }
}

extension FollowedReportView: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("report", report)
            $0.field("title", title)
            $0.field("year", year)
        }
    }
}

extension QualityView: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("damagedWords", damagedWords)
            $0.field("score", score)
            $0.field("words", words)
        }
    }
}

extension RecommendationView: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("addressee", addressee)
            $0.field("passages", passages)
            $0.field("text", text)
        }
    }
}

extension EarlierRecommendationView: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("end", end)
            $0.field("start", start)
            $0.field("statement", statement)
            $0.field("statementEnd", statementEnd)
            $0.field("statementStart", statementStart)
            $0.field("status", status)
            $0.field("text", text)
        }
    }
}

extension ScorePart: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("part", part)
            $0.field("score", score)
        }
    }
}

extension FacetCount: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("count", count)
            $0.field("value", value)
        }
    }
}

extension HitGroup: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("count", count)
            $0.field("hits", hits)
            $0.field("value", value)
        }
    }
}

extension PassageResponse: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("after", after)
            $0.field("before", before)
            $0.field("passage", passage)
        }
    }
}

extension ReportResponse: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("earlierRecommendations", earlierRecommendations)
            $0.field("passages", passages)
            $0.field("recommendations", recommendations)
            $0.field("report", report)
        }
    }
}

extension ReportsResponse: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("reports", reports)
            $0.field("total", total)
        }
    }
}
