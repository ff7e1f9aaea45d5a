/// Metadata from outside the text (a sidecar file, front matter, a collection), which wins over what was read.
///
/// A field that is absent leaves what was read as it is. The names are those of the inspection output.
public struct MetadataOverride: Hashable, Sendable {
    /// The municipality's or region's name.
    public var municipality: String?
    /// The county.
    public var county: String?
    /// The audited company or association.
    public var organisation: String?
    /// The year of the report's own date.
    public var year: Int?
    /// The audited year.
    public var auditedYear: Int?
    /// The report's date in ISO 8601.
    public var date: String?
    /// The firm.
    public var firm: String?
    /// The title.
    public var title: String?
    /// The audited bodies in base form.
    public var bodies: [String]?
    /// The type of document.
    public var type: String?
    /// Registration numbers.
    public var registrationNumbers: [String]?

    /// An override that changes nothing until fields are set.
    public init() {}

    /// The fields of `self`, and those of `other` where `self` has none.
    ///
    /// - Parameter other: The weaker of the two.
    /// - Returns: Both in one.
    public func filled(from other: MetadataOverride?) -> MetadataOverride {
        guard let other else { return self }
        var result = self
        result.municipality = municipality ?? other.municipality
        result.county = county ?? other.county
        result.organisation = organisation ?? other.organisation
        result.year = year ?? other.year
        result.auditedYear = auditedYear ?? other.auditedYear
        result.date = date ?? other.date
        result.firm = firm ?? other.firm
        result.title = title ?? other.title
        result.bodies = bodies ?? other.bodies
        result.type = type ?? other.type
        result.registrationNumbers = registrationNumbers ?? other.registrationNumbers
        return result
    }

    /// Puts the fields given here into `metadata`; a date given without a year sets the year too.
    func apply(to metadata: inout ReportMetadata) {
        let certain = MetadataEvidence(line: nil, confidence: 1)
        func put<Value>(
            _ value: Value?, into field: WritableKeyPath<ReportMetadata, Value?>, as name: String
        ) {
            guard let value else { return }
            metadata[keyPath: field] = value
            metadata.evidence[name] = certain
        }
        if let municipality, municipality != metadata.municipality {
            metadata.county = PlaceTable.county(ofPlace: municipality)
        }
        put(municipality, into: \.municipality, as: "municipality")
        put(county, into: \.county, as: "county")
        put(organisation, into: \.organisation, as: "organisation")
        put(date, into: \.date, as: "date")
        put(year ?? date.flatMap { Int($0.prefix(4)) }, into: \.year, as: "year")
        put(auditedYear, into: \.auditedYear, as: "auditedYear")
        put(firm, into: \.firm, as: "firm")
        put(title, into: \.title, as: "title")
        put(type, into: \.type, as: "type")
        if let bodies {
            metadata.bodies = bodies
            metadata.evidence["bodies"] = certain
        }
        if let registrationNumbers {
            metadata.registrationNumbers = registrationNumbers
            metadata.evidence["registrationNumbers"] = certain
        }
    }
}
