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
        return key.utf8.withContiguousStorageIfAvailable { of(key: $0) } ?? nil
    }

    private static func of(key: UnsafeBufferPointer<UInt8>) -> CanonicalSection? {
        if key.count <= longestExact, let exact = exact[FoldedWord(key)] { return exact }
        for (word, section) in byFirstByte[Int(key[0])] where key.begins(with: word) {
            // A long title may begin as a section does: "Iakttagelser från revisionsdialog med ..."
            return section == .findings && key.count > 44 ? nil : section
        }
        guard key.count <= 60, let last = key.last, last == 0x72 || last == 0x67 else { return nil }
        for (word, section) in endings where key.ends(with: word) { return section }
        return nil
    }

    /// The beginnings, in the order of their table, by their first byte.
    private static let byFirstByte: [[(StaticString, CanonicalSection)]] = {
        var table = [[(StaticString, CanonicalSection)]](repeating: [], count: 256)
        for (word, section) in beginnings { table[Int(word.utf8Start[0])].append((word, section)) }
        return table
    }()

    /// The length of the longest key in `exact`, in bytes.
    private static let longestExact = 24

    private static let exact: WordMap<CanonicalSection> = [
        "bedömning": .assessment, "syfte": .purpose, "metod": .method, "resultat": .findings, "slutord": .assessment,
        "uppdrag": .background, "uppdraget": .background, "svar": .answers, "kommentar": .assessment,
        "intervjuer": .appendix, "källor": .appendix, "referenser": .appendix, "dokument": .appendix,
        "analys": .assessment,
        "kritik": .assessment, "slutsats": .assessment, "ansvarignämnd": .scope, "ansvarignämndstyrelse": .scope,
        "ärendet": .background, "ärendebeskrivning": .background, "frågeställningar": .questions,
        "vårabedömningar": .assessment,
        "vårbedömning": .assessment, "revisorernasbedömning": .assessment, "granskningsfrågor": .questions,
        "förslagtillbeslut": .background, "beslutsunderlag": .appendix, "beslutetskickastill": .appendix,
        "beslutetskaskickastill": .appendix, "sammanfattningavärendet": .summary,
        "tillvägagångssätt": .method, "avsändare": .scope, "nuläge": .findings,
    ]

    private static let beginnings: [(StaticString, CanonicalSection)] = [
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
        ("syfte", .purpose), ("granskningenssyfte", .purpose), ("övergripandesyfte", .purpose),
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

    /// All end in r or g.
    private static let endings: [(StaticString, CanonicalSection)] = [
        ("iakttagelser", .findings), ("lakttagelser", .findings), ("granskningsresultat", .findings),
        ("ochrekommendationer", .assessment), ("revisionellbedömning", .assessment), ("bedömning", .assessment),
        ("bedömningar", .assessment), ("kommentarer", .assessment), ("slutsatser", .assessment),
        ("revisionskriterier", .criteria), ("revisionsfrågor", .questions), ("avgränsning", .scope),
        ("avgränsningar", .scope),
    ]
}
