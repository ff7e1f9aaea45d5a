/// Where advice applies, and to whom it is given.
enum PlaceWords {
    /// The activities that advice is about, as they follow a matter; the most frequent first.
    static let areas = WordTable.entries(
        """
        inom äldreomsorgen
        inom individ- och familjeomsorgen
        i grundskolan
        inom hemtjänsten
        inom socialtjänsten
        i förskolan
        inom gymnasieskolan
        på särskilda boenden
        inom funktionsstödet
        inom kommunens nämnder
        i de kommunala bolagen
        inom samhällsbyggnadsförvaltningen
        inom den kommunala hälso- och sjukvården
        inom ekonomiskt bistånd
        inom barn- och ungdomsvården
        inom överförmyndarverksamheten
        inom plan- och byggverksamheten
        inom vuxenutbildningen
        inom kultur- och fritidsverksamheten
        inom räddningstjänsten
        inom va-verksamheten
        inom måltidsverksamheten
        på kommunens gruppbostäder
        inom daglig verksamhet
        inom elevhälsan
        i anpassade grundskolan
        inom fritidshemmen
        inom musik- och kulturskolan
        inom avfallsverksamheten
        inom fastighetsförvaltningen
        inom hemsjukvården
        inom personlig assistans
        inom missbruksvården
        inom familjerätten
        inom arbetsmarknadsenheten
        inom miljötillsynen
        inom gatu- och parkverksamheten
        inom it-verksamheten
        inom kommunens stödfunktioner
        inom kollektivtrafiken
        inom hamnverksamheten
        vid kommunens biblioteksfilialer
        vid kommunens kök
        """)

    /// The bodies that are audited, the most frequent first.
    static let bodies = WordTable.entries(
        """
        kommunstyrelsen
        socialnämnden
        barn- och utbildningsnämnden
        vård- och omsorgsnämnden
        samhällsbyggnadsnämnden
        tekniska nämnden
        kultur- och fritidsnämnden
        miljö- och byggnadsnämnden
        utbildningsnämnden
        omsorgsnämnden
        överförmyndarnämnden
        gymnasienämnden
        fritidsnämnden
        byggnadsnämnden
        servicenämnden
        äldrenämnden
        arbetsmarknadsnämnden
        räddningsnämnden
        """)

    /// Who conducts audits.
    static let firms = ["PwC", "KPMG", "EY", "Deloitte", "Komrev", "Grant Thornton", "BDO"]

    /// Real municipalities and invented ones by turns.
    static let municipalities: [String] = {
        let invented = inventedFirst.flatMap { first in inventedLast.map { first + $0 } }
        return zip(real, invented).flatMap { [$0, $1] }
    }()

    private static let real = WordTable.entries(
        """
        Mora
        Falun
        Borlänge
        Ludvika
        Gävle
        Sandviken
        Hudiksvall
        Söderhamn
        Sundsvall
        Härnösand
        Örnsköldsvik
        Umeå
        Skellefteå
        Lycksele
        Piteå
        Boden
        Kiruna
        Östersund
        Krokom
        Karlstad
        Arvika
        Kristinehamn
        Örebro
        Kumla
        Lindesberg
        Västerås
        Köping
        Sala
        Uppsala
        Enköping
        Norrtälje
        Södertälje
        Nyköping
        Katrineholm
        Linköping
        Motala
        Norrköping
        Jönköping
        Nässjö
        Värnamo
        Växjö
        Ljungby
        Kalmar
        Oskarshamn
        Västervik
        Karlskrona
        Ronneby
        Kristianstad
        Hässleholm
        Bjuv
        Trelleborg
        Ystad
        Halmstad
        Varberg
        Borås
        Alingsås
        Stenungsund
        Uddevalla
        Skövde
        Lidköping
        """)
    private static let inventedFirst = ["Alm", "Ek", "Tall", "Berg", "Sund", "Norr", "Lind", "Hav", "Klar", "Sten"]
    private static let inventedLast = ["näsa", "hamra", "bolanda", "ryda", "vattna", "åsen"]
}
