/// What advice may end with: when and how, and why.
enum EndingWords {
    /// When and how, as they follow advice; the most frequent first.
    static let circumstances = WordTable.entries(
        """
        i samband med budgetarbetet
        minst en gång per år
        utifrån genomförda riskbedömningar
        i dialog med verksamheterna
        senast vid utgången av {year}
        i enlighet med gällande lagstiftning
        med utgångspunkt i de brister som framkommit
        i enlighet med kommunens riktlinjer
        tillsammans med berörda nämnder
        enligt en fastställd tidplan
        i det fortsatta arbetet
        under {year}
        inför nästa mandatperiod
        inom ramen för det systematiska kvalitetsarbetet
        som ett led i den interna kontrollen
        oavsett vilken enhet som utför arbetet
        såväl på övergripande nivå som på enhetsnivå
        i såväl egen regi som hos privata utförare
        i ett tidigt skede
        under hela avtalstiden
        inför beslut om verksamhetsplan
        även när ordinarie personal är frånvarande
        med stöd av tydliga nyckeltal
        i samråd med de fackliga organisationerna
        från planering till avslut
        på samtliga enheter
        med särskilt fokus på små enheter
        vid såväl nyanställning som byte av befattning
        på samma sätt i hela kommunen
        utan onödigt dröjsmål
        """)

    /// What is to be avoided, as it follows "för att minska risken för" and the like.
    static let risks = WordTable.entries(
        """
        fel och oegentligheter
        att brister inte uppmärksammas i tid
        felaktiga utbetalningar
        att beslut fattas på bristfälliga underlag
        bristande likvärdighet
        personberoende
        att insatser uteblir
        kostnadsökningar
        obehörig åtkomst till uppgifter
        att ärenden blir liggande
        avbrott i verksamheten
        att medarbetare far illa
        förtroendeskador
        otillåtna direktupphandlingar
        rättsosäkra bedömningar
        att kunskap går förlorad när personal slutar
        vite och skadestånd
        att samma fel upprepas
        jäv och intressekonflikter
        dubbelarbete
        avvikelser från budget
        att barn inte får det stöd de har rätt till
        ohälsa och hög personalomsättning
        skador på kommunens egendom
        """)

    /// What is to come of it, as it follows "så att" and "i syfte att säkerställa att".
    static let aims = WordTable.entries(
        """
        nämnden kan fatta välgrundade beslut
        åtgärder kan sättas in i tid
        verksamheten bedrivs enligt gällande regelverk
        målen kan nås
        arbetet blir mindre personberoende
        den enskilde får den hjälp som beslutats
        nämnden får en rättvisande bild av läget
        verksamheten blir likvärdig i hela kommunen
        resurserna används där de gör störst nytta
        budgeten hålls
        ansvaret inte faller mellan stolarna
        det går att följa hur beslut har fattats
        erfarenheter tas till vara
        kommunen får det som den har betalat för
        kontinuiteten kan upprätthållas vid frånvaro
        barnets bästa sätts i främsta rummet
        medarbetarna vet vad som förväntas av dem
        eventuella avvikelser upptäcks och åtgärdas
        fullmäktiges intentioner får genomslag
        allmänheten kan känna förtroende för verksamheten
        chefer har rimliga förutsättningar för sitt uppdrag
        konsekvenserna är kända innan beslut fattas
        arbetsmiljön förbättras
        uppgifterna är tillförlitliga
        """)

    /// What leads in to `risks`.
    static let avoiding = [
        "för att minska risken för", "för att förebygga", "för att undvika", "i syfte att minska risken för",
        "så att kommunen undviker", "eftersom det annars finns risk för",
    ]

    /// What leads in to `aims`.
    static let aiming = [
        "så att", "för att säkerställa att", "i syfte att säkerställa att", "som ett led i att säkerställa att",
        "i syfte att skapa förutsättningar för att",
    ]
}
