/// Matters with a name of their own, that are no process with a thing.
enum StandingMatters {
    /// Their names, indefinite and definite, the most frequent first.
    static let all: [(indefinite: String, definite: String)] = WordTable.rows(table, columns: 2).map { ($0[0], $0[1]) }

    private static let table = """
        intern kontroll|den interna kontrollen
        ekonomistyrning|ekonomistyrningen
        systematiskt kvalitetsarbete|det systematiska kvalitetsarbetet
        målstyrning|målstyrningen
        systematiskt arbetsmiljöarbete|det systematiska arbetsmiljöarbetet
        informationssäkerhet|informationssäkerheten
        kompetensförsörjning|kompetensförsörjningen
        lokalförsörjning|lokalförsörjningen
        krisberedskap|krisberedskapen
        ansvarsfördelning|ansvarsfördelningen
        delegationsordning|delegationsordningen
        attestordning|attestordningen
        ledningssystem för kvalitet|ledningssystemet för kvalitet
        internkontrollplan|internkontrollplanen
        rapportering till nämnden|rapporteringen till nämnden
        återrapportering till fullmäktige|återrapporteringen till fullmäktige
        likvärdighet mellan skolor|likvärdigheten mellan skolorna
        barnrättsperspektiv|barnrättsperspektivet
        avtalstrohet|avtalstroheten
        uppsiktsplikt|uppsiktsplikten
        ägarstyrning|ägarstyrningen
        bolagsstyrning|bolagsstyrningen
        sjukfrånvaro|sjukfrånvaron
        personalomsättning|personalomsättningen
        kontinuitetsplanering|kontinuitetsplaneringen
        risk- och sårbarhetsanalys|risk- och sårbarhetsanalysen
        dataskydd|dataskyddet
        it-säkerhet|it-säkerheten
        systemförvaltning|systemförvaltningen
        digital utveckling|den digitala utvecklingen
        e-arkiv|e-arkivet
        ärendeberedning|ärendeberedningen
        beslutsunderlag|beslutsunderlagen
        verkställighet av beslut|verkställigheten av beslut
        nämndens internbudget|nämndens internbudget
        resursfördelningsmodell|resursfördelningsmodellen
        god ekonomisk hushållning|den goda ekonomiska hushållningen
        budgetprocess|budgetprocessen
        investeringsprocess|investeringsprocessen
        prognossäkerhet|prognossäkerheten
        periodisering|periodiseringen
        komponentavskrivning|komponentavskrivningen
        leverantörsregister|leverantörsregistret
        anläggningsregister|anläggningsregistret
        finanspolicy|finanspolicyn
        upphandlingspolicy|upphandlingspolicyn
        bostadsförsörjning|bostadsförsörjningen
        fastighetsunderhåll|fastighetsunderhållet
        underhållsskuld|underhållsskulden
        gatuunderhåll|gatuunderhållet
        trafiksäkerhet|trafiksäkerheten
        vattenförsörjning|vattenförsörjningen
        dagvattenhantering|dagvattenhanteringen
        översiktsplanering|översiktsplaneringen
        livsmedelskontroll|livsmedelskontrollen
        miljöarbete|miljöarbetet
        klimatanpassning|klimatanpassningen
        måltidsverksamhet|måltidsverksamheten
        skolskjuts|skolskjutsen
        elevhälsa|elevhälsan
        skolfrånvaro|skolfrånvaron
        studie- och yrkesvägledning|studie- och yrkesvägledningen
        modersmålsundervisning|modersmålsundervisningen
        stödinsatser i skolan|stödinsatserna i skolan
        kommunalt aktivitetsansvar|det kommunala aktivitetsansvaret
        vuxenutbildning|vuxenutbildningen
        trygghet och studiero|tryggheten och studieron
        arbete mot kränkande behandling|arbetet mot kränkande behandling
        barngruppernas storlek|barngruppernas storlek
        övergångar mellan skolformer|övergångarna mellan skolformer
        social dokumentation|den sociala dokumentationen
        kontaktmannaskap|kontaktmannaskapet
        personkontinuitet|personkontinuiteten
        bemötande|bemötandet
        anhörigstöd|anhörigstödet
        demensvård|demensvården
        hemsjukvård|hemsjukvården
        rehabiliterande arbetssätt|det rehabiliterande arbetssättet
        vårdplanering|vårdplaneringen
        patientsäkerhet|patientsäkerheten
        vårdhygien|vårdhygienen
        tillgänglighet|tillgängligheten
        missbruksvård|missbruksvården
        öppenvård|öppenvården
        eftervård|eftervården
        förebyggande arbete|det förebyggande arbetet
        våld i nära relationer|arbetet mot våld i nära relationer
        hedersrelaterat våld och förtryck|arbetet mot hedersrelaterat våld och förtryck
        ensamkommande barns boende|ensamkommande barns boende
        barnets bästa|prövningen av barnets bästa
        felaktiga utbetalningar|arbetet mot felaktiga utbetalningar
        arbetsmarknadsinsatser|arbetsmarknadsinsatserna
        samordnad individuell plan|den samordnade individuella planen
        lex Sarah|arbetet enligt lex Sarah
        hot och våld mot anställda|arbetet mot hot och våld
        mutor och oegentligheter|skyddet mot mutor och oegentligheter
        visselblåsning|visselblåsarfunktionen
        offentlighetsprincipen|tillämpningen av offentlighetsprincipen
        registerutdrag|kontrollen av registerutdrag
        chefers förutsättningar|chefernas förutsättningar
        antal medarbetare per chef|antalet medarbetare per chef
        löneöversyn|löneöversynen
        lönekartläggning|lönekartläggningen
        heltid som norm|arbetet med heltid som norm
        medarbetarsamtal|medarbetarsamtalen
        kommunens säkerhetsskydd|kommunens säkerhetsskydd
        räddningstjänst|räddningstjänsten
        medborgardialog|medborgardialogen
        föreningsstöd|föreningsstödet
        biblioteksverksamhet|biblioteksverksamheten
        gemensamma nämndens uppdrag|den gemensamma nämndens uppdrag
        """
}
