/// The regular endings of Swedish verbs and adjectives, and what the base form has in their place.
///
/// The dictionary's own rules cover most words; these are for the many whose forms it lists one by one.
enum RegularForms {
    /// All endings, with the paradigm of each.
    static let all: SuffixTrie<Ending> = {
        let paradigms: [(Paradigm, [Ending])] = [
            (.verbWithVowel, withVowel), (.verbWithoutVowel, withoutVowel), (.shortVerb, short),
            (.adjective, adjectives),
        ]
        return SuffixTrie(
            paradigms.flatMap { paradigm, endings in
                endings.compactMap { ending -> (ShortText, Ending)? in
                    var ending = ending
                    ending.paradigm = paradigm
                    return ShortText(ending.text.withUTF8Buffer { Array($0) }).map { ($0, ending) }
                }
            })
    }()

    /// Which words take an ending.
    enum Paradigm: Sendable {
        case verbWithVowel, verbWithoutVowel, shortVerb, adjective
    }

    /// An ending that a form may have.
    struct Ending: Sendable {
        var paradigm = Paradigm.adjective
        var text: StaticString
        /// What the base form ends in instead.
        var base: StaticString
        var form: WordReading.Form
        /// What the lemma ends in instead, where it is not the base form: "granskande" is a word of its own.
        var derived: StaticString = ""
        /// What the stem must end in; anything when empty.
        var stemEnd: StaticString = ""

        /// What the lemma ends in.
        var lemma: StaticString { derived.utf8CodeUnitCount > 0 ? derived : base }
    }

    /// The first conjugation, "granska", and short verbs, "tro".
    private static let withVowel: [Ending] = [
        Ending(text: "ar", base: "a", form: .finite), Ending(text: "ade", base: "a", form: .finite),
        Ending(text: "at", base: "a", form: .finite), Ending(text: "as", base: "a", form: .passive),
        Ending(text: "ades", base: "a", form: .passive), Ending(text: "ats", base: "a", form: .passive),
        Ending(text: "ad", base: "a", form: .participle),
        Ending(text: "ande", base: "a", form: .derived, derived: "ande"),
        Ending(text: "andet", base: "a", form: .derived, derived: "ande"),
        Ending(text: "andets", base: "a", form: .derived, derived: "ande"),
        Ending(text: "anden", base: "a", form: .derived, derived: "ande"),
    ]

    /// The second conjugation, "köpa", and strong verbs, "skriva", in the present and the passive infinitive.
    private static let withoutVowel: [Ending] = [
        Ending(text: "er", base: "a", form: .finite), Ending(text: "es", base: "a", form: .passive),
        Ending(text: "s", base: "a", form: .passive), Ending(text: "as", base: "a", form: .passive),
        Ending(text: "", base: "a", form: .finite, stemEnd: "r"), Ending(text: "te", base: "a", form: .finite),
        Ending(text: "de", base: "a", form: .finite), Ending(text: "tes", base: "a", form: .passive),
        Ending(text: "des", base: "a", form: .passive), Ending(text: "ts", base: "a", form: .passive),
    ]

    /// Verbs whose infinitive is a stressed vowel.
    private static let short: [Ending] = [
        Ending(text: "r", base: "", form: .finite), Ending(text: "s", base: "", form: .passive),
        Ending(text: "dde", base: "", form: .finite), Ending(text: "tt", base: "", form: .finite),
        Ending(text: "ddes", base: "", form: .passive), Ending(text: "tts", base: "", form: .passive),
    ]

    /// Adjectives.
    private static let adjectives: [Ending] = [
        Ending(text: "a", base: "", form: .agreement), Ending(text: "t", base: "", form: .agreement),
        Ending(text: "e", base: "", form: .agreement), Ending(text: "as", base: "", form: .agreement),
        Ending(text: "tt", base: "", form: .agreement), Ending(text: "tt", base: "d", form: .agreement),
        Ending(text: "t", base: "d", form: .agreement), Ending(text: "et", base: "en", form: .agreement),
        Ending(text: "na", base: "en", form: .agreement), Ending(text: "na", base: "", form: .agreement, stemEnd: "n"),
        Ending(text: "ra", base: "er", form: .agreement),
        Ending(text: "la", base: "el", form: .agreement), Ending(text: "ma", base: "", form: .agreement, stemEnd: "m"),
        Ending(text: "are", base: "", form: .degree), Ending(text: "ast", base: "", form: .degree),
        Ending(text: "aste", base: "", form: .degree), Ending(text: "rare", base: "er", form: .degree),
        Ending(text: "rast", base: "er", form: .degree), Ending(text: "raste", base: "er", form: .degree),
        Ending(text: "nare", base: "en", form: .degree), Ending(text: "nast", base: "en", form: .degree),
        Ending(text: "lare", base: "el", form: .degree), Ending(text: "last", base: "el", form: .degree),
        Ending(text: "mare", base: "", form: .degree, stemEnd: "m"),
        Ending(text: "mast", base: "", form: .degree, stemEnd: "m"),
        Ending(text: "maste", base: "", form: .degree, stemEnd: "m"),
    ]
}
