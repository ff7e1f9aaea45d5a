/// What is known of places.
enum PlaceTable {
    /// The county that a municipality or region lies in.
    static func county(ofPlace place: String) -> String? { counties[place] }

    private static let counties: [String: String] = {
        var counties: [String: String] = [:]
        for county in MunicipalityTable.counties {
            for place in county.places { counties[place] = county.name }
        }
        return counties
    }()
}
