/// The scale by which auditors answer their questions.
public enum Grade: String, Sendable, CaseIterable {
    /// Without reservation.
    case yes = "ja"
    /// In the main.
    case mostly = "i huvudsak"
    /// In part.
    case partly = "delvis"
    /// To some degree.
    case somewhat = "till viss del"
    /// To a small degree.
    case little = "i begränsad utsträckning"
    /// Not at all.
    case no = "nej"
    /// The question was left open; the grade has no place on the scale.
    case notAssessed = "ej bedömt"

    /// The grades that can be compared, from the worst to the best.
    public static let scale: [Grade] = [.no, .little, .somewhat, .partly, .mostly, .yes]
}

/// Grades of short answers, such as the cell of a table or what follows "Svar:", by the words they begin with.
enum AnswerGrade {
    /// The grade that a short answer begins with.
    static func of(_ text: String) -> Grade? { of(Array(text.utf8.prefix(72))[...]) }

    /// The grade that the bytes of a short answer begin with.
    static func of(_ text: ArraySlice<UInt8>) -> Grade? {
        var bytes = text.prefix(72).drop { $0 == 0x20 || $0 == 0x2A }
        if bytes.starts(with: "Svar".utf8), let colon = bytes.prefix(24).firstIndex(of: 0x3A) {
            bytes = bytes[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x2A }
        }
        if let grade = opening(of: bytes) ?? colour(bytes) { return grade }
        // "Avtal: Nej, ...", where a topic or "Bedömning" stands before the answer.
        guard let colon = bytes.prefix(40).firstIndex(of: 0x3A) else { return nil }
        let rest = bytes[(colon + 1)...]
        guard rest.first == 0x20 else { return nil }
        return opening(of: rest.drop { $0 == 0x20 || $0 == 0x2A })
    }

    /// The grade that a traffic light shows, where its colour is all of the answer.
    private static func colour(_ text: ArraySlice<UInt8>) -> Grade? {
        guard text.count <= 6 else { return nil }
        return colours.first { FoldedText.beginsWord(text, with: $0.0) }?.1
    }

    private static let colours: [(StaticString, Grade)] = [
        ("grön", .yes), ("grönt", .yes), ("gul", .partly), ("gult", .partly), ("röd", .no), ("rött", .no),
    ]

    private static func opening(of text: ArraySlice<UInt8>) -> Grade? {
        guard let first = text.first else { return nil }
        for (words, grade) in byFirstByte[Int(UTF8Letters.folded(first, after: 0))]
        where FoldedText.beginsWord(text, with: words) {
            return grade
        }
        return nil
    }

    /// The openings, in the order of their table, by their first byte.
    private static let byFirstByte: [[(StaticString, Grade)]] = {
        var table = [[(StaticString, Grade)]](repeating: [], count: 256)
        for (words, grade) in openings { table[Int(words.utf8Start[0])].append((words, grade)) }
        return table
    }()

    /// Longer phrases before the shorter ones that they begin with.
    private static let openings: [(StaticString, Grade)] = [
        ("ja, i huvudsak", .mostly), ("ja, i allt väsentligt", .mostly), ("ja, till stor", .mostly),
        ("ja, delvis", .partly), ("ja, till viss del", .somewhat), ("ja, men", .mostly), ("ja men", .mostly),
        ("både ja och nej", .partly), ("ja och nej", .partly), ("ja", .yes),
        ("nej, inte fullt ut", .partly), ("nej, inte helt", .partly), ("nej, endast delvis", .partly),
        ("nej, endast till viss del", .somewhat), ("nej, endast i begränsad", .little), ("nej", .no),
        ("i huvudsak inte", .no), ("i allt väsentligt inte", .no), ("i stort sett inte", .no),
        ("i huvudsak", .mostly), ("huvudsakligen", .mostly), ("i allt väsentligt", .mostly),
        ("i all väsentlighet", .mostly), ("till övervägande del", .mostly), ("i stort", .mostly),
        ("till stor del", .mostly), ("till stora delar", .mostly), ("i stor utsträckning", .mostly),
        ("i hög grad", .mostly), ("väsentligen", .mostly), ("till största del", .mostly),
        ("delvis", .partly), ("endast delvis", .partly), ("bara delvis", .partly), ("inte fullt ut", .partly),
        ("ej fullt ut", .partly), ("inte helt", .partly), ("ej helt", .partly), ("inte i alla delar", .partly),
        ("inte till fullo", .partly), ("i vissa delar", .partly), ("inte alltid", .partly),
        ("till viss del", .somewhat), ("endast till viss del", .somewhat), ("i viss mån", .somewhat),
        ("i viss utsträckning", .somewhat), ("till del", .somewhat),
        ("i begränsad", .little), ("endast i begränsad", .little), ("i liten", .little), ("endast i liten", .little),
        ("i ringa", .little), ("i låg grad", .little), ("till liten del", .little), ("begränsat", .little),
        ("ej bedöm", .notAssessed), ("inte bedöm", .notAssessed), ("ej möjligt att bedöma", .notAssessed),
        ("ej bedömt", .notAssessed), ("ej bedömd", .notAssessed), ("inte bedömt", .notAssessed),
        ("kan inte bedömas", .notAssessed), ("kan ej bedömas", .notAssessed), ("kan inte besvaras", .notAssessed),
        ("vi kan inte uttala", .notAssessed), ("kan inte uttala", .notAssessed), ("går inte att bedöma", .notAssessed),
        ("går ej att bedöma", .notAssessed),
        ("ej uppfyll", .no), ("ej uppfyllt", .no), ("ej uppfylld", .no), ("ej uppfyllda", .no),
        ("inte uppfyllt", .no), ("inte uppfylld", .no), ("uppfylls inte", .no), ("uppfylls ej", .no),
        ("uppfylls delvis", .partly), ("uppfylls i huvudsak", .mostly), ("uppfylls", .yes),
        ("uppfyllt", .yes), ("uppfylld", .yes), ("uppfyllda", .yes),
        ("ej tillräcklig", .no), ("ej tillräckligt", .no), ("inte tillräcklig", .no), ("inte tillräckligt", .no),
        ("otillräcklig", .no), ("otillräckligt", .no), ("otillfredsställande", .no), ("bristfällig", .no),
        ("bristfälligt", .no), ("saknas", .no), ("inte", .no), ("ej", .no),
        ("tillräcklig", .yes), ("tillräckligt", .yes), ("tillfredsställande", .yes), ("ändamålsenlig", .yes),
        ("ändamålsenligt", .yes), ("god", .yes), ("gott", .yes),
    ]
}
