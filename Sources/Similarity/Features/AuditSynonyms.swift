/// Words that mean the same in what auditors advise, list by list.
///
/// A list holds base forms that one may stand for the other in advice, as `FeatureReader` gives them: of a noun made of a particle
/// verb the verb. A word may be in several. Where a collection is large enough, what its words stand beside tells more than the
/// lists do.
enum AuditSynonyms {
    /// The numbers of the lists that have a base form.
    static func lists(of lemma: String) -> [Int] { byWord[lemma] ?? [] }

    /// The numbers of the lists, by word.
    static let byWord: [String: [Int]] = {
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
        avvika brist felaktighet
        avvika incident tillbud
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
        analys utreda
        riskanalys riskbedömning riskvärdering
        mål målsättning målvärde
        indikator nyckeltal mått mätetal
        resultat effekt utfall
        underskott budgetöverskridande budgetavvikelse
        kalkyl kostnadsberäkning
        avtal kontrakt överenskommelse
        leverantör utförare entreprenör
        upphandling inköpa anskaffning upphandla
        avtalsuppföljning leverantörsuppföljning leverantörskontroll
        faktura utbetala
        attest attestera
        fordran krav kravverksamhet
        lokal fastighet byggnad
        underhåll renovering
        behörighet åtkomst åtkomsträttighet
        informationssäkerhet cybersäkerhet
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
        kränkning mobbning trakasseri
        handläggningstid väntetid
        tillsyn inspektion
        taxa avgift
        ställföreträdare förvaltare
        ägardirektiv ägarstyrning
        bisyssla intressekonflikt jäv
        muta oegentlighet korruption
        säkerställa tillse tillförsäkra försäkra
        upprätta upprätt utarbeta framta
        fastställa anta besluta
        revidera uppdatera aktualisera
        förbättra stärka utveckla förstärka
        förtydliga tydliggöra klargöra precisera
        samverkan samarbete
        informera underrätta
        systematisk strukturera planmässig
        regelbunden löpande återkomma kontinuerlig
        snar skyndsam omgående
        likvärdig enhetlig
        ändamålsenlig lämplig
        hyrpersonal bemanningsföretag
        förteckning register
        inventering kartläggning
        inventera kartlägga
        tidplan tidsplan
        """
}
