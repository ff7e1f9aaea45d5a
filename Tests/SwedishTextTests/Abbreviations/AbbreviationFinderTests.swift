import SwedishText
import Testing

struct AbbreviationFinderTests {
    static let parts = FixtureParts(
        compounds: """
            familje|omsorg kommun|styrelse utbildnings|nämnd social|tjänst|lag sekretess|lag sjuk|vårds|lag \
            kvalitets|arbete patient|data|lag personuppgifts|lag integritetsskydds|myndighet valfrihets|system \
            medarbetar|engagemang sårbarhets|analys specialiserings|tjänstgöring familje|omsorgs|enhet \
            internkontroll|plan social|nämnd kommun|fullmäktige bygg|lag
            """,
        words: "", beginnings: "")

    private func definitions(_ text: String) throws -> [String] {
        try AbbreviationFinder().definitions(in: text, analyzer: TextAnalyzer(), parts: Self.parts).map {
            "\($0.short) = \($0.long)"
        }
    }

    @Test(arguments: [
        ("Kommunens individ- och familjeomsorgen (IFO) har", "IFO = individ- och familjeomsorgen"),
        ("på hem för vård eller boende (HVB), familjehem", "HVB = hem för vård eller boende"),
        ("hem för vård\noch boende (HVB-hem).", "HVB = hem för vård och boende"),
        ("Socialtjänstlagen (SoL) reglerar", "SoL = Socialtjänstlagen"),
        ("Aktuella lagrum är socialtjänstlagen (SoL)", "SoL = socialtjänstlagen"),
        ("i Sveriges Kommuner och Regioner (SKR)", "SKR = Sveriges Kommuner och Regioner"),
        ("inom Sveriges Kommuner och Regioners (SKR:s) ram", "SKR = Sveriges Kommuner och Regioner"),
        ("kommunstyrelsen (KS)", "KS = kommunstyrelsen"),
        ("har barn- och utbildningsnämnden (BUN)", "BUN = barn- och utbildningsnämnden"),
        ("enligt lagen om offentlig upphandling (LOU)", "LOU = lagen om offentlig upphandling"),
        ("Lagen (2007:1091) om offentlig upphandling (LOU)", "LOU = Lagen om offentlig upphandling"),
        ("lagen om valfrihetssystem (LOV)", "LOV = lagen om valfrihetssystem"),
        ("modell för systematiskt kvalitetsarbete (SKA)", "SKA = systematiskt kvalitetsarbete"),
        ("till Inspektionen för vård och omsorg (IVO)", "IVO = Inspektionen för vård och omsorg"),
        ("rörande missbruk och samordnad individuell plan (SIP).", "SIP = samordnad individuell plan"),
        ("samt medicinskt ansvarig sjuksköterska (MAS)", "MAS = medicinskt ansvarig sjuksköterska"),
        ("Risk- och sårbarhetsanalysen (RSA)", "RSA = Risk- och sårbarhetsanalysen"),
        ("anmäldes till Integritetsskyddsmyndigheten (IMY)", "IMY = Integritetsskyddsmyndigheten"),
        ("Individ och familjeomsorgsenheten (IFO)", "IFO = Individ och familjeomsorgsenheten"),
        ("Läkare under specialiseringstjänstgöring (ST)", "ST = specialiseringstjänstgöring"),
        ("patientdatalagen (2008:355) (PDL)", "PDL = patientdatalagen"),
        ("Offentlighets- och sekretesslagen (OSL)", "OSL = Offentlighets- och sekretesslagen"),
        ("Myndigheten för samhällsskydd och beredskap (MSB)", "MSB = Myndigheten för samhällsskydd och beredskap"),
    ])
    func `a short form in parentheses is explained by the words before`(text: String, definition: String) throws {
        #expect(try definitions(text) == [definition])
    }

