/// What a section is for, whatever its heading's words.
enum CanonicalSection: Sendable, Hashable {
    case summary, background, purpose, questions, criteria, method, scope, findings, assessment, answers,
        recommendations
    case appendix

    /// The kind of a passage in such a section whose own words do not tell otherwise.
    var kind: PassageKind {
        switch self {
        case .summary: .summary
        case .background: .background
        case .purpose, .questions: .purpose
        case .criteria: .criteria
        case .method: .method
        case .scope: .scope
        case .findings: .finding
        case .assessment, .recommendations: .assessment
        case .answers: .answer
        case .appendix: .appendix
        }
    }

    /// The section that a heading opens, or `nil` where the heading names a topic.
    ///
    /// Words decide, in the order of the table: "Sammanfattande bedömning" is an assessment although it summarises. The
    /// letter l that OCR reads for I ("lakttagelser") counts as I.
    ///
    /// - Parameter key: The heading as `TitleKey.make` gives it.
    /// - Returns: The section, or `nil` for a topic.
    static func of(key: String) -> CanonicalSection? {
        guard !key.isEmpty, key.utf8.count <= 90 else { return nil }
        if let exact = exact[key] { return exact }
        if let section = beginning(of: key) { return section }
        guard key.utf8.count <= 60 else { return nil }
        for (word, section) in endings where key.hasSuffix(word) { return section }
        return nil
    }

    /// The section whose word the key begins with, the first in the table.
    private static func beginning(of key: String) -> CanonicalSection? {
        let bytes = Array(key.utf8)
        for (word, section) in byFirstBytes[Array(bytes.prefix(3))] ?? [] where bytes.starts(with: word) {
            return section
        }
        return nil
    }

    private static let byFirstBytes: [[UInt8]: [([UInt8], CanonicalSection)]] = {
        var table: [[UInt8]: [([UInt8], CanonicalSection)]] = [:]
        for (word, section) in beginnings {
            table[Array(word.utf8.prefix(3)), default: []].append((Array(word.utf8), section))
        }
        return table
    }()

    private static let exact: [String: CanonicalSection] = [
        "bedömning": .assessment, "syfte": .purpose, "metod": .method, "resultat": .findings, "slutord": .assessment,
        "uppdrag": .background, "uppdraget": .background, "svar": .answers, "kommentar": .assessment,
        "intervjuer": .appendix, "källor": .appendix, "referenser": .appendix, "dokument": .appendix,
        "analys": .assessment,
        "kritik": .assessment, "slutsats": .assessment, "ansvarignämnd": .scope, "ansvarignämndstyrelse": .scope,
        "ärendet": .background, "ärendebeskrivning": .background, "frågeställningar": .questions,
        "vårabedömningar": .assessment,
        "vårbedömning": .assessment, "revisorernasbedömning": .assessment, "granskningsfrågor": .questions,
        "tillvägagångssätt": .method, "avsändare": .scope, "nuläge": .findings,
    ]

