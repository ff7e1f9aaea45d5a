/// What stands around the recommendations of a report.
enum ReportPhrases {
    /// Titles, of a matter and where it lies.
    static let titles = [
        "Granskning av {m}{area}", "Granskning av {i}{area}", "Revisionsrapport: {i}{area}",
        "Uppföljande granskning av {m}{area}", "Fördjupad granskning av {m}{area}", "Förstudie om {m}{area}",
    ]

    /// Why and how the audit was done.
    static let introductions = [
        "På uppdrag av de förtroendevalda revisorerna i {place} har vi granskat {m}{area}.",
        "Revisorerna i {place} har gett oss i uppdrag att granska {m}{area}.",
        "Vi har av kommunens revisorer fått i uppdrag att granska {m}{area} i {place}.",
        "Granskningen avser {m}{area} i {place}. Den har genomförts på uppdrag av kommunens revisorer.",
    ]

    /// What was done.
    static let methods = [
        "Granskningen har genomförts genom intervjuer och genomgång av styrande dokument.",
        "Vi har intervjuat förvaltningschefen och {number} enhetschefer samt läst protokoll från {year}.",
        "Underlaget består av intervjuer, en enkät till {number} medarbetare och stickprov bland {number} ärenden.",
        "Samtliga intervjuade har fått tillfälle att faktagranska rapporten.",
    ]

    /// What was found.
    static let findings = [
        "Det finns en beskrivning av {m} från {year}, men den är inte känd på alla enheter.",
        "Vid intervjuerna framkommer att {m} skiljer sig åt mellan enheterna.",
        "Av {number} granskade ärenden saknades underlag i flera.",
        "Förvaltningen redovisar {m} för nämnden två gånger om året.",
        "Enkäten visar att drygt hälften av cheferna känner till hur ansvaret är fördelat.",
        "Under {year} har förvaltningen påbörjat ett arbete med {m}.",
        "Protokollen visar inte att nämnden har behandlat {m} under {year}.",
    ]

    /// What is thought of it.
    static let judgements = [
        "Vår samlade bedömning är att {m}{area} inte helt fungerar som avsett.",
        "Vi bedömer att nämnden i huvudsak har en ändamålsenlig styrning och kontroll.",
        "Vår bedömning är att det finns brister i {m}{area}.",
        "Sammantaget bedömer vi att arbetet är på god väg, men att det återstår en del.",
    ]

    /// What leads in to the recommendations.
    static let leadIns = [
        "Vi rekommenderar {body} att:",
        "Mot bakgrund av vår granskning rekommenderar vi {body} att:",
        "Utifrån granskningsresultatet rekommenderar vi {body} att:",
        "Utifrån vår bedömning rekommenderar vi {body} att:",
        "Efter genomförd granskning rekommenderar vi {body} att:",
        "Vi lämnar följande rekommendationer till {body}:",
    ]
}
