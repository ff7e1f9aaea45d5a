/// Grades of sentences of judgement: "Vår bedömning är att styrningen i huvudsak är ändamålsenlig, men ...".
///
/// What stands first counts: auditors put the verdict into the main clause and its limits behind "men". A main clause that
/// praises without reserve is taken back to "delvis" when a clause behind it finds fault.
enum JudgementGrade {
    /// The grade that a sentence expresses.
    ///
    /// - Parameters:
    ///   - text: One or a few sentences.
    ///   - isVerdict: Whether the text is known to judge; else mere statements are no praise.
    /// - Returns: The grade, or `nil` where none is expressed.
    static func of(_ text: ArraySlice<UInt8>, isVerdict: Bool = false) -> Grade? {
        if let answer = AnswerGrade.of(text) { return answer }
        let text = Clauses(text)
        if reliefs.occurs(in: text.main) {
            return text.main.contains("väsentligt") ? .mostly : .yes
        }
        if let verdict = cue(in: text.main) { return verdict }
        let main = polarity(of: text.main, isVerdict: isVerdict || text.judges)
        switch main {
        case .bad: return .no
        case .good:
            if text.rest.contains(where: { cue(in: $0) != nil || polarity(of: $0, isVerdict: false) == .bad }) {
                return .partly
            }
            return .yes
        case .mixed: return .partly
        case .none: return text.rest.lazy.compactMap { cue(in: $0) }.first
        }
    }

    /// The grade that a text names in the words of grades, such as "delvis".
    static func inWords(_ text: ArraySlice<UInt8>) -> Grade? {
        if let answer = AnswerGrade.of(text) { return answer }
        let clauses = Clauses(text)
        return cue(in: clauses.main) ?? clauses.rest.lazy.compactMap { cue(in: $0) }.first
    }

    /// The grade of the first word of degree in a clause.
    private static func cue(in clause: FoldedText) -> Grade? {
        let named = cues.earliest(in: clause)
        guard let denial = partialDenial(in: clause), denial <= named?.place ?? .max else { return named?.value }
        return .partly
    }

    /// Where "inte" stands a few words before "helt" or "fullt ut": "inte varit helt ändamålsenlig".
    private static func partialDenial(in clause: FoldedText) -> Int? {
        clause.indices(of: " inte ").first { place in
            let near = FoldedText(folded: Array(clause.bytes[place...].prefix(36)))
            return near.contains(" helt ") || near.contains(" fullt ut") || near.contains(" till fullo")
                || near.contains(" i alla ")
        }
    }

    private enum Polarity { case good, bad, mixed, none }

    /// Whether a clause without words of degree praises or blames.
    private static func polarity(of clause: FoldedText, isVerdict: Bool) -> Polarity {
        if wants.occurs(in: clause) { return .mixed }
        if faults.occurs(in: clause) { return .bad }
        if let duty = duties.lazy.compactMap({ clause.firstIndex(of: $0) }).first {
            // What shall be says nothing of what is.
            return praise.occurs(in: FoldedText(folded: Array(clause.bytes[..<duty]) + [0x20])) ? .good : .none
        }
        if praise.occurs(in: clause) { return .good }
        return isVerdict && statements.occurs(in: clause) ? .good : .none
    }

    /// What stands first in the text wins; where two stand at one place, the first in the table.
    private static let cues: PhraseMap<Grade> = [
        "i allt väsentligt inte ": .no, "i huvudsak inte ": .no, "i stort sett inte ": .no, " är nej": .no,
        " svaret nej": .no, " är därför nej": .no, " är därmed nej": .no, " är ja": .yes,
        "inte fullt ut": .partly, "ej fullt ut": .partly, "inte helt": .partly, "ej helt": .partly,
        "inte till fullo": .partly, "inte i alla": .partly, "inte i samtliga": .partly, "inte alltid": .partly,
        "inte i allt ": .partly, "inte i sin helhet": .partly, "inte genomgående": .partly, " delvis": .partly,
        "i vissa delar": .partly, "i varierande": .partly, "inte konsekvent": .partly,
        "i huvudsak": .mostly, " huvudsakligen": .mostly, "i allt väsentligt": .mostly,
        "i all väsentlighet": .mostly, "övervägande del": .mostly, "till stor del": .mostly,
        "till stora delar": .mostly, "i stor utsträckning": .mostly, "i stort sett": .mostly,
        "i stort ": .mostly, "i hög grad": .mostly, "till största del": .mostly, "i många delar": .mostly,
        "i många avseenden": .mostly, "i de flesta": .mostly, "i stora delar": .mostly,
        "till viss del": .somewhat, "i viss mån": .somewhat, "i viss utsträckning": .somewhat,
        "till vissa delar": .somewhat, "i viss omfattning": .somewhat,
        "i begränsad ": .little, "begränsad utsträckning": .little, "begränsad omfattning": .little,
        "i liten ": .little, "i ringa ": .little, "i låg grad": .little, "till liten del": .little,
        " är begränsad": .little, "i mindre utsträckning": .little,
        "kan inte bedömas": .notAssessed, "inte möjligt att bedöma": .notAssessed,
        "går inte att bedöma": .notAssessed, "inte kunnat bedöma": .notAssessed,
    ]

