/// The strong and irregular verbs of Swedish: a closed class, told by their principal parts.
///
/// They were put together from the grammar of the language; the dictionary lists their forms as words of their own.
enum StrongVerbs {
    /// Each verb's infinitive, preterite, supine and past participle, as far as it has them; some have two rows.
    private static let principalParts = """
        be bad bett bedd; binda band bundit bunden; bita bet bitit biten; bjuda bjöd bjudit bjuden; bli blev blivit \
        bliven; brinna brann brunnit brunnen; brista brast brustit brusten; bryta bröt brutit bruten; bära bar burit \
        buren; böra borde bort; dra drog dragit dragen; dricka drack druckit drucken; driva drev drivit driven; dyka \
        dök dykt; dö dog dött; dölja dolde dolt dold; falla föll fallit fallen; fara for farit faren; finna fann \
        funnit funnen; finnas fanns funnits; flyga flög flugit flugen; flyta flöt flutit fluten; frysa frös frusit \
        frusen; få fick fått; försvinna försvann försvunnit försvunnen; förtälja förtäljde förtäljt; ge gav gett \
        given; giva gav givit given; gjuta göt gjutit gjuten; glida gled glidit; glädja gladde glatt; gnida gned \
        gnidit gniden; grava grov gravt; gripa grep gripit gripen; gråta grät gråtit; gå gick gått gången; göra gjorde \
        gjort gjord; ha hade haft havd; heta hette hetat; hinna hann hunnit hunnen; hugga högg huggit huggen; hålla \
        höll hållit hållen; kliva klev klivit kliven; klyva klöv kluvit kluven; knyta knöt knutit knuten; komma kom \
        kommit kommen; krypa kröp krupit krupen; kunna kunde kunnat; le log lett; leva levde levt levd; lida led lidit \
        liden; ligga låg legat legad; ljuda ljöd ljudit; ljuga ljög ljugit ljugen; låta lät låtit låten; lägga lade \
        lagt lagd; lägga la lagt lagd; niga neg nigit; njuta njöt njutit njuten; nysa nös nyst; pipa pep pipit; rida \
        red ridit riden; rinna rann runnit runnen; riva rev rivit riven; ryta röt rutit; se såg sett sedd; sitta satt \
        suttit sutten; sjuda sjöd sjudit sjuden; sjunga sjöng sjungit sjungen; sjunka sjönk sjunkit sjunken; skilja \
        skilde skilt skild; skina sken skinit; skjuta sköt skjutit skjuten; skola skulle skolat; skrida skred skridit \
        skriden; skrika skrek skrikit skriken; skriva skrev skrivit skriven; skära skar skurit skuren; slippa slapp \
        sluppit sluppen; slita slet slitit sliten; sluta slöt slutit sluten; slå slog slagit slagen; smyga smög smugit \
        smugen; smörja smorde smort smord; snyta snöt snutit snuten; sova sov sovit; spinna spann spunnit spunnen; \
        spricka sprack spruckit sprucken; sprida spred spritt spridd; springa sprang sprungit sprungen; spörja sporde \
        sport spord; sticka stack stuckit stucken; stiga steg stigit stigen; stinka stank; stjäla stal stulit stulen; \
        strida stred stridit stridd; stryka strök strukit struken; stå stod stått stådd; städja stadde statt stadd; \
        suga sög sugit sugen; supa söp supit supen; svida sved svidit; svika svek svikit sviken; svälja svalde svalt \
        svald; svära svor svurit svuren; säga sade sagt sagd; säga sa sagt sagd; sälja sålde sålt såld; sätta satte \
        satt satt; ta tog tagit tagen; taga tog tagit tagen; tiga teg tigit; tjuta tjöt tjutit; tvinga tvang tvungit \
        tvungen; tåla tålde tålt; tämja tamde tamt tamd; töras tordes torts; vara var varit; veta visste vetat; vika \
        vek vikit viken; vilja ville velat; vinna vann vunnit vunnen; vrida vred vridit vriden; vålla vållade vållat \
        vållad; välja valde valt vald; vänja vande vant vand; växa växte växt vuxen; äta åt ätit äten; veta vet; vara \
        är; skola ska; ha har; göra gör görs; skola skall; böra bör; kunna kan; vilja vill; få får; be ber; ge ger; få \
        får; bringa bragte bragt bragd; kväda kvad kvädit; förgäta förgat förgätit förgäten; dräpa dräpte dräpt dräpt; \
        lyda lydde lytt lydd; nypa nöp nupit nupen; rysa rös ryst; skälva skälvde skälvt; stupa stupade stupat; töra \
        tör; må måtte; måste måste
        """

    /// Older infinitives, which count as the modern one.
    static let olderInfinitives = [
        "giva": "ge", "taga": "ta", "draga": "dra", "bliva": "bli", "hava": "ha", "säja": "säga",
    ]

    /// The infinitives.
    static let infinitives: Set<String> = Set(rows.map { $0[0] })

    /// Every form beside the infinitive and the regular present, with its infinitive.
    static let forms: [(form: String, infinitive: String)] = rows.flatMap { row in
        forms(of: row).map { ($0, olderInfinitives[row[0]] ?? row[0]) }
    }

    private static let rows = principalParts.split(separator: "; ").map { $0.split(separator: " ").map(String.init) }

    /// Preterite, supine and participle as they stand, in the passive, and the participle declined.
    private static func forms(of row: [String]) -> [String] {
        let active = row.dropFirst().prefix(2)
        let passive = active.filter { !$0.hasSuffix("s") }.map { $0 + "s" }
        return active + passive + (row.count > 3 ? declined(row[3]) : [])
    }

    private static func declined(_ participle: String) -> [String] {
        if participle.hasSuffix("en") {
            return [
                participle, participle.dropLast() + "t", participle.dropLast(2) + "na", participle.dropLast(2) + "ne",
            ]
        }
        if participle.hasSuffix("dd") {
            return [participle, participle.dropLast(2) + "tt", participle + "a", participle + "e"]
        }
        return [participle, participle.dropLast() + "t", participle + "a", participle + "e"]
    }
}
