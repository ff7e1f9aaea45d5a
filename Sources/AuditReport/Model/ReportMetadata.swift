/// What a report says of itself.
public struct ReportMetadata: Hashable, Sendable {
    /// The bare place name ("Stenungsund") or the region's name ("Region Skåne").
    public var municipality: String?
    /// The county ("Dalarnas län"), where the municipality or region is a known one.
    public var county: String?
    /// The audited company or association of municipalities, for a report on one.
    public var organisation: String?
    /// The year of the report's own date.
    public var year: Int?
    /// The year that was audited (*granskningsår*, *verksamhetsår*), where the report names one.
    public var auditedYear: Int?
    /// The report's own date in ISO 8601, as exact as stated: "2009", "2009-12" or "2009-12-03".
    public var date: String?
    /// EY, KPMG, PwC, Deloitte or BDO; any other auditor as written.
    public var firm: String?
    /// The title as on the cover, on one line.
    public var title: String?
    /// The audited bodies in base form ("socialnämnden").
    public var bodies: [String]
    /// The type of document, such as "granskning", "uppföljande granskning", "missiv" or "yttrande".
    public var type: String?
    /// Registration numbers (*diarienummer*) as written, without "Dnr".
    public var registrationNumbers: [String]
    /// Where values were read and how sure the reader is, by field name as in the inspection output.
    public var evidence: [String: MetadataEvidence]

    /// Metadata with the fields given, and nothing else known.
    public init(
        municipality: String? = nil, county: String? = nil, organisation: String? = nil, year: Int? = nil,
        auditedYear: Int? = nil, date: String? = nil, firm: String? = nil, title: String? = nil,
        bodies: [String] = [], type: String? = nil, registrationNumbers: [String] = [],
        evidence: [String: MetadataEvidence] = [:]
    ) {
        self.municipality = municipality
        self.county = county
        self.organisation = organisation
        self.year = year
        self.auditedYear = auditedYear
        self.date = date
        self.firm = firm
        self.title = title
        self.bodies = bodies
        self.type = type
        self.registrationNumbers = registrationNumbers
        self.evidence = evidence
    }
}

/// Where a metadata value was read, and how sure the reader is of it.
public struct MetadataEvidence: Hashable, Sendable {
    /// The line of the source text, from 1; absent for a value from outside the text (a sidecar file, a file name).
    public var line: Int?
    /// From 0, a guess, to 1, certain.
    public var confidence: Double

    /// Evidence from `line` with `confidence`.
    public init(line: Int?, confidence: Double) {
        self.line = line
        self.confidence = confidence
    }
}