    /// Negations that take back a fault.
    private static let reliefs: PhraseSet = [
        "inte framkommit", "inte kommit fram", "inte funnit", "inte noterat", "inte identifierat", "inte iakttagit",
        "inget som tyder", "inget har framkommit", "ingenting har framkommit", "inga väsentliga", "inga avvikelser",
        "inga brister", "utan anmärkning", "inget annat", "inte påträffat", "ingenting har kommit fram",
        "inget har kommit fram",
    ]

    /// What calls for more without saying that there is nothing.
    private static let wants: PhraseSet = [
        "kan utvecklas", "bör utvecklas", "behöver utvecklas", "kan stärkas", "bör stärkas", "behöver stärkas",
        "behov av att utveckla", "behov av att stärka", "bör förbättras", "kan förbättras", "behöver förbättras",
        "behöver tydliggöras", "bör tydliggöras", "förbättringspotential", "utvecklingspotential", "utrymme för",
        "behöver förtydligas", "kan förtydligas", "bör förtydligas",
    ]

    /// Verbs of what is wished or demanded.
    private static let duties: [StaticString] = [" ska ", " skall ", " måste ", " bör "]

    private static let faults: PhraseSet = [
        " inte ", " ej ", " saknas", " saknar", " saknats", " ingen ", " inga ", " inget ", " otillräcklig",
        " bristfällig", " varken ", " bristande", " eftersatt", " undermålig", " oklar", " otydlig", " inaktuell",
        " otillfredsställande", " svag ", " svagt ", " brister", " brist ", " inte, ", " heller ", " okänd",
        " begränsas", " sällan ", " ojämn",
    ]

    private static let praise: PhraseSet = [
        " ändamålsenlig", " tillräcklig", " tillfredsställande", " god ", " gott ", " goda ", " väl ", " är uppfyll",
        " uppfylls", " säkerställ", " finns ", " fungerar", " tydlig", " fungerande", " följs ", " uppfyller",
        " rättvisande", " förenlig", " betryggande", " aktiv", " rimlig",
    ]

    /// Verbs of plain statements, which praise when the text is known to judge.
    private static let statements: PhraseSet = [
        " är ", " har ", " sker ", " bedrivs", " genomförs", " genomför ", " arbetar ", " styr ", " tar ", " redovisas",
        " görs ", " får ", " ger ", " hanteras", " vidtar ", " vidtagit", " beaktas",
    ]
}

/// A sentence cut into its main clause and what follows behind "men", "dock" and their like.
private struct Clauses {
    /// The clause of the verdict.
    var main: FoldedText
    /// The clauses that follow.
    var rest: [FoldedText] = []
    /// Whether the sentence says that it judges.
    var judges: Bool

    init(_ text: ArraySlice<UInt8>) {
        var bytes = [0x20] + UTF8Letters.folded(text)
        if let last = bytes.last, last == 0x2E || last == 0x21 { bytes.removeLast() }
        bytes.append(0x20)
        let whole = FoldedText(folded: bytes)
        let verdict = Self.openings.lazy.compactMap { whole.firstIndex(of: $0) }.first
        judges = whole.contains("bedöm") || whole.contains(" svar") || whole.contains("kontrollmål")
        // The words after "vår bedömning är att" are the verdict; those before only say whose it is.
        let sum = Self.sums.lazy.compactMap { whole.firstIndex(of: $0, from: 12) }.first
        let start =
            sum ?? verdict.map { place in bytes[place...].firstRange(of: " att ".utf8)?.upperBound ?? place } ?? 0
        var cuts = Self.turns.flatMap { whole.indices(of: $0) }.filter { $0 > start + 12 }.sorted()
        cuts.append(bytes.count)
        main = FoldedText(folded: [0x20] + bytes[start..<cuts[0]] + [0x20])
        for (from, to) in zip(cuts, cuts.dropFirst()) {
            rest.append(FoldedText(folded: Array(bytes[from..<to]) + [0x20]))
        }
    }

    private static let openings: [StaticString] = [
        "bedömning är att", "bedömer att", "bedömer vi att", "bedömningen är att", "bedömer revisionen att",
        "bedömer revisorerna att", "vi bedömer", "slutsats är att",
    ]
    /// Words that sum up what stands before them.
    private static let sums: [StaticString] = [
        "sammantaget är svaret", " är svaret ", "svaret på frågan är", "svaret på revisionsfrågan", "svaret är",
        "kontrollmålet är", "kontrollmålet bedöms", "bedöms kontrollmålet", "bedömer vi att kontrollmålet",
    ]
    private static let turns: [StaticString] = [
        ", men ", " men att ", " dock ", ", medan ", "; ", " även om ", ", däremot", ". däremot", ". samtidigt",
        ". dock", ", dock", " samtidigt som ", ". ", " trots att ",
    ]
}
