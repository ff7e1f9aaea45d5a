extension CoverageResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The municipalities and regions.
    public var rows: [any Encodable] { places }

    /// A row for each municipality or region and year, those without a report too.
    public var table: Table {
        Table(
            columns: ["municipality", "county", "year", "reports", "ids", "changed"],
            rows: places.flatMap { place in
                let years = Dictionary(place.years.map { ($0.year, $0) }) { first, _ in first }
                let changed = Set(place.changed ?? [])
                return self.years.map { year in
                    let ids = years[year]?.ids ?? []
                    return [
                        place.municipality, place.county ?? "", String(year), String(ids.count), Table.cell(ids),
                        Table.cell(ids.filter(changed.contains)),
                    ]
                }
            })
    }
}
