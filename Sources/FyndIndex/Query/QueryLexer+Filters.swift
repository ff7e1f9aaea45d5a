import FyndAPI
import SwedishText

/// Fields with their values: `kommun:Mora,Falun`, `år:2009..2014`, `år>=2015`, `grad:<delvis`.
extension QueryLexer {
    /// The most Unicode scalars of a value.
    private static let longestValue = 200

    /// A field with its values, when a known field's name and a colon or a comparison stand at a place.
    mutating func filters(from start: Int) throws(QueryError) -> [QueryFilter]? {
        var end = start
        while end < scalars.count, scalars[end].properties.isAlphabetic || scalars[end].isQueryMark { end += 1 }
        guard end > start, end < scalars.count, end - start <= 64 else { return nil }
        let name = Self.string(scalars[start..<end])
        let hasColon = scalars[end] == ":"
        let comparison = comparison(at: hasColon ? end + 1 : end)
        guard hasColon || comparison != nil else { return nil }
        let valueStart = (hasColon ? end + 1 : end) + (comparison?.length ?? 0)
        guard let field = QueryField(named: name) else {
            guard hasColon, isBeforeValue(valueStart), comparison != nil || scalars[valueStart] != "/" else {
                return nil
            }
            if let message = Self.complaint(of: name, before: scalars[valueStart...].prefix(8)) {
                throw error(message, at: start)
            }
            return nil
        }
        return try filters(field, comparison, hasColon: hasColon, nameEnd: end, valueStart: valueStart)
    }

    private mutating func filters(
        _ field: QueryField, _ comparison: (kind: QueryFilter.Comparison, length: Int)?, hasColon: Bool, nameEnd: Int,
        valueStart: Int
    ) throws(QueryError) -> [QueryFilter]? {
        if hasColon, valueStart < scalars.count, scalars[valueStart] == "(" {
            throw error(
                "The values of a field stand without parentheses: \(Self.example(of: field, .equal)).", at: valueStart)
        }
        // "År: 2015" and "kommun=Mora" are text.
        if comparison == nil, !isBeforeValue(valueStart) || scalars[valueStart] == "/" { return nil }
        let kind = comparison?.kind ?? .equal
        if kind == .equal, !hasColon, !field.isOrdered { return nil }
        guard kind == .equal || field.isOrdered else {
            let names = QueryField.allCases.filter(\.isOrdered).map(\.name).joined(separator: ", ")
            throw error(
                "The values of \"\(field.name)\" have no order; only \(names) can be compared.", at: nameEnd)
        }
        position = valueStart
        let filters = try values(of: field, kind)
        guard !filters.isEmpty else {
            throw error(
                "A value was expected here, without a blank before it: \(Self.example(of: field, kind)).",
                at: valueStart)
        }
        guard kind == .equal || filters.count == 1 else {
            throw error(
                "A comparison takes one value: \(Self.example(of: field, kind)).", at: filters[1].place.lowerBound)
        }
        for filter in filters {
            do throws(ServiceError) {
                try filter.check()
            } catch {
                throw self.error(error.message, at: filter.place.lowerBound)
            }
        }
        return filters
    }

    /// The values that begin here, separated by commas.
    private mutating func values(of field: QueryField, _ comparison: QueryFilter.Comparison) throws(QueryError)
        -> [QueryFilter]
    {
        var filters: [QueryFilter] = []
        while isBeforeValue(position) {
            let start = position
            let value: ArraySlice<Unicode.Scalar>
            if isQuote(at: position) {
                value = try quoted()
            } else {
                while position < scalars.count, scalars[position].isQueryText, scalars[position] != "," {
                    position += 1
                }
                value = Self.withoutPunctuation(scalars[start..<position])
                if let star = value.firstIndex(of: "*") {
                    throw error("The value of a field is written in full; \"*\" can stand in words only.", at: star)
                }
            }
            guard value.count <= Self.longestValue else {
                throw error("The value of a field may have \(Self.longestValue) letters at most.", at: start)
            }
            if value.contains(where: \.isQueryLetter) {
                filters.append(
                    QueryFilter(
                        field: field, comparison: comparison, value: Self.string(value), place: start..<position))
            }
            guard position < scalars.count, scalars[position] == "," else { break }
            position += 1
        }
        return filters
    }

    /// A value without the punctuation of the sentence in which it stands last; two dots are a range's.
    private static func withoutPunctuation(_ value: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var value = value
        while let last = value.last, [".", "?", "!", ";", ":"].contains(last), !value.dropLast().hasSuffix("."),
            value.count > 1
        {
            value.removeLast()
        }
        return value
    }

    /// The comparison at a place, and how many scalars it takes.
    private func comparison(at index: Int) -> (kind: QueryFilter.Comparison, length: Int)? {
        guard index < scalars.count else { return nil }
        let isOrEqual = index + 1 < scalars.count && scalars[index + 1] == "="
        switch scalars[index] {
        case "=": return (.equal, 1)
        case "<": return isOrEqual ? (.lessOrEqual, 2) : (.less, 1)
        case ">": return isOrEqual ? (.greaterOrEqual, 2) : (.greater, 1)
        case "\u{2264}": return (.lessOrEqual, 1)
        case "\u{2265}": return (.greaterOrEqual, 1)
        default: return nil
        }
    }

    private static func example(of field: QueryField, _ comparison: QueryFilter.Comparison) -> String {
        let sign =
            switch comparison {
            case .equal: ":"
            case .less: "<"
            case .lessOrEqual: "<="
            case .greater: ">"
            case .greaterOrEqual: ">="
            }
        let value =
            switch field {
            case .year, .auditedYear: "2015"
            case .grade: "delvis"
            case .municipality: "Mora,Falun"
            case .county: "Dalarna"
            case .firm: "EY,KPMG"
            case .body: "socialnämnden"
            case .kind: "finding"
            case .title: "\"intern kontroll\""
            case .type: "granskning"
            }
        return field.name + sign + value
    }

    private func isBeforeValue(_ index: Int) -> Bool {
        index < scalars.count && (scalars[index].isQueryText || scalars[index].isQueryQuote)
    }

    /// What to say of a name before a colon that no field has; nothing when it is text: "EU:s", "Dnr:KS 2014/3".
    private static func complaint(of name: String, before rest: ArraySlice<Unicode.Scalar>) -> String? {
        let value = Self.string(rest.prefix { $0.isQueryText })
        guard name.unicodeScalars.count > 2, !ColonInflection.isEnding(Array(value.utf8)) else { return nil }
        if let suggestion = QueryField.suggestion(for: name) {
            return "There is no field \"\(name)\". Did you mean \"\(suggestion)\"?"
        }
        guard name == name.lowercased() else { return nil }
        let fields = QueryField.allCases.map(\.name).joined(separator: ", ")
        return "There is no field \"\(name)\"; there are \(fields). To search for the text, put it in quotes."
    }
}

extension ArraySlice<Unicode.Scalar> {
    fileprivate func hasSuffix(_ scalar: Unicode.Scalar) -> Bool { last == scalar }
}
