/// What municipalities do something with: the first parts of compounds such as "avtalsuppföljning".
enum ObjectWords {
    /// A thing that is followed up, planned, checked ...
    struct Entry {
        /// As the first part of a compound: "avtals".
        var first: String
        /// Alone, where it is spoken of in general: "avtal".
        var alone: String
        /// The keys of the processes that it goes through, in `ProcessWords`.
        var processes: String
    }

    /// All things, the most frequent first.
    static let all: [Entry] = WordTable.rows(table, columns: 3).map {
        Entry(first: $0[0], alone: $0[1], processes: $0[2])
    }

    private static let table = """
        avtals|avtal|uhkfde
        budget|budgeten|ukpsd
        investerings|investeringar|upcskrb
        leverantörs|leverantörer|ukbeh
        lokal|lokaler|pifubc
        avvikelse|avvikelser|hrdauym
        frånvaro|frånvaro|umyrhk
        placerings|placeringar|upde
        inköps|inköp|hkusayp
        projekt|projekt|supdec
        ärende|ärenden|hbdfpc
        biståndsbedömnings|biståndsbedömningar|ukd
        mål|mål|usmr
        kvalitets|kvalitet|umsb
        risk|risker|hbvuyi
        delegations|delegationsbeslut|hkud
        faktura|fakturor|hka
        löne|löner|hakpyr
        personal|personal|pfs
        bemannings|bemanning|pusy
        kompetens|kompetens|piub
        rehabiliterings|rehabilitering|pude
        arbetsmiljö|arbetsmiljön|usbk
        behörighets|behörigheter|hkauti
        informations|information|hksfg
        incident|incidenter|hrudy
        dokument|dokument|hfgk
        arkiv|arkiv|fihp
        diarie|diarieförda handlingar|hk
        sekretess|sekretess|hbk
        anläggnings|anläggningar|iruvf
        fastighets|fastigheter|fivuk
        underhålls|underhåll|pcuk
        energi|energi|umsp
        exploaterings|exploateringar|sukrp
        mark|mark|fvpt
        detaljplane|detaljplaner|hcd
        bygglovs|bygglov|hkdm
        tillsyns|tillsyn|pudsc
        tillstånds|tillstånd|hkud
        avgifts|avgifter|hkbda
        taxe|taxor|bud
        kund|kunder|hu
        krav|kravärenden|hkua
        bidrags|bidrag|hkubt
        förenings|föreningar|hub
        statsbidrags|statsbidrag|hkuar
        medels|medel|hft
        pensions|pensioner|hray
        skuld|skulder|hfrsu
        likviditets|likviditet|psum
        moms|moms|hkr
        resultat|resultat|uyrm
        kostnads|kostnader|uyksr
        prognos|prognoser|ukh
        nyckeltals|nyckeltal|uyr
        verksamhets|verksamhet|upsye
        volym|volymer|uym
        resurs|resurser|tpuis
        schema|scheman|pku
        vikarie|vikarier|hpt
        rekryterings|rekrytering|puse
        introduktions|introduktion|pue
        chefs|chefer|is
        utbildnings|utbildning|puide
        elev|elever|uh
        betygs|betyg|uybm
        närvaro|närvaro|umr
        skolplikts|skolplikt|uk
        stöd|stöd|peui
        elevhälso|elevhälsa|puse
        orosanmälnings|orosanmälningar|hbudy
        utrednings|utredningar|pkude
        familjehems|familjehem|utkpb
        insats|insatser|ueypd
        genomförandeplans|genomförandeplaner|ukd
        läkemedels|läkemedel|hkud
        hygien|hygien|ukb
        nattbemannings|nattbemanning|pu
        hemtjänst|hemtjänst|pstu
        boende|boendeplatser|pit
        matlådetransport|matlådetransporter|pu
        hjälpmedels|hjälpmedel|hitu
        klagomåls|klagomål|hyurd
        synpunkts|synpunkter|hyud
        försörjnings|försörjningsstöd|bkh
        egenkontroll|egenkontroll|pde
        beredskaps|beredskap|pse
        kontinuitets|kontinuitet|ps
        sårbarhets|sårbarheter|bi
        säkerhets|säkerhet|sukb
        nödvatten|nödvatten|pt
        vatten|vatten|mks
        lednings|ledningar|ifcp
        avfalls|avfall|hmpu
        fordons|fordon|hifp
        transport|transporter|puso
        upphandlings|upphandlingar|pukde
        direktupphandlings|direktupphandlingar|dukh
        bisyssle|bisysslor|hkiud
        jävs|jäv|hbk
        representations|representation|kuh
        attest|attester|kh
        kontant|kontanter|hk
        personuppgifts|personuppgifter|hkifd
        system|system|fiuvd
        licens|licenser|hiu
        digitaliserings|digitalisering|psuc
        loggnings|loggar|ku
        säkerhetskopierings|säkerhetskopior|kud
        bolags|bolag|usk
        nämnd|nämnder|su
        besluts|beslut|uhdk
        ärendeberednings|ärendeberedning|kd
        uppdrags|uppdrag|uhdc
        åtgärds|åtgärder|upcde
        kost|kost|peu
        lokalvårds|lokalvård|pueo
        hyres|hyror|bhukr
        intäkts|intäkter|ukry
        semester|semestrar|phu
        övertids|övertid|ukyr
        konsult|konsulter|uoh
        bostads|bostäder|ptiu
        samverkans|samverkan|pued
        överförmyndar|ställföreträdare|ku
        tomträtts|tomträtter|hf
        integrations|integration|use
        kultur|kultur|pue
        fritids|fritid|pu
        """
}
