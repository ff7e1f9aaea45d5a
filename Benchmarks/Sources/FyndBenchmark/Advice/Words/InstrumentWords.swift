/// What is to be drawn up: routines, plans, models.
enum InstrumentWords {
    /// Whether a noun takes "en" or "ett", or is in the plural: what an adjective agrees with.
    enum Form: Int {
        case common, neuter, plural
    }

    /// Something that steers.
    struct Entry {
        /// Without an article: "handlingsplan".
        var noun: String
        /// "handlingsplanen"
        var definite: String
        var form: Form

        /// With an article, and an adjective that agrees where there is one: "en skriftlig handlingsplan".
        func indefinite(_ adjective: [String]?) -> String {
            let article = ["en ", "ett ", ""][form.rawValue]
            return article + (adjective.map { $0[form.rawValue] + " " } ?? "") + noun
        }
    }

    /// All, the most frequent first.
    static let all: [Entry] = WordTable.rows(table, columns: 3).map { cells in
        Entry(
            noun: cells[0], definite: cells[1],
            form: cells[2] == "en" ? .common : cells[2] == "ett" ? .neuter : .plural)
    }

    /// Adjectives, each by `Form`.
    static let adjectives = WordTable.rows(
        """
        skriftlig|skriftligt|skriftliga
        dokumenterad|dokumenterat|dokumenterade
        tydlig|tydligt|tydliga
        gemensam|gemensamt|gemensamma
        enhetlig|enhetligt|enhetliga
        kommunövergripande|kommunövergripande|kommunövergripande
        ändamålsenlig|ändamålsenligt|ändamålsenliga
        långsiktig|långsiktigt|långsiktiga
        aktuell|aktuellt|aktuella
        samlad|samlat|samlade
        beslutad|beslutat|beslutade
        """, columns: 3)

    private static let table = """
        rutiner|rutinerna|
        riktlinjer|riktlinjerna|
        plan|planen|en
        handlingsplan|handlingsplanen|en
        strategi|strategin|en
        policy|policyn|en
        modell|modellen|en
        process|processen|en
        anvisningar|anvisningarna|
        checklista|checklistan|en
        mål|målen|
        mätbara mål|de mätbara målen|
        nyckeltal|nyckeltalen|
        indikatorer|indikatorerna|
        styrdokument|styrdokumenten|
        årshjul|årshjulet|ett
        arbetssätt|arbetssättet|ett
        tidplan|tidplanen|en
        ansvarsfördelning|ansvarsfördelningen|en
        kriterier|kriterierna|
        mallar|mallarna|
        principer|principerna|
        regler|reglerna|
        program|programmet|ett
        struktur|strukturen|en
        organisation|organisationen|en
        metod|metoden|en
        åtgärdsplan|åtgärdsplanen|en
        uppföljningsplan|uppföljningsplanen|en
        kontrollmoment|kontrollmomenten|
        överenskommelse|överenskommelsen|en
        systemstöd|systemstödet|ett
        utbildningsplan|utbildningsplanen|en
        kommunikationsplan|kommunikationsplanen|en
        processbeskrivning|processbeskrivningen|en
        """
}
