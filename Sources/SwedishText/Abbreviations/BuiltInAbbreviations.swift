/// The abbreviations that readers of municipal audits are taken to know.
///
/// Compiled from general knowledge. One line each: the short form, with an asterisk if its folded form is also an
/// ordinary word ("SoL": "sol"), and the long forms, several where it is ambiguous. Long forms stand in the form in
/// which texts mostly have them; other forms of their words are found as well.
enum BuiltInAbbreviations {
    /// A short form with one of its long forms.
    struct Line {
        var short: String
        var long: String
        var isOrdinaryWord: Bool
    }

    static let all: [Line] = [statutes, bodies, authorities, socialServices, schools, economy, information, others]
        .flatMap { $0.split(separator: "\n").flatMap(lines) }

    private static func lines(_ row: Substring) -> [Line] {
        let sides = row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        guard let short = sides.first else { return [] }
        let bare = short.hasSuffix("*") ? String(short.dropLast()) : short
        return sides.dropFirst().map { Line(short: bare, long: $0, isOrdinaryWord: bare != short) }
    }

    private static let statutes = """
        SoL* | socialtjänstlagen
        LSS | lagen om stöd och service till vissa funktionshindrade
        LVU | lagen med särskilda bestämmelser om vård av unga
        LVM | lagen om vård av missbrukare i vissa fall
        LPT | lagen om psykiatrisk tvångsvård
        LRV | lagen om rättspsykiatrisk vård
        LASS | lagen om assistansersättning
        LUL | lagen om unga lagöverträdare
        KL* | kommunallagen
        FL | förvaltningslagen
        FPL | förvaltningsprocesslagen
        LOU | lagen om offentlig upphandling
        LUF | lagen om upphandling inom försörjningssektorerna
        LUK | lagen om upphandling av koncessioner
        LOV* | lagen om valfrihetssystem
        HSL | hälso- och sjukvårdslagen
        PSL | patientsäkerhetslagen
        PDL | patientdatalagen
        TVL | tandvårdslagen
        OSL | offentlighets- och sekretesslagen
        TF* | tryckfrihetsförordningen
        RF | regeringsformen
        PUL | personuppgiftslagen
        PuB | personuppgiftsbiträde
        GDPR | dataskyddsförordningen | allmänna dataskyddsförordningen
        NIS | lagen om informationssäkerhet för samhällsviktiga och digitala tjänster
        LEH | lagen om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd \
        beredskap
        LEH | lagen om kommuners och landstings åtgärder inför och vid extraordinära händelser i fredstid och höjd \
        beredskap
        LSO | lagen om skydd mot olyckor
        AML | arbetsmiljölagen
        LAS* | lagen om anställningsskydd
        MBL | medbestämmandelagen | lagen om medbestämmande i arbetslivet
        PBL | plan- och bygglagen
        PBF | plan- och byggförordningen
        MB | miljöbalken
        LAV* | lagen om allmänna vattentjänster
        KRL | lagen om kommunal redovisning
        LKBR | lagen om kommunal bokföring och redovisning
        ABL | aktiebolagslagen
        ÅRL | årsredovisningslagen
        ML* | mervärdesskattelagen
        FB | föräldrabalken
        SFB | socialförsäkringsbalken
        BrB | brottsbalken
        SFS | Svensk författningssamling
        AFS | Arbetsmiljöverkets författningssamling
        SOSFS | Socialstyrelsens författningssamling | HSLF-FS
        HSLF-FS | gemensamma författningssamlingen avseende hälso- och sjukvård, socialtjänst, läkemedel och folkhälsa
        SKOLFS | Skolverkets författningssamling
        SOU | Statens offentliga utredningar
        """

    private static let bodies = """
        KF | kommunfullmäktige
        KS | kommunstyrelsen
        KSAU | kommunstyrelsens arbetsutskott
        KSF | kommunstyrelseförvaltningen
        KSO | kommunstyrelsens ordförande
        KLK | kommunledningskontoret
        RF | regionfullmäktige
        RS | regionstyrelsen
        AU | arbetsutskottet
        SN | socialnämnden | samhällsbyggnadsnämnden
        SON* | socialnämnden
        BUN | barn- och utbildningsnämnden | barn- och ungdomsnämnden
        BUF | barn- och utbildningsförvaltningen
        UN | utbildningsnämnden
        UBN | utbildningsnämnden
        GN | grundskolenämnden
        GVN | gymnasie- och vuxenutbildningsnämnden
        VON* | vård- och omsorgsnämnden
        VOF | vård- och omsorgsförvaltningen
        VOO | vård och omsorg
        ÄN* | äldrenämnden
        ON | omsorgsnämnden
        IFN | individ- och familjeomsorgsnämnden
        AMN | arbetsmarknadsnämnden
        KN | kulturnämnden
        FN | fritidsnämnden | Förenta nationerna
        KFN | kultur- och fritidsnämnden
        KUN | kulturnämnden | kultur- och utbildningsnämnden
        TN | tekniska nämnden
        BN | byggnadsnämnden
        MN | miljönämnden
        MBN | miljö- och byggnadsnämnden
        SBN | samhällsbyggnadsnämnden | stadsbyggnadsnämnden
        SBF | samhällsbyggnadsförvaltningen
        ÖFN | överförmyndarnämnden
        HSN | hälso- och sjukvårdsnämnden
        PN | patientnämnden
        VN | valnämnden
        KFS | kommunal författningssamling
        """

