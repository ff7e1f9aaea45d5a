/// What is stored of a report: the data of its document.
struct ReportRecord: Equatable {
    /// Its id.
    var id: String
    /// The file it was read from.
    var path: String
    /// The path within the archive, for a report in one.
    var member: String?
    /// The id of the line it was read from, for a report of a collection.
    var collectionID: String?
    /// The hash of what it was read from: the file with its sidecar file, or its line of a collection.
    var contentHash: UInt64
    /// When it came into the index, and when it last changed there, in seconds since 1970 (UTC); see `ReportTimes`.
    var added = 0
    var changed = 0
    /// How many passages it has.
    var passageCount: Int
    /// The places, from 1, of the passages that begin a block, ascending.
    var blockStarts: [Int]
    /// The heading paths of its passages, each once, outermost heading first.
    var sections: [[String]]
    var title: String?
    var municipality: String?
    var county: String?
    var organisation: String?
    var year: Int?
    var auditedYear: Int?
    var date: String?
    var firm: String?
    var bodies: [String]
    var type: String?
    var registrationNumbers: [String]
    /// The grade of its overall judgement.
    var overallGrade: String?
    /// The id of the report that this letter, appendix or response belongs to.
    var belongsTo: String?
    /// The last page that a passage begins on.
    var lastPage: Int?
    var quality = QualityRecord(score: 10_000, damagedWords: 0, words: 0)
    var recommendations: [RecommendationRecord] = []
    var followsUp: [FollowedReportRecord] = []
    var earlierRecommendations: [EarlierRecommendationRecord] = []
}

extension ReportRecord {
    /// What it is known by, what it was read from, and since when.
    var provenance: ReportProvenance {
        ReportProvenance(id: id, contentHash: contentHash, times: ReportTimes(added: added, changed: changed))
    }

    /// The record as it is stored.
    var encoded: [UInt8] {
        var writer = RecordWriter()
        writer.write(id)
        writer.write(path)
        writer.write(member)
        writer.write(collectionID)
        writer.write(contentHash)
        writer.write(provenance.times)
        writer.write(passageCount)
        writer.write(title)
        writer.write(municipality)
        writer.write(county)
        writer.write(organisation)
        writer.write(year)
        writer.write(auditedYear)
        writer.write(date)
        writer.write(firm)
        writer.write(bodies)
        writer.write(type)
        writer.write(registrationNumbers)
        writer.write(overallGrade)
        writer.write(belongsTo)
        writer.write(lastPage)
        writer.write(quality)
        writer.write(recommendations)
        writer.write(followsUp)
        writer.write(earlierRecommendations)
        writer.write(blockStarts)
        writer.write(sections.count)
        for section in sections { writer.write(section) }
        return writer.bytes
    }

    /// Reads a stored record.
    init(decoding bytes: [UInt8]) throws(RecordReader.Damage) {
        var reader = RecordReader(bytes)
        id = try reader.text()
        path = try reader.text()
        member = try reader.optionalText()
        collectionID = try reader.optionalText()
        contentHash = try reader.number()
        let times = try reader.times()
        (added, changed) = (times.added, times.changed)
        passageCount = try reader.integer()
        title = try reader.optionalText()
        municipality = try reader.optionalText()
        county = try reader.optionalText()
        organisation = try reader.optionalText()
        year = try reader.optionalInteger()
        auditedYear = try reader.optionalInteger()
        date = try reader.optionalText()
        firm = try reader.optionalText()
        bodies = try reader.list()
        type = try reader.optionalText()
        registrationNumbers = try reader.list()
        overallGrade = try reader.optionalText()
        belongsTo = try reader.optionalText()
        lastPage = try reader.optionalInteger()
        quality = try reader.quality()
        recommendations = try reader.recommendations()
        followsUp = try reader.followedReports()
        earlierRecommendations = try reader.earlierRecommendations()
        blockStarts = try reader.integers()
        sections = []
        for _ in 0..<(try reader.count()) { sections.append(try reader.list()) }
    }
}
