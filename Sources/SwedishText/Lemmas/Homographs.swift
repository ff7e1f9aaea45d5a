/// Forms that belong to two common words, decided for the one that audit reports mean.
enum Homographs {
    /// The lemma decided on, or nil for a form that is left to the rules.
    static func lemma(of word: Bytes) -> [UInt8]? { lemmas.value(of: word) }

    private static let lemmas = WordTable<[UInt8]>(
        """
        visa visa; leda leda; leds leda; ledde leda; gälla gälla; visade visa; visat visa; bor bo; mycket mycket; lite lite; viss viss; visst viss; vissa viss; när när; under under; hur hur; mot mot; ut ut; upp upp; lösa lösa; klara klara; rätta rätta; kalla kalla; mena mena; \
        satt sitta; lett leda; fattas fatta; år år; var vara; är vara; vara vara; delar del; lagar lag; \
        ansvar ansvar; val val; led led; får få; för för; om om; men men; den den; sen sen; så så; \
        avser avse; avse avse; rätt rätt; rätten rätt; fall fall; vår vår; alla all; allt all; \
        brister brist; besluten beslut; förslagen förslag; planer plan; roller roll; former form; timmar timme; timma timme; fullmäktige fullmäktige
        """.split(separator: ";").map { pair in
            let words = pair.split(separator: " ").map(String.init)
            return (words[0], Array(words[1].utf8))
        })
}
