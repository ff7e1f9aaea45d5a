/// The verbs of acting by which advice begins where nothing leads in to it; there are more of them than below a lead-in.
enum SingleAdviceVerbs {
    /// Whether a word is an infinitive or imperative of acting.
    static func opens(_ word: FoldedWord) -> Bool {
        imperatives.contains(word) || infinitives.contains(word) || isBorrowed(word)
    }

    /// Whether a word is an infinitive of acting, and nothing else.
    static func isInfinitive(_ word: FoldedWord) -> Bool { infinitives.contains(word) || isBorrowed(word) }

    /// "inventera", "formalisera": verbs of this ending are too many to list.
    private static func isBorrowed(_ word: FoldedWord) -> Bool {
        word.count > 6 && word.hasSuffix("era") && !nouns.contains(word)
    }

    private static let nouns: WordSet = ["kameran", "övervakningskamera", "ytterligera", "barbera"]

    /// Words by which an object begins that has not been spoken of: "Inför en rutin", but "Inför budgeten 2020 ...".
    static let indefinite: WordSet = [
        "en", "ett", "krav", "rutin", "rutiner", "regler", "riktlinjer", "kontroller", "kontroll", "återkommande",
        "regelbunden", "regelbundna", "systematisk", "systematiska", "gemensamma", "gemensam", "tydliga", "tydligare",
        "årlig", "årliga", "löpande", "obligatorisk", "obligatoriska", "automatisk", "automatiska", "elektronisk",
        "mätbara", "stickprov", "stickprovskontroller", "uppföljning", "skriftliga", "skriftlig", "enhetlig",
        "enhetliga", "fler", "fasta", "minst", "månadsvis", "möjlighet", "även", "också", "snarast", "ytterligare",
    ]

    private static let imperatives: WordSet = [
        "tillse", "sätt", "ställ", "skilj", "låt", "kräv", "följ", "höj", "sänk", "bryt", "knyt", "dra", "driv",
        "utgå", "sök", "stäng", "bestäm", "töm", "slopa", "upphandla", "inkludera", "avsluta", "fördröj", "förnya",
        "begär", "välj", "upphör", "utse", "anlita", "erbjud", "förbered", "uppmuntra", "håll", "ersätt", "tillsätt",
        "avsätt", "översätt", "fortsätt", "insätt", "upprätthåll", "bibehåll", "behåll", "utvidga", "slutför",
        "återinför", "överför", "jämför", "genomför", "tydliggör", "klargör", "synliggör", "säkerställ", "fastställ",
        "kartlägg", "återställ", "färdigställ", "framställ", "beställ", "utred", "bered", "bygg", "stärk", "skärp",
        "ta", "ge", "gör", "skriv", "beskriv", "föreskriv", "formalisera", "aktualisera", "öva", "testa", "mät",
        "utveckla", "sprid", "använd", "försäkra", "förvissa", "undvik", "minimera", "fatta", "anmäl", "byt",
        "verkställ", "tillför", "vidmakthåll", "väg", "rätta", "förhindra", "förebygg", "hitta", "placera", "hantera",
        "städa", "uppmärksamma", "bjud", "diskutera", "lägg",
    ]

