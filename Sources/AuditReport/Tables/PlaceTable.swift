/// What is known of places: the municipalities and regions with their counties.
enum PlaceTable {
    /// The county that a municipality or region lies in.
    static func county(ofPlace place: String) -> String? { counties[place] ?? regionCounty(place) }

    /// The bare name of a known municipality, from that name or its genitive in any case.
    static func known(_ name: String) -> String? {
        name.utf8.count <= longestName ? byKey[FoldedWord(name)] : nil
    }

    /// Whether all of a text is the name of a known municipality.
    static func isPlace(_ text: String) -> Bool {
        guard let place = known(text) else { return false }
        return text.utf8.last != 0x73 || place == text
    }

    /// The bare name for a text that `isPlace`.
    static func canonical(_ text: String) -> String { known(text) ?? text }

    private static let counties: [String: String] = {
        var counties: [String: String] = ["Västra Götalandsregionen": "Västra Götalands län"]
        for county in MunicipalityTable.counties {
            for place in county.places { counties[place] = county.name }
        }
        return counties
    }()

    /// The length of the longest name, in bytes; what is longer need not be looked up.
    private static let longestName = 48

    /// Names by their small form, with the genitive where it differs.
    private static let byKey: [FoldedWord: String] = {
        var names: [FoldedWord: String] = ["falu": "Falun"]
        for place in counties.keys where place != "Västra Götalandsregionen" {
            let key = UTF8Letters.folded(place)
            names[FoldedWord(key)] = place
            if !key.hasSuffix("s"), !key.hasSuffix("x"), !key.hasSuffix("z") {
                let genitive = FoldedWord(key + "s")
                names[genitive] = names[genitive] ?? place
            }
        }
        for place in counties.keys where place != "Västra Götalandsregionen" {
            names[FoldedWord(place)] = place
        }
        return names
    }()

    /// "Region Skåne", "Region Jönköpings län", "Landstinget i Kalmar län", "Norrbottens läns landsting".
    private static func regionCounty(_ name: String) -> String? {
        guard name.hasPrefix("Region ") || name.hasPrefix("Landstinget ") || name.hasSuffix(" läns landsting") else {
            return nil
        }
        let key = UTF8Letters.folded(name)
        return MunicipalityTable.counties.first { county in
            let stem = UTF8Letters.folded(county.name.dropLast(4))
            let bare = stem.hasSuffix("s") ? String(stem.dropLast()) : stem
            return key.split(separator: " ").contains { $0 == stem || $0 == bare }
                || stem.contains(" ") && key.contains(bare) || bare == "södermanland" && key.contains("sörmland")
                || bare == "jämtland" && key.contains("jämtland")
        }?.name
    }
}
