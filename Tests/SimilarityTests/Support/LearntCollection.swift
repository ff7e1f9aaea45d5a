@testable import Similarity

/// A made-up collection that is large enough to learn directions from: each report is on one matter, and all have the same set
/// phrases.
enum LearntCollection {
    /// What it teaches; learnt once for all tests.
    static let model: SemanticModel? = try? Reading.model(of: reports)

    /// Its reports, two on each matter, passage by passage.
    static let reports: [[String]] = matters.flatMap { matter in
        let things = matter.split(separator: " ").map(String.init)
        return [0, 3].map { shift in
            phrases.indices.map { place in
                let first = things[(place + shift) % things.count]
                let second = things[(place + shift + 1) % things.count]
                return phrases[place].replacing("%1", with: first).replacing("%2", with: second)
            }
        }
    }

    private static let phrases = [
        "Säkerställa att det finns ändamålsenliga rutiner för %1 och %2.",
        "Vidta tillräckliga åtgärder för att stärka arbetet med %1 och %2.",
        "Förtydliga ansvaret för %1 och dokumentera hur %2 följs upp.",
        "Utveckla uppföljningen av %1, så att nämnden får underlag om %2.",
        "Nämnden bör se till att %1 och %2 hanteras systematiskt.",
        "Upprätta riktlinjer för %1 och informera om %2.",
    ]

    private static let matters = [
        "arkiv gallring handlingar närarkiv diarium arkivarie",
        "upphandling inköp ramavtal leverantörer anbud avtalstrohet",
        "skolskjuts elever skolgång bussar reseavstånd vårdnadshavare",
        "hemtjänst brukare biståndsbeslut omsorgstimmar nattpatrull undersköterskor",
        "fastigheter underhåll lokaler renovering energiförbrukning byggnader",
        "behörigheter lösenord informationssäkerhet journalsystem loggar åtkomst",
        "placeringar familjehem barn utredningar orosanmälningar socialsekreterare",
        "vatten avlopp ledningsnät vattenverk dricksvatten reservvatten",
        "krisledning elavbrott beredskap övningar reservkraft larmkedjor",
        "bisysslor jäv gåvor oegentligheter mutor visselblåsning",
        "sjukfrånvaro rehabilitering arbetsmiljö skyddsronder personalomsättning friskvård",
        "bygglov detaljplaner handläggningstider bygglovsavgifter tillsynsplaner strandskydd",
        "investeringar kalkyler byggprojekt budgetavvikelser slutredovisning projektstyrning",
        "livsmedel skolmat kostenheten måltider matsvinn storkök",
        "föreningar bidrag fritidsgårdar idrottshallar ungdomar lovaktiviteter",
        "överförmyndare ställföreträdare årsräkningar huvudmän arvoden granskningsrutiner",
        "läkemedel delegeringar läkemedelsskåp sjuksköterskor avvikelser vårdplaner",
        "bolag ägardirektiv bolagsstämma koncernen utdelning styrelseledamöter",
        "betyg läsning matematik rektorer lektioner lärare",
        // Two words that never stand apart.
        "hamnar färjor hamnar färjor hamnar färjor",
    ]
}
