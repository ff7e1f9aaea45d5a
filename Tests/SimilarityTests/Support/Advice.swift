/// Advice as auditors give it, written for these tests.
enum Advice {
    /// Advice on matters that have nothing in common.
    static let matters = [
        "Upprätta riktlinjer för inköp av livsmedel till skolköken.",
        "Följa upp att biståndsbesluten verkställs i tid.",
        "Ta fram en underhållsplan för vägar och broar.",
        "Klassa informationen i journalsystemet efter känslighet.",
        "Se över bemanningen av nattpatrullen.",
        "Utbilda rektorer i arbetsmiljöansvar.",
        "Gallra pappershandlingar i närarkivet.",
        "Pröva elevernas rätt till skolskjuts.",
        "Inventera lekplatsernas säkerhet.",
        "Redovisa placerade barns vårdtider för nämnden.",
        "Öva krisledningen inför långvariga elavbrott.",
        "Begära in utdrag ur belastningsregistret före anställning.",
        "Kontrollera attestanternas behörigheter i ekonomisystemet.",
        "Beräkna kostnaden för varje investering innan den beslutas.",
        "Samordna rehabiliteringen med primärvården.",
        "Minska sjukfrånvaron bland undersköterskorna.",
        "Ta in jävsdeklarationer från förtroendevalda.",
        "Skärpa kraven på föreningar som får bidrag.",
        "Fastställa ägardirektiv för bostadsbolaget.",
        "Säkra reservkraft till vattenverket.",
    ]
}
