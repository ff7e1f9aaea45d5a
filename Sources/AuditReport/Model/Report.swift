/// A report as read from a file: what an auditor would recognise in it.
public struct Report: Sendable {
    /// What the report says of itself.
    public var metadata: ReportMetadata
    /// The headings of the body, in order.
    public var headings: [Heading]
    /// The passages of the body, in order and without overlap.
    public var passages: [Passage]
    /// The recommendations, each once with all its places, in the order of their first places.
    public var recommendations: [Recommendation]
    /// The audit questions, each once, with answers where the report gives them.
    public var questions: [AuditQuestion]
    /// The grade of the report's overall judgement, where it gives one; values as in `AuditQuestion.grade`.
    public var overallGrade: String?
    /// The earlier reports that a follow-up names as followed up.
    public var followsUp: [FollowedReport]
    /// The recommendations of earlier audits whose fate the report tells.
    public var earlierRecommendations: [EarlierRecommendation]
    /// What was left out of the passages because it is no text of substance.
    public var noise: [NoiseSpan]
    /// How well the text came through scanning and extraction.
    public var quality: TextQuality
    /// Where the report stands in its file; the whole file unless that holds several documents.
    public var span: TextSpan
    /// The position, among the documents of the file, of the report that this letter, appendix or response belongs to.
    public var belongsTo: Int?
    /// The path within the archive that the report was read from, for a file that is one. Its offsets count in that member.
    public var member: String?

    /// A report made of the parts given.
    public init(
        metadata: ReportMetadata, headings: [Heading] = [], passages: [Passage] = [],
        recommendations: [Recommendation] = [], questions: [AuditQuestion] = [], overallGrade: String? = nil,
        followsUp: [FollowedReport] = [], earlierRecommendations: [EarlierRecommendation] = [],
        noise: [NoiseSpan] = [], quality: TextQuality = TextQuality(), span: TextSpan, belongsTo: Int? = nil,
        member: String? = nil
    ) {
        self.metadata = metadata
        self.headings = headings
        self.passages = passages
        self.recommendations = recommendations
        self.questions = questions
        self.overallGrade = overallGrade
        self.followsUp = followsUp
        self.earlierRecommendations = earlierRecommendations
        self.noise = noise
        self.quality = quality
        self.span = span
        self.belongsTo = belongsTo
        self.member = member
    }
}

/// A heading of the body.
public struct Heading: Hashable, Sendable {
    /// The depth in the outline, from 1.
    public var level: Int
    /// The heading as printed, with its number, on one line.
    public var text: String
    /// Where it stands.
    public var span: TextSpan

    /// A heading at a depth, from 1.
    public init(level: Int, text: String, span: TextSpan) {
        self.level = level
        self.text = text
        self.span = span
    }
}

/// A paragraph, list item or table row: the unit that is indexed and found.
public struct Passage: Hashable, Sendable {
    /// What it is to an auditor.
    public var kind: PassageKind
    /// The text, cleaned: one line, words hyphenated over a line end joined, bullets and footnote marks removed.
    public var text: String
    /// The headings above it, outermost first, as printed.
    public var section: [String]
    /// For a recommendation: the bodies it is addressed to, in base form.
    public var addressee: [String]
    /// For an answer or an assessment that answers a question: the grade, as in `AuditQuestion.grade`.
    public var grade: String?
    /// Where it stands; the source there equals `text` up to the cleaning rules.
    public var span: TextSpan
    /// The page it begins on, from 1, where the source has pages.
    public var page: Int?
    /// Where each part of `text` stands in the source, from `span.start` on.
    public var sourceMap: SourceMap

    /// A passage made of the parts given.
    public init(
        kind: PassageKind, text: String, section: [String] = [], addressee: [String] = [], grade: String? = nil,
        span: TextSpan, page: Int? = nil, sourceMap: SourceMap = SourceMap()
    ) {
        self.kind = kind
        self.text = text
        self.section = section
        self.addressee = addressee
        self.grade = grade
        self.span = span
        self.page = page
        self.sourceMap = sourceMap
    }
}

/// An audit question (*revisionsfråga*) and what the report answers.
public struct AuditQuestion: Hashable, Sendable {
    /// The question as the report puts it.
    public var text: String
    /// The answer in the report's words.
    public var answer: String?
    /// One of "ja", "i huvudsak", "delvis", "till viss del", "i begränsad utsträckning", "nej", "ej bedömt".
    public var grade: String?
    /// Where the question stands.
    public var span: TextSpan

    /// A question, with what is known of its answer.
    public init(text: String, answer: String? = nil, grade: String? = nil, span: TextSpan) {
        self.text = text
        self.answer = answer
        self.grade = grade
        self.span = span
    }
}

/// A stretch of the source that carries nothing of substance.
public struct NoiseSpan: Hashable, Sendable {
    /// What kind of noise it is.
    public enum Kind: String, Hashable, Sendable {
        /// A table of contents.
        case toc
        /// A line repeated at the head of pages.
        case header
        /// A line repeated at the foot of pages, such as a file name.
        case footer
        /// A page number in any form.
        case pageMark
        /// A footnote's mark or text.
        case footnote
        /// A form feed.
        case formFeed
        /// A logo or slogan.
        case logo
        /// A rule or other ornament.
        case ornament
        /// A signature block.
        case signature
        /// What a web portal put around the text.
        case portal
    }

    /// What it is.
    public var kind: Kind
    /// Where it stands.
    public var span: TextSpan

    /// Noise of a kind at a place.
    public init(kind: Kind, span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}
