/// A sentence, cell or block that may answer a question; what its words say is found out when it is first asked for.
final class AnswerCandidate {
    /// The text.
    let bytes: ArraySlice<UInt8>
    /// Its words.
    let words: ArraySlice<Word>
    /// The section it stands in, counted from the beginning.
    let section: Int
    /// The kind of the passage it stands in.
    let kind: PassageKind
    /// The passage, counted from the beginning.
    let passage: Int
    /// Whether it says of itself that it is an answer.
    let isSvar: Bool
    /// The stems of the heading above that names a topic.
    var topic: [FoldedWord] = []
    /// The topic it stands under, counted from the beginning; `nil` outside topics.
    var group: Int?
    /// The section of answers that it stands in, counted from the beginning; `nil` elsewhere.
    var zone: Int?
    /// Whether it stands in a section that holds nothing but judgements.
    var isInJudgement = false
    /// Whether it stands in an item of a list.
    var isItem = false
    /// Whether it sums up the whole audit.
    var isOverall = false
    /// Whether it answers the one question of the audit: "Svar på revisionsfråga".
    var isSoleAnswer = false

    /// A candidate at a place of the report.
    init(
        bytes: ArraySlice<UInt8>, words: ArraySlice<Word>, section: Int, kind: PassageKind, passage: Int, isSvar: Bool
    ) {
        self.bytes = bytes
        self.words = words
        self.section = section
        self.kind = kind
        self.passage = passage
        self.isSvar = isSvar
    }

    /// The text as a string.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    private lazy var folded = FoldedText(bytes)

    /// The grade that it begins with as a short answer.
    private(set) lazy var answerGrade = AnswerGrade.of(bytes)
    /// The grade that it expresses as a sentence like any other.
    private(set) lazy var grade = answerGrade ?? JudgementGrade.of(bytes)
    /// The grade that it expresses as what it is: what answers or assesses is known to judge.
    private(set) lazy var verdict = isSvar || kind == .assessment ? judgedGrade : grade
    /// The grade that it expresses when it is known to judge.
    private(set) lazy var judgedGrade = answerGrade ?? JudgementGrade.of(bytes, isVerdict: true)
    /// Whether it speaks of judging or answering.
    private(set) lazy var isJudgement = folded.contains("bedöm") || folded.contains("svar")
    /// Whether it names what is asked or to be reached.
    var namesQuestion: Bool { folded.contains("kontrollmål") || folded.contains("revisionsfråg") }
    /// Whether it only tells what the audit was to find out.
    private(set) lazy var isPurpose = Self.purposes.occurs(in: folded)

    private static let purposes: PhraseSet = [
        " syftat ", " syftar ", "syftet ", "granskat om", "bedöma om", "att granska", "i uppdrag", "ska besvara",
        "granskat hur", "syfte att", "har granskat", "svara på följande", "bedöma huruvida",
    ]

    /// How much it has the form of an answer.
    private(set) lazy var form: Double = {
        var score = 0.0
        if isJudgement { score += 0.15 }
        if answerGrade != nil {
            score += 0.3
        } else if grade != nil {
            score += 0.12
        }
        if isInJudgement { score += 0.1 }
        if kind == .finding { score -= 0.15 }
        if zone != nil { score += 0.15 }
        if isOverall { score -= 0.15 }
        return score
    }()
}
