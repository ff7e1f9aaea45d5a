/// The municipalities and regions of Sweden, each once: the region of Gotland is its municipality.
public enum KnownPlaces {
    /// A municipality or region.
    public struct Place: Hashable, Sendable {
        /// Its name as reports carry it: of a municipality the bare name ("Falun"), of a region the whole one ("Region Dalarna").
        public let name: String
        /// The county it lies in ("Dalarnas län").
        public let county: String
    }

    /// All of them, by county code, the region of a county before its municipalities.
    public static let all: [Place] = MunicipalityTable.counties.flatMap { county in
        let regions = RegionTable.regions[county.name].map { [Place(name: $0, county: county.name)] } ?? []
        return regions + county.places.map { Place(name: $0, county: county.name) }
    }

    /// The place that a report's place is: itself for a municipality, and for a region under whatever name ("Landstinget Dalarna") the
    /// region of its county.
    ///
    /// - Parameter name: The name as a report carries it.
    /// - Returns: The place; nothing for one that is none of these.
    public static func place(named name: String) -> Place? {
        if let known = byName[name] { return known }
        guard let county = PlaceTable.county(ofPlace: name) else { return nil }
        return byName[RegionTable.regions[county] ?? "Gotland"]
    }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
}