    private static let authorities = """
        SKR | Sveriges Kommuner och Regioner | SKL
        SKL | Sveriges Kommuner och Landsting
        IVO | Inspektionen för vård och omsorg
        MSB | Myndigheten för samhällsskydd och beredskap
        MCF | Myndigheten för civilt försvar
        IMY | Integritetsskyddsmyndigheten
        DI* | Datainspektionen
        SiS* | Statens institutionsstyrelse
        JO | Justitieombudsmannen | Riksdagens ombudsmän
        DO* | Diskrimineringsombudsmannen
        KKV | Konkurrensverket
        UHM | Upphandlingsmyndigheten
        SPSM | Specialpedagogiska skolmyndigheten
        MFD | Myndigheten för delaktighet
        ESV | Ekonomistyrningsverket
        SCB | Statistiska centralbyrån
        RKA | Rådet för främjande av kommunala analyser
        RKR | Rådet för kommunal redovisning
        FK | Försäkringskassan
        AF | Arbetsförmedlingen
        SKYREV | Sveriges kommunala yrkesrevisorer
        FAR* | Föreningen auktoriserade revisorer
        VGR | Västra Götalandsregionen
        GR | Göteborgsregionen
        SLL | Stockholms läns landsting
        """

    private static let socialServices = """
        IFO | individ- och familjeomsorg
        HVB | hem för vård eller boende
        SÄBO | särskilt boende
        ÄO | äldreomsorg
        BBIC | Barns behov i centrum | Barnets behov i centrum
        IBIC | Individens behov i centrum
        SIP | samordnad individuell plan
        ASI | Addiction Severity Index
        MI | motiverande samtal
        BUP | barn- och ungdomspsykiatrin
        EKB | ensamkommande barn
        SSK | sjuksköterska
        USK | undersköterska
        MAS* | medicinskt ansvarig sjuksköterska
        MAR* | medicinskt ansvarig för rehabilitering
        SAS | socialt ansvarig samordnare
        HSV | hälso- och sjukvård
        ADL | aktiviteter i det dagliga livet
        ÖJ | Öppna jämförelser
        NPF | neuropsykiatriska funktionsnedsättningar
        EBP | evidensbaserad praktik
        SBU | Statens beredning för medicinsk och social utvärdering
        """

    private static let schools = """
        SKA* | systematiskt kvalitetsarbete
        EHT | elevhälsoteam
        APL | arbetsplatsförlagt lärande
        IM | introduktionsprogrammet
        SFI | svenska för invandrare
        SvA | svenska som andraspråk
        KAA | kommunala aktivitetsansvaret
        IUP | individuell utvecklingsplan
        SYV | studie- och yrkesvägledare
        VFU | verksamhetsförlagd utbildning
        """

    private static let economy = """
        Kolada | kommun- och landstingsdatabasen
        RUR | resultatutjämningsreserv
        VA* | vatten och avlopp
        ÄTA* | ändrings- och tilläggsarbeten | ändringar, tillägg och avgående arbeten
        AB | aktiebolag | Allmänna bestämmelser för byggnads-, anläggnings- och installationsentreprenader
        ABT | Allmänna bestämmelser för totalentreprenader
        ABK | Allmänna bestämmelser för konsultuppdrag
        LCC | livscykelkostnad
        IK | intern kontroll
        IKP | internkontrollplan
        GEH | god ekonomisk hushållning
        KPI | konsumentprisindex
        PKV | prisindex för kommunal verksamhet
        KPB | kostnad per brukare
        mnkr | miljoner kronor
        mkr | miljoner kronor
        tkr | tusen kronor
        mdkr | miljarder kronor
        """

    private static let information = """
        IT | informationsteknik | informationsteknologi
        IKT | informations- och kommunikationsteknik
        LIS | ledningssystem för informationssäkerhet
        DSO | dataskyddsombud
        RSA | risk- och sårbarhetsanalys
        ROSA* | risk- och sårbarhetsanalys
        KLASSA | klassning av information
        SLA | servicenivåavtal
        """

    private static let others = """
        APT | arbetsplatsträff
        SAM | systematiskt arbetsmiljöarbete
        OSA | organisatorisk och social arbetsmiljö
        HME | hållbart medarbetarengagemang
        POSOM | psykiskt och socialt omhändertagande
        TIB | tjänsteman i beredskap
        ÖP | översiktsplan
        DP | detaljplan
        MKB | miljökonsekvensbeskrivning
        ÅVC | återvinningscentral
        EU | Europeiska unionen
        EES | Europeiska ekonomiska samarbetsområdet
        HR | human resources
        PM | promemoria
        NKI | nöjd kundindex
        NMI | nöjd medborgarindex
        KKiK | kommunens kvalitet i korthet
        COSO | Committee of Sponsoring Organizations of the Treadway Commission
        dnr | diarienummer
        tf* | tillförordnad
        region* | landsting
        """
}
