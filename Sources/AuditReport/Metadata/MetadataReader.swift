/// Reads what a document says of itself, with evidence.
struct MetadataReader {
    /// The lines.
    let table: LineTable
    /// The lines of the document.
    let range: Range<Int>
    /// The lines of its cover or letter head.
    let cover: Range<Int>
    /// The name of the file, a weak hint.
    let fileName: String
    /// What the document is.
    let role: DocumentRole
    /// Its blocks with their words.
    let units: [TextUnit]

    /// The metadata that was found.
    func metadata() -> ReportMetadata {
        let page = FrontPage(table: table, range: range, cover: cover)
        let sample = TextSample(units: units, coverEnd: cover.upperBound)
        var metadata = ReportMetadata()
        func note(_ name: String, _ line: Int?, _ confidence: Double) {
            metadata.evidence[name] = MetadataEvidence(line: line.map { $0 + 1 }, confidence: confidence)
        }
        if let place = PlaceFinder(page: page, sample: sample, fileName: fileName).find() {
            metadata.municipality = place.value
            note("municipality", place.line, place.confidence)
            if let county = PlaceTable.county(ofPlace: place.value) {
                metadata.county = county
                note("county", place.line, place.confidence)
            }
        }
        if let organisation = OrganisationFinder(page: page).find() {
            metadata.organisation = organisation.value
            note("organisation", organisation.line, organisation.confidence)
        }
        if let firm = FirmFinder(page: page, sample: sample, table: table, range: range).find() {
            metadata.firm = firm.value
            note("firm", firm.line, firm.confidence)
        }
        if let date = DateFinder(page: page, sample: sample, table: table, range: range, fileName: fileName).find() {
            metadata.date = date.value.iso
            metadata.year = date.value.year
            note("date", date.line, date.confidence)
            note("year", date.line, date.confidence)
        }
        if let title = TitleFinder(page: page, sample: sample, role: role).find() {
            metadata.title = title.value
            note("title", title.line, title.confidence)
        }
        let type = TypeFinder(page: page, sample: sample, title: metadata.title, role: role).find()
        metadata.type = type.value
        note("type", type.line, type.confidence)
        if let audited = AuditedYearFinder(page: page, sample: sample, title: metadata.title, year: metadata.year)
            .find()
        {
            metadata.auditedYear = audited.value
            note("auditedYear", audited.line, audited.confidence)
        }
        let bodies = BodyFinder(
            page: page, sample: sample, title: metadata.title, isOrganisation: metadata.organisation != nil, role: role
        ).find()
        metadata.bodies = bodies.value
        if !bodies.value.isEmpty { note("bodies", bodies.line, bodies.confidence) }
        let numbers = RegistrationNumbers.find(in: page)
        metadata.registrationNumbers = numbers.value
        if !numbers.value.isEmpty { note("registrationNumbers", numbers.line, numbers.confidence) }
        return metadata
    }
}

/// A value with its evidence.
struct Evident<Value> {
    /// The value.
    var value: Value
    /// The line it was read from, from 0.
    var line: Int?
    /// How sure the reader is, 0...1.
    var confidence: Double
}
