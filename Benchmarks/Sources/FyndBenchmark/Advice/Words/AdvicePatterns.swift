/// Ways to give advice, by what is advised: a family says the same in several ways.
///
/// Names in braces stand for parts. Of the matter: `m` definite, `process` likewise but of a process only, `i` indefinite,
/// `clause` "avtal följs upp", `how` "avtal ska följas upp", `act` "följa upp avtal". Of what is drawn up: `doc` "skriftliga
/// rutiner", `docs` "rutinerna". `area` follows what it narrows down. All others are names in `Synonyms`.
enum AdvicePatterns {
    /// The families, the most frequent first.
    static let families: [[String]] = [
        // Do it systematically.
        [
            "{ensure} {clause} {adv}{area}",
            "{ensure} {process}{area} är {adjc}",
            "{improve} {m}{area}",
            "{ensure} det sker en {adjc} {i}{area}",
            "{ensure} {process}{area} genomförs {adv}",
            "införa en {adjc} {i}{area}",
            "{act} {adv}{area}",
        ],
        // Have something written down.
        [
            "{create} {doc} för {i}{area}",
            "{ensure} det {exists} {doc} för {i}{area}",
            "{create} {doc} för hur {how}{area}",
            "{ensure} {doc} för {m}{area} {exists}",
            "{create} {doc} som omfattar {m}{area}",
            "{ensure} det {exists} {doc} för hur {how}{area}",
        ],
        // Keep what is written up to date.
        [
            "{revise} {docs} för {i}{area}",
            "{ensure} {docs} för {i}{area} {revised}",
            "{revise} {docs} så att även {m}{area} omfattas",
            "{ensure} {docs} för {m}{area} {revised} {often}",
        ],
        // Say who is responsible.
        [
            "{clarify} ansvaret för {m}{area}",
            "{clarify} vem som ansvarar för {m}{area}",
            "{clarify} ansvarsfördelningen mellan {owner} {about} {m}{area}",
            "{ensure} ansvaret för {m}{area} är {clear}",
            "{clarify} roller och ansvar för {i}{area}",
            "{clarify} vem som ska {act}{area}",
        ],
        // Be told.
        [
            "{demand} {reporting} {m}{area}",
            "{ensure} {receiver} {often} får information om {m}{area}",
            "{demand} att {m}{area} {often} redovisas för {receiver}",
            "{ensure} resultatet av {m}{area} rapporteras till {receiver} {often}",
            "{clarify} vilken rapportering {receiver} ska få {about} {m}{area}",
        ],
        // Use what is written.
        [
            "{comply} {docs} för {i}{area}",
            "{ensure} {docs} för {i}{area} {known}",
            "{spread} {docs} för {i}{area} i hela organisationen",
            "{ensure} {docs} för hur {how}{area} {known}",
            "{ensure} {staff} känner till {docs} för {i}{area}",
        ],
        // Assess the risks.
        [
            "{assess} {m}{area}",
            "{ensure} riskanalysen omfattar {m}{area}",
            "{include} {m}{area} i nämndens riskanalys",
            "låta riskbedömningar ligga till grund för {m}{area}",
        ],
        // Control it.
        [
            "{include} {m}{area} i internkontrollplanen",
            "{ensure} internkontrollplanen innehåller kontroller av {m}{area}",
            "{improve} den interna kontrollen {about} {m}{area}",
            "{ensure} den interna kontrollen av {m}{area} är tillräcklig",
            "införa kontroller av att {clause} {adv}{area}",
        ],
        // Set goals.
        [
            "formulera mätbara mål för {m}{area}",
            "{ensure} målen för {m}{area} är mätbara och följs upp",
            "bryta ned målen för {m} till enhetsnivå{area}",
            "{create} indikatorer som visar om {m}{area} utvecklas i önskad riktning",
        ],
        // Take measures.
        [
            "{action} {m}{area}",
            "{create} en handlingsplan för {m}{area} med tidplan och ansvariga",
            "{ensure} beslutade åtgärder {about} {m}{area} genomförs och följs upp",
            "{ensure} {improvement} {m}{area} kommer till stånd",
        ],
        // Know how.
        [
            "{train} {staff} i {i}",
            "{ensure} {staff} har tillräcklig kompetens {about} {i}{area}",
            "{ensure} {staff} får utbildning i {i}",
            "ta fram en introduktion för {staff} {about} {i}{area}",
            "{ensure} {staff} vet hur {how}{area}",
        ],
        // Have the means.
        [
            "{ensure} det finns {resources} för {m}{area}",
            "avsätta {resources} för {m}{area}",
            "pröva om {m}{area} har {resources}",
            "{ensure} {m}{area} bedrivs med {resources}",
        ],
        // See what comes of it.
        [
            "{evaluate} {m}{area}",
            "{ensure} {m}{area} utvärderas {often}",
            "utvärdera hur {m}{area} fungerar i praktiken",
            "{ensure} resultatet av {m}{area} används i verksamhetens förbättringsarbete",
        ],
        // Write down what is done.
        [
            "dokumentera {m}{area} på ett sätt som går att följa i efterhand",
            "{ensure} {m}{area} dokumenteras",
            "{ensure} det av dokumentationen framgår hur {m}{area} har gått till",
            "{ensure} det dokumenteras när {clause}{area}",
        ],
        // Work together.
        [
            "{cooperate} mellan {partner} {about} {m}{area}",
            "{ensure} {partner} samverkar {about} {m}{area}",
            "{clarify} hur {partner} ska samverka {about} {m}{area}",
        ],
        // Find out how it is.
        [
            "{map} {m}{area}",
            "{ensure} en kartläggning av {m}{area} genomförs",
            "{map} behoven {about} {i}{area}",
            "utreda orsakerna till bristerna i {m}{area}",
        ],
        // Have a system.
        [
            "införa ett systemstöd för {i}{area}",
            "{ensure} verksamhetssystemet ger stöd för {m}{area}",
            "utreda förutsättningarna för ett gemensamt systemstöd för {i}{area}",
            "{ensure} {clause} med ett ändamålsenligt systemstöd{area}",
        ],
        // Decide.
        [
            "ta ställning till ambitionsnivån för {m}{area}",
            "{create} en tidplan för {m}{area}",
            "ta aktiv del i {m}{area}",
            "{ensure} {receiver} beslutar om {docs} för {i}{area}",
        ],
    ]
}