    @Test func `statutes have long names`() throws {
        #expect(
            try definitions(
                "lag (1990:52) med särskilda bestämmelser om vård av unga (LVU) och lag om vård av missbrukare i vissa fall (LVM)"
            )
                == [
                    "LVU = lag med särskilda bestämmelser om vård av unga",
                    "LVM = lag om vård av missbrukare i vissa fall",
                ])
        #expect(
            try definitions(
                "Enligt lagen (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid "
                    + "och höjd beredskap (LEH) ska") == [
                    "LEH = lagen om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd "
                        + "beredskap"
                ])
    }

    @Test(arguments: [
        ("IFO (individ- och familjeomsorg) är", "IFO = individ- och familjeomsorg"),
        ("metodstödet BBIC (Barnets behov i centrum) där", "BBIC = Barnets behov i centrum"),
        ("HVB-hem (hem för vård eller boende)", "HVB = hem för vård eller boende"),
        ("IFO (individ- och familjeomsorg, se bilaga)", "IFO = individ- och familjeomsorg"),
        ("IFO (förkortning för individ- och familjeomsorg)", "IFO = individ- och familjeomsorg"),
    ])
    func `a bracket behind explains a short form`(text: String, definition: String) throws {
        #expect(try definitions(text) == [definition])
    }

    @Test(arguments: [
        ("hälso- och sjukvårdslagen (1982:763, HSL)", "HSL = hälso- och sjukvårdslagen"),
        ("Motiverande samtal (motivational interviewing, MI) är", "MI = motivational interviewing"),
        ("Socialnämnden, nedan kallad SN, har", "SN = Socialnämnden"),
        ("Individ- och familjeomsorgen (nedan IFO) har", "IFO = Individ- och familjeomsorgen"),
        ("Individ- och familjeomsorgen (i fortsättningen kallad IFO)", "IFO = Individ- och familjeomsorgen"),
        ("plan- och bygglagen, förkortat PBL.", "PBL = plan- och bygglagen"),
        ("kommunfullmäktige, härefter benämnt KF", "KF = kommunfullmäktige"),
        ("FIT är en förkortning för Feedback Informed Treatment.", "FIT = Feedback Informed Treatment"),
        ("IVO står för Inspektionen för vård och omsorg och har", "IVO = Inspektionen för vård och omsorg"),
        ("ASI, Addiction Severity Index, är", "ASI = Addiction Severity Index"),
        ("BBIC, Barnens Behov i Centrum, en", "BBIC = Barnens Behov i Centrum"),
        ("Inspektionen för vård och omsorg, IVO, har", "IVO = Inspektionen för vård och omsorg"),
        ("IFO – individ- och familjeomsorg\n", "IFO = individ- och familjeomsorg"),
        ("IFO\tIndivid- och familjeomsorg", "IFO = Individ- och familjeomsorg"),
        ("Se nedan.\n  HVB: hem för vård eller boende", "HVB = hem för vård eller boende"),
    ])
    func `words and signs announce a definition`(text: String, definition: String) throws {
        #expect(try definitions(text) == [definition])
    }

    @Test(arguments: [
        "Socialstyrelsens allmänna råd (SOSFS 2011:9)",
        "Enligt kommunstyrelsen (KS 2011/87)", "Dataskyddsförordningen (EU) 2016/679",
        "Europaparlamentets och rådets förordning (EU) 2016/679",
        "enligt Europaparlamentets förordning (EG) nr 178/2002",
        "Regler för transporter enligt TIR-avtalet (TIR)", "Socialstyrelsens föreskrifter (SOSFS)", "systemet (SCADA)",
        "Anna Karlsson (EY)", "Sven Dahl (SD)", "Karin Dahlgren (KD)", "enligt LSS, LVU, LVM och SoL",
        "digitala (NIS-lagen)",
        "BuZ (barn och utbildning)", "SAM-tidigt - Samverkan med skolan", "SKIFO – Samarbete kring högstadiet",
        "avsnitt (II)", "avsnitt (IV)", "vård. Inom familj (IVO)", "INTERN KONTROLL", "(IFO)", "IFO (", "IFO ()",
        "(IFO", "IFO,",
        "Individ- och familjeomsorg IFO", "nedan kallad IFO", "IFO är en förkortning för", "IFO står för kostnaderna",
        "",
        "vi ser (se avsnitt 3.1)", "IT-stöd finns (Mora PLUS IT)",
    ])
    func `all else defines nothing`(text: String) throws {
        #expect(try definitions(text).isEmpty)
    }

    @Test func `a definition tells its place and its folded words`() throws {
        let text = "Å individ- och\n familjeomsorgen (IFO)"
        let found = try AbbreviationFinder().definitions(in: text, analyzer: TextAnalyzer(), parts: Self.parts)
        #expect(
            found == [
                AbbreviationDefinition(
                    short: "IFO", long: "individ- och familjeomsorgen", shortWords: ["ifo"],
                    longWords: ["individ", "och", "familjeomsorgen"], shortRange: 34..<37, longRange: 3..<32)
            ])
        #expect(found.map(\.start) == [3])
        #expect(found.map(\.end) == [37])
    }

    @Test func `short forms may be two words with a hyphen`() throws {
        let text = "Hälsans samlade läkemedelsfrågor, föreskrifter (HSLF-FS)"
        let found = try AbbreviationFinder().definitions(in: text, analyzer: TextAnalyzer(), parts: Self.parts)
        #expect(found.map(\.shortWords) == [["hslf", "fs"]])
    }
}
