/// What the parser sees in a file, without an index.
public struct InspectResponse: Hashable, Sendable, Codable {
    /// The reports in the file, in order.
    public var reports: [InspectedReport]

    /// The reports of a file.
    public init(reports: [InspectedReport]) {
        self.reports = reports
    }
}

/// One report as the parser sees it. Offsets count Unicode scalars of the source text.
public struct InspectedReport: Hashable, Sendable, Codable {
    /// What the report says of itself.
    public var metadata: InspectedMetadata
    /// The headings, in order.
    public var headings: [InspectedHeading]
    /// The passages, in order.
    public var passages: [InspectedPassage]
    /// The recommendations, each once with all its places, in the order of their first places.
    public var recommendations: [InspectedRecommendation]
    /// The audit questions, with their answers.
    public var questions: [InspectedQuestion]
    /// The grade of the report's overall judgement.
    public var overallGrade: String?
    /// The earlier reports that a follow-up names.
    public var followsUp: [InspectedFollowedReport]?
    /// The recommendations of earlier audits, with what became of them.
    public var earlierRecommendations: [EarlierRecommendationView]?
    /// What was left out of the passages.
    public var noise: [InspectedNoise]
    /// The abbreviations that the report defines.
    public var abbreviations: [InspectedAbbreviation]
    /// How well the text came through scanning and extraction.
    public var quality: QualityView
    /// The last page that a passage begins on, from 1, where the source has pages.
    public var pages: Int?
    /// The place in `reports`, from 0, of the report that this letter, appendix or response belongs to.
    public var belongsTo: Int?
    /// Where the report begins in its file.
    public var start: Int
    /// Where the report ends in its file.
    public var end: Int
    /// The path within the archive, for a report in one.
    public var member: String?

    /// A report made of the parts given; empty lists of what a follow-up tells count as absent.
    public init(
        metadata: InspectedMetadata, headings: [InspectedHeading], passages: [InspectedPassage],
        recommendations: [InspectedRecommendation], questions: [InspectedQuestion], overallGrade: String? = nil,
        followsUp: [InspectedFollowedReport] = [], earlierRecommendations: [EarlierRecommendationView] = [],
        noise: [InspectedNoise], abbreviations: [InspectedAbbreviation], quality: QualityView, pages: Int? = nil,
        belongsTo: Int? = nil, start: Int, end: Int, member: String? = nil
    ) {
        self.metadata = metadata
        self.headings = headings
        self.passages = passages
        self.recommendations = recommendations
        self.questions = questions
        self.overallGrade = overallGrade
        self.followsUp = followsUp.isEmpty ? nil : followsUp
        self.earlierRecommendations = earlierRecommendations.isEmpty ? nil : earlierRecommendations
        self.noise = noise
        self.abbreviations = abbreviations
        self.quality = quality
        self.pages = pages
        self.belongsTo = belongsTo
        self.start = start
        self.end = end
        self.member = member
    }
}

/// Metadata as the parser sees it; see `ReportView` for the fields.
public struct InspectedMetadata: Hashable, Sendable, Codable {
    /// The municipality or region.
    public var municipality: String?
    /// The county.
    public var county: String?
    /// The audited company or association.
    public var organisation: String?
    /// The year of the report's own date.
    public var year: Int?
    /// The year that was audited.
    public var auditedYear: Int?
    /// The report's own date in ISO 8601.
    public var date: String?
    /// The auditing firm or office.
    public var firm: String?
    /// The title.
    public var title: String?
    /// The audited bodies.
    public var bodies: [String]?
    /// The type of document.
    public var type: String?
    /// Registration numbers as written.
    public var registrationNumbers: [String]?
    /// The same in one form, letters, year and running number ("KS 2014/742"), where that can be told.
    public var registrationKeys: [String]?
    /// Where values were read, by the names of the fields.
    public var evidence: [String: InspectedEvidence]?

    /// Metadata of which nothing is known.
    public init() {}
}

/// Where a value was read, and how sure the parser is of it.
public struct InspectedEvidence: Hashable, Sendable, Codable {
    /// The line of the source text, from 1; absent for a value from outside the text.
    public var line: Int?
    /// From 0, a guess, to 1, certain.
    public var confidence: Double

    /// Evidence from a line.
    public init(line: Int?, confidence: Double) {
        self.line = line
        self.confidence = confidence
    }
}

/// A heading as the parser sees it.
public struct InspectedHeading: Hashable, Sendable, Codable {
    /// The depth in the outline, from 1.
    public var level: Int
    /// The heading as printed.
    public var text: String
    /// Where it begins.
    public var start: Int
    /// Where it ends.
    public var end: Int

    /// A heading at a place.
    public init(level: Int, text: String, start: Int, end: Int) {
        self.level = level
        self.text = text
        self.start = start
        self.end = end
    }
}

/// A passage as the parser sees it.
public struct InspectedPassage: Hashable, Sendable, Codable {
    /// Its kind.
    public var kind: String
    /// Its text, cleaned.
    public var text: String
    /// The headings above it, outermost first.
    public var section: [String]?
    /// The bodies a recommendation is addressed to.
    public var addressee: [String]?
    /// The grade of an answer.
    public var grade: String?
    /// Where it begins.
    public var start: Int
    /// Where it ends.
    public var end: Int
    /// The page it begins on, from 1.
    public var page: Int?

    /// A passage made of the parts given; empty lists count as absent.
    public init(
        kind: String, text: String, section: [String], addressee: [String], grade: String?, start: Int, end: Int,
        page: Int?
    ) {
        self.kind = kind
        self.text = text
        self.section = section.isEmpty ? nil : section
        self.addressee = addressee.isEmpty ? nil : addressee
        self.grade = grade
        self.start = start
        self.end = end
        self.page = page
    }
}

/// An audit question as the parser sees it.
public struct InspectedQuestion: Hashable, Sendable, Codable {
    /// The question.
    public var text: String
    /// The answer in the report's words.
    public var answer: String?
    /// The grade of the answer.
    public var grade: String?
    /// Where the question begins.
    public var start: Int
    /// Where the question ends.
    public var end: Int

    /// A question, with what is known of its answer.
    public init(text: String, answer: String?, grade: String?, start: Int, end: Int) {
        self.text = text
        self.answer = answer
        self.grade = grade
        self.start = start
        self.end = end
    }
}

/// A stretch of the source without substance.
public struct InspectedNoise: Hashable, Sendable, Codable {
    /// What it is, such as "toc" or "footer".
    public var kind: String
    /// Where it begins.
    public var start: Int
    /// Where it ends.
    public var end: Int

    /// Noise at a place.
    public init(kind: String, start: Int, end: Int) {
        self.kind = kind
        self.start = start
        self.end = end
    }
}

/// An abbreviation that a report defines.
public struct InspectedAbbreviation: Hashable, Sendable, Codable {
    /// The short form.
    public var short: String
    /// The long form.
    public var long: String

    /// Says that `short` stands for `long`.
    public init(short: String, long: String) {
        self.short = short
        self.long = long
    }
}