    private static let infinitives: WordSet = [
        "säkerställa", "tillse", "upprätta", "ta", "utveckla", "se", "följa", "fastställa", "besluta", "genomföra",
        "införa", "stärka", "tydliggöra", "förtydliga", "uppdatera", "utarbeta", "arbeta", "kartlägga", "överväga",
        "verka", "utreda", "vidta", "ge", "göra", "klargöra", "utbilda", "pröva", "begära", "ställa", "komplettera",
        "skapa", "redovisa", "inrätta", "fortsätta", "hålla", "påbörja", "anta", "utse", "öka", "minska", "förbättra",
        "avsätta", "tillämpa", "uppmärksamma", "bygga", "fördela", "höja", "sänka", "låta", "mäta", "ordna",
        "samordna", "slutföra", "sprida", "synliggöra", "särskilja", "tillgodose", "tillsätta", "undersöka", "utforma",
        "utvärdera", "vidareutveckla", "återuppta", "bevaka", "beakta", "bereda", "kräva", "lägga", "skärpa", "skriva",
        "behandla", "stödja", "anpassa", "gå", "klarlägga", "införskaffa", "förteckna", "träffa", "motivera", "ange",
        "avge", "överlämna", "återkomma", "sammanställa", "stämma", "bestämma", "bryta", "färdigställa", "ersätta",
        "skilja", "fullfölja", "efterfråga", "bifoga", "avgränsa", "begränsa", "utöka", "utvidga", "förnya",
        "förlänga", "omförhandla", "förhandla", "upphandla", "beräkna", "bedöma", "avsluta", "lösa", "söka", "ansöka",
        "återkräva", "återta", "återföra", "återinföra", "överföra", "jämföra", "granska", "avtala", "teckna",
        "anlita", "erbjuda", "uppmuntra", "främja", "bibehålla", "behålla", "upprätthålla", "återställa", "beskriva",
        "belysa", "åtgärda", "förankra", "förhindra", "motverka", "förebygga", "undvika", "frigöra", "tillgängliggöra",
        "möjliggöra", "underlätta", "förenkla", "försäkra", "förvissa", "öva", "testa", "knyta", "koppla", "dra",
        "driva", "leda", "gallra", "bevara", "märka", "låsa", "stänga", "öppna", "rekrytera", "anställa", "utnyttja",
        "nyttja", "bjuda", "hantera", "diskutera", "placera", "inhämta", "hämta", "insamla", "delge", "delta", "fatta",
        "lyfta", "handla", "rusta", "renovera", "städa", "slopa", "avveckla", "anordna", "starta", "börja", "upphöra",
        "köpa", "sälja", "bestrida", "betala", "fakturera", "kalkylera", "periodisera", "anskaffa", "skaffa", "lämna",
        "välja", "avstämma", "samverka", "samarbeta", "komma", "ingå", "tillskapa", "tillhandahålla", "tillföra",
        "utföra", "fördjupa", "bredda", "ändra", "byta", "flytta", "anmäla", "verkställa", "omarbeta", "bearbeta",
        "tillvarata", "påskynda", "åstadkomma", "utöva", "meddela", "underrätta", "ompröva", "klassa", "skydda",
        "logga", "spåra", "stötta", "kvalitetssäkra", "utjämna", "utrusta", "lagra", "vidmakthålla", "väga", "föra",
        "kalla", "rensa",
    ]

    /// What somebody does in the present tense, as it follows "att".
    static let presents: WordSet = [
        "säkerställer", "tillser", "upprättar", "tar", "utvecklar", "ser", "följer", "fastställer", "beslutar",
        "genomför", "inför", "stärker", "tydliggör", "förtydligar", "uppdaterar", "utarbetar", "kartlägger",
        "överväger", "verkar", "utreder", "vidtar", "ger", "gör", "klargör", "utbildar", "prövar", "begär", "ställer",
        "kompletterar", "skapar", "redovisar", "inrättar", "fortsätter", "håller", "påbörjar", "antar", "utser",
        "minskar", "förbättrar", "avsätter", "tillämpar", "uppmärksammar", "bygger", "fördelar", "höjer", "låter",
        "mäter", "ordnar", "samordnar", "slutför", "sprider", "synliggör", "skiljer", "tillgodoser", "tillsätter",
        "undersöker", "utformar", "utvärderar", "återupptar", "bevakar", "beaktar", "bereder", "kräver", "lägger",
        "skärper", "skriver", "behandlar", "anpassar", "klarlägger", "anger", "sammanställer", "bestämmer", "bryter",
        "färdigställer", "ersätter", "fullföljer", "begränsar", "utökar", "åtgärdar", "förankrar", "motverkar",
        "förebygger", "analyserar", "dokumenterar", "reviderar", "prioriterar", "initierar", "informerar",
        "kontrollerar", "formulerar", "rapporterar", "återrapporterar", "inventerar", "identifierar", "planerar",
        "reglerar", "periodiserar", "definierar", "konkretiserar", "intensifierar", "effektiviserar", "etablerar",
        "integrerar", "implementerar", "aktualiserar", "lämnar", "systematiserar", "avslutar", "granskar",
    ]
}
