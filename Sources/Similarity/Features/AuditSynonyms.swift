/// Words that mean the same in what auditors advise, list by list.
///
/// A list holds base forms that one may stand for the other in advice; a word may be in several. Where a collection is large
/// enough, what its words stand beside tells more than the lists do.
enum AuditSynonyms {
    /// The numbers of the lists that have a base form.
    static func lists(of lemma: String) -> [Int] { byWord[lemma] ?? [] }

    private static let byWord: [String: [Int]] = {
        var byWord: [String: [Int]] = [:]
        for (number, line) in lists.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") { byWord[String(word), default: []].append(number) }
        }
        return byWord
    }()

    private static let lists = """
        rutin riktlinje arbetssätt anvisning instruktion
        policy riktlinje styrdokument reglemente
        handlingsplan åtgärdsplan åtgärdsprogram
        avvikelse brist felaktighet
        avvikelse incident tillbud
        personal medarbetare anställd
        rekrytering kompetensförsörjning bemanning
        kompetens kunskap
        utbildning fortbildning kompetensutveckling
        ansvar ansvarig ansvarsfördelning
        ansvarsfördelning rollfördelning gränsdragning
        uppfölja utvärdera utvärdering
        kontroll granskning
        kontrollera granska
        redovisning rapportering återrapportering återrapportera
        analys utredning
        riskanalys riskbedömning riskvärdering
        mål målsättning målvärde
        indikator nyckeltal mått mätetal
        resultat effekt utfall
        underskott budgetöverskridande budgetavvikelse
        kalkyl kostnadsberäkning
        avtal kontrakt överenskommelse
        leverantör utförare entreprenör
        upphandling inköp anskaffning upphandla
        avtalsuppföljning leverantörsuppföljning leverantörskontroll
        faktura utbetalning
        attest attestera
        fordran krav kravverksamhet
        lokal fastighet byggnad
        underhåll renovering
        behörighet åtkomst åtkomsträttighet
        informationssäkerhet it-säkerhet cybersäkerhet
        personuppgift dataskydd dataskyddsförordning
        kontinuitetsplan avbrottsplan reservrutin
        säkerhetskopia backup
        kris krisberedskap
        delegation delegationsordning delegationsbeslut
        beslutsunderlag ärendeberedning
        dokumentation journalföring
        diarium diarieföring diarieföra registrera
        arkiv gallring dokumenthanteringsplan
        medborgare invånare
        klagomål synpunkt
        brukare omsorgstagare
        anhörig närstående
        vårdnadshavare förälder
        orosanmälan aktualisering
        placering familjehem
        hemtjänst hemvård
        äldreboende vårdboende
        ledningssystem kvalitetsledningssystem kvalitetssystem
        frånvaro skolfrånvaro
        sjukfrånvaro sjukskrivning
        kränkning mobbning trakasserier
        handläggningstid väntetid
        tillsyn inspektion
        taxa avgift
        ställföreträdare förvaltare
        ägardirektiv ägarstyrning
        bisyssla intressekonflikt jäv
        muta oegentlighet korruption
        säkerställa tillse tillförsäkra försäkra
        upprätta utarbeta framta
        fastställa anta besluta
        revidera uppdatera aktualisera
        förbättra stärka utveckla förstärka
        förtydliga tydliggöra klargöra precisera
        samverkan samarbete
        informera underrätta
        systematisk strukturerad planmässig
        regelbunden löpande återkommande kontinuerlig
        snarast skyndsam omgående
        likvärdig enhetlig
        ändamålsenlig lämplig
        hyrpersonal bemanningsföretag
        förteckning register
        inventering kartläggning
        inventera kartlägga
        tidplan tidsplan
        """
}
