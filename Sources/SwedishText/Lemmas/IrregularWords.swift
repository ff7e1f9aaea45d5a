/// The nouns and adjectives whose vowel changes or whose degrees come of another word, and some adverbs and pronouns.
///
/// They were put together from the grammar of the language. Nouns take each form's genitive as well, superlatives their
/// endings.
enum IrregularWords {
    /// The lemma, then the forms that regular endings do not explain.
    private static let nouns = """
        man män männen mannen; fot fötter fötterna; rot rötter rötterna; bok böcker böckerna; stad städer städerna; \
        natt nätter nätterna; hand händer händerna; tand tänder tänderna; land länder länderna; strand stränder \
        stränderna; rand ränder ränderna; brand bränder bränderna; ledamot ledamöter ledamöterna; bot böter böterna; \
        son söner sönerna; dotter döttrar döttrarna; moder mödrar mödrarna mor; fader fäder fäderna far fadern; \
        broder bröder bröderna bror brodern; gås gäss; mus möss; lus löss; öga ögon ögonen; öra öron öronen; vän \
        vänner vännerna; stång stänger stängerna; tång tänger tängerna; ko kor korna; tå tår tårna; get getter \
        getterna; nöt nötter nötterna; bonde bönder bönderna; huvud huvuden huvudena; himmel himlen himlar; sommar \
        somrar somrarna; morgon morgnar morgnarna; tecken tecknet tecknen; vatten vattnet; museum museet museer \
        museerna; centrum centret centra; faktum fakta; kapitel kapitlet kapitlen; medel medlet medlen; regel regeln \
        regler reglerna; möbel möbeln möbler möblerna; titel titeln titlar titlarna; exempel exemplet exemplen; \
        schema schemat scheman; kollega kollegor kollegorna; historia historien historier
        """

    /// The lemma, then comparative, superlative and whatever else regular endings do not explain.
    private static let adjectives = """
        gammal äldre äldst gamla gammalt gamle; stor större störst stort stora store; liten mindre minst lilla lille litet små smått; god \
        bättre bäst gott bra; dålig sämre sämst värre värst; ung yngre yngst ungt unga unge; hög högre högst högt höga höge; låg lägre lägst lågt låga; lång \
        längre längst långt långa; tung tyngre tyngst tungt tunga; grov grövre grövst; trång trängre trängst; många fler flest flera flesta; \
        mycket mer mest mera mesta; få färre; nära närmare närmast; gärna hellre helst; lite mindre; hel helt hela; olik olika olikt; lik likt lika; egen eget egna \
        egne; annan annat andra andre; sådan sådant sådana sån sånt såna
        """

    /// Every form with its lemma.
    static let forms: [(form: String, lemma: String)] =
        rows(nouns).flatMap { row in row.dropFirst().flatMap { [($0, row[0]), ($0 + "s", row[0])] } }
        + rows(adjectives).flatMap { row in row.dropFirst().flatMap { form in degrees(form).map { ($0, row[0]) } } }

    /// The forms before which other words stand in compounds: "städer" in "bostäder".
    static let compounding: Set<String> = Set(
        rows(nouns).flatMap { row in row.dropFirst().flatMap { [$0, $0 + "s"] } })

    private static func degrees(_ form: String) -> [String] {
        if form.hasSuffix("st") { return [form, form + "a", form + "e"] }
        return form.hasSuffix("re") ? [form, form + "s"] : [form]
    }

    private static func rows(_ table: String) -> [[String]] {
        table.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
    }
}
