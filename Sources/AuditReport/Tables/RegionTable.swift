/// The regions of Sweden, as of 2024 (public facts, CC0).
enum RegionTable {
    /// The name of the region of each county, but for Gotland, whose region is its municipality.
    static let regions: [String: String] = [
        "Stockholms län": "Region Stockholm",
        "Uppsala län": "Region Uppsala",
        "Södermanlands län": "Region Sörmland",
        "Östergötlands län": "Region Östergötland",
        "Jönköpings län": "Region Jönköpings län",
        "Kronobergs län": "Region Kronoberg",
        "Kalmar län": "Region Kalmar län",
        "Blekinge län": "Region Blekinge",
        "Skåne län": "Region Skåne",
        "Hallands län": "Region Halland",
        "Västra Götalands län": "Västra Götalandsregionen",
        "Värmlands län": "Region Värmland",
        "Örebro län": "Region Örebro län",
        "Västmanlands län": "Region Västmanland",
        "Dalarnas län": "Region Dalarna",
        "Gävleborgs län": "Region Gävleborg",
        "Västernorrlands län": "Region Västernorrland",
        "Jämtlands län": "Region Jämtland Härjedalen",
        "Västerbottens län": "Region Västerbotten",
        "Norrbottens län": "Region Norrbotten",
    ]
}