    private static let beginnings: [(String, CanonicalSection)] = [
        ("sammanfattandebedömning", .assessment), ("sammanfattanderevisionell", .assessment),
        ("sammanfattadebedömning", .assessment), ("sammanfattandeslutsats", .assessment),
        ("sammanfattandesvar", .answers), ("sammanfattandekommentar", .assessment),
        ("sammanfattning", .summary), ("sammandrag", .summary), ("samladbedömning", .assessment),
        ("sammantagenbedömning", .assessment), ("övergripandebedömning", .assessment), ("totalbedömning", .assessment),
        ("svarpårevisionsfråg", .answers), ("svarpådelfråg", .answers), ("bedömningutifrånrevisionsfråg", .answers),
        ("bedömningavrevisionsfråg", .answers), ("bedömningaravgranskningensrevisionsfråg", .answers),
        ("bedömningmotrevisionsfråg", .answers), ("bedömningmotkontrollmål", .answers), ("svarpåfråg", .answers),
        ("rekommendation", .recommendations), ("vårarekommendation", .recommendations),
        ("förbättringsområden", .recommendations),
        ("identifieradeförbättringsområden", .recommendations), ("förslagtillåtgärder", .recommendations),
        ("revisorernasrekommendation", .recommendations), ("åtgärdsförslag", .recommendations),
        ("bakgrund", .background), ("inledning", .background), ("lnledning", .background),
        ("uppdragochbakgrund", .background),
        ("syfte", .purpose), ("granskningenssyfte", .purpose), ("övergripandesyfte", .purpose), ("ändamål", .purpose),
        ("revisionsfråg", .questions), ("revisionsobjekt", .scope), ("granskningsobjekt", .scope),
        ("kontrollmål", .questions), ("kontrollområden", .questions), ("delfrågor", .questions),
        ("underliggandefråg", .questions),
        ("revisionskriteri", .criteria), ("bedömningsgrund", .criteria), ("bedömningskriteri", .criteria),
        ("kriterier", .criteria), ("regelverk", .criteria), ("lagstiftning", .criteria), ("lagarochregler", .criteria),
        ("utgångspunkt", .criteria), ("styrandedokumentochlag", .criteria), ("rättsligautgångspunkter", .criteria),
        ("metod", .method), ("revisionsmetod", .method), ("genomförande", .method), ("uppdragochgenomförande", .method),
        ("granskningensgenomförande", .method), ("projektorganisation", .method), ("granskningsmetod", .method),
        ("kvalitetssäkring", .method), ("faktakontroll", .method), ("faktagranskning", .method),
        ("avgränsning", .scope), ("omfattning", .scope), ("granskningensavgränsning", .scope),
        ("ansvarignämnd", .scope),
        ("ansvarigastyrelse", .scope), ("ansvarignämnd", .scope), ("ansvariganämnder", .scope),
        ("ansvarigstyrelse", .scope),
        ("begrepp", .scope), ("definitioner", .scope), ("revisionsansvar", .scope),
        ("iakttagelse", .findings), ("lakttagelse", .findings), ("våraiakttagelse", .findings),
        ("vårlakttagelse", .findings),
        ("övrigaiakttagelser", .findings), ("väsentligaiakttagelser", .findings), ("granskningsresultat", .findings),
        ("granskningensresultat", .findings), ("resultatavgranskning", .findings), ("granskningsnotering", .findings),
        ("granskningensiakttagelser", .findings), ("resultatetavgranskning", .findings),
        ("resultatavdokument", .findings),
        ("nulägesbeskrivning", .findings), ("noteringar", .findings), ("granskningsiakttagelser", .findings),
        ("revisionellbedömning", .assessment), ("analysochrevisionellbedömning", .assessment),
        ("analysochbedömning", .assessment),
        ("bedömningochrekommendation", .assessment), ("bedömningaroch", .assessment), ("bedömningoch", .assessment),
        ("kommentarer", .assessment), ("vårakommentarer", .assessment), ("bedömningar", .assessment),
        ("vårbedömning", .assessment),
        ("slutsatser", .assessment), ("slutsatsoch", .assessment), ("avslutandebedömning", .assessment),
        ("avslutandekommentar", .assessment), ("avslutning", .assessment), ("revisorernasbedömning", .assessment),
        ("bilaga", .appendix), ("bilagor", .appendix), ("appendix", .appendix), ("källförteckning", .appendix),
        ("referenslista", .appendix), ("intervjuade", .appendix), ("dokumentförteckning", .appendix),
        ("förteckningöver", .appendix), ("granskadedokument", .appendix), ("källorochdokument", .appendix),
    ]

    private static let endings: [(String, CanonicalSection)] = [
        ("iakttagelser", .findings), ("lakttagelser", .findings), ("granskningsresultat", .findings),
        ("ochrekommendationer", .assessment), ("revisionellbedömning", .assessment), ("bedömning", .assessment),
        ("bedömningar", .assessment), ("kommentarer", .assessment), ("slutsatser", .assessment),
        ("revisionskriterier", .criteria), ("revisionsfrågor", .questions), ("avgränsning", .scope),
        ("avgränsningar", .scope),
    ]
}
