/// The verbs by which items of advice begin: "Säkerställa att ...", "Ta fram en ...", "att följa upp ..."
enum AdviceVerbs {
    /// Whether an item of advice may begin with a word: an infinitive or imperative of the trade, or "att".
    static func opens(_ word: FoldedWord) -> Bool { verbs.contains(word) }

    private static let verbs: WordSet = [
        "att", "säkerställa", "säkerställ", "tillse", "upprätta", "ta", "utveckla", "se", "följa", "följ", "fastställa",
        "fastställ", "besluta", "genomföra", "genomför", "införa", "inför", "stärka", "stärk", "tydliggöra",
        "tydliggör", "förtydliga", "revidera", "uppdatera", "utarbeta", "arbeta", "analysera", "dokumentera",
        "kartlägga", "kartlägg", "överväga", "överväg", "verka", "utreda", "utred", "prioritera", "säkra", "vidta",
        "ge", "göra", "gör", "initiera", "implementera", "informera", "kontrollera", "formulera", "klargöra",
        "klargör", "utbilda", "pröva", "begära", "begär", "ställa", "ställ", "återrapportera", "komplettera", "skapa",
        "rapportera", "redovisa", "inrätta", "fortsätta", "fortsätt", "hålla", "påbörja", "anta", "utse", "öka",
        "minska", "förbättra", "intensifiera", "lämna", "avsätta", "inventera", "systematisera", "tillämpa",
        "uppmärksamma", "använda", "använd", "bygga", "definiera", "effektivisera", "etablera", "fördela", "höja",
        "identifiera", "integrera", "konkretisera", "låta", "låt", "motivera", "mäta", "mät", "bygg", "skriv", "lägg",
        "höj", "skärp", "ordna", "planera", "reglera",
        "samordna", "samla", "slutföra", "slutför", "sprida", "synliggöra", "särskilja", "tillgodose", "tillsätta",
        "undersöka", "utforma", "utvärdera", "vidareutveckla", "värdera", "återuppta", "översätta", "bevaka", "beakta",
        "bereda", "kräva", "kräv", "lägga", "skärpa", "skriva", "snarast", "årligen", "regelbundet", "skyndsamt",
    ]
}
