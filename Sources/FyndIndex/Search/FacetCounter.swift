import FyndAPI

/// Counts by the values of a field.
enum FacetCounter {
    /// Turns the raw values of a slot into counts: lists are taken apart, years come in order, other values by count.
    static func counts(_ values: [(value: [UInt8], count: Int)], of field: FacetField) -> [FacetCount] {
        var counts: [String: Int] = [:]
        for (value, count) in values {
            for part in field.isList ? value.split(separator: IndexSchema.listSeparator) : [value[...]] {
                counts[String(decoding: part, as: UTF8.self), default: 0] += count
            }
        }
        let unordered = counts.map { FacetCount(value: $0.key, count: $0.value) }
        return unordered.sorted {
            if field.isYear || $0.count == $1.count { return $0.value < $1.value }
            return $0.count > $1.count
        }
    }
}

extension FacetField {
    /// Whether a document may have several values.
    var isList: Bool { self == .body }

    /// The slot that holds the field's values.
    var slot: UInt32 {
        switch self {
        case .year: IndexSchema.Slot.year
        case .auditedYear: IndexSchema.Slot.auditedYear
        case .municipality: IndexSchema.Slot.municipality
        case .county: IndexSchema.Slot.county
        case .firm: IndexSchema.Slot.firm
        case .body: IndexSchema.Slot.body
        case .kind: IndexSchema.Slot.kind
        case .grade: IndexSchema.Slot.grade
        case .type: IndexSchema.Slot.type
        case .report: IndexSchema.Slot.report
        }
    }

    /// The term of the documents that have a value.
    func term(_ value: String) -> [UInt8] {
        typealias Prefix = IndexSchema.Prefix
        return switch self {
        case .year: IndexSchema.term(Prefix.year, value)
        case .auditedYear: IndexSchema.term(Prefix.auditedYear, value)
        case .municipality: IndexSchema.term(Prefix.municipality, FilterFolding.plain(value))
        case .county: IndexSchema.term(Prefix.county, FilterFolding.county(value))
        case .firm: IndexSchema.term(Prefix.firm, FilterFolding.plain(value))
        case .body: IndexSchema.term(Prefix.body, FilterFolding.body(value))
        case .kind: IndexSchema.term(Prefix.kind, FilterFolding.plain(value))
        case .grade: IndexSchema.term(Prefix.grade, FilterFolding.plain(value))
        case .type: IndexSchema.term(Prefix.type, FilterFolding.plain(value))
        case .report: ReportKey(id: value).term
        }
    }
}
