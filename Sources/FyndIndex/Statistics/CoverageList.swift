import AuditReport
import FyndAPI
import ICU
import Xapian

/// Lists of which municipalities and regions, and which years, the collection has reports.
struct CoverageList {
    private let request: CoverageRequest
    private let reader: IndexReader

    init(_ request: CoverageRequest, reader: IndexReader) {
        self.request = request
        self.reader = reader
    }

    /// Lists the places.
    ///
    /// - Throws: `ServiceError` for a request that is wrong; `XapianError`, `RecordReader.Damage`, `ICUError`.
    func run() throws -> CoverageResponse {
        try request.check()
        let records = try records()
        let years = years(of: records)
        var byPlace: [String: [ReportRecord]] = [:]
        for record in records {
            if let place = record.municipality { byPlace[place, default: []].append(record) }
        }
        var places = byPlace.map { coverage(of: $0, $1, years) }
        let known = knownPlaces()
        if request.all {
            let found = Set(byPlace.keys.compactMap { KnownPlaces.place(named: $0)?.name })
            places += known.filter { !found.contains($0.name) }.map {
                PlaceCoverage(
                    municipality: $0.name, county: $0.county, reports: 0, passages: 0, quality: nil, years: [],
                    missing: years, changed: request.since.map { _ in [] })
            }
        }
        return CoverageResponse(
            years: years, places: try sorted(places), reports: records.count, total: byPlace.count, known: known.count,
            notes: notes(on: records))
    }

    /// The reports that pass the filters, by id.
    private func records() throws -> [ReportRecord] {
        var records: [ReportRecord] = []
        try ReportList(reader: reader).documents(passing: request.filters).forEach { document in
            records.append(try ReportRecord(decoding: reader.database.data(of: document)))
        }
        return records.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    /// The years to look at: with those between that have no report.
    private func years(of records: [ReportRecord]) -> [Int] {
        let counts = Dictionary(records.compactMap(\.year).map { ($0, 1) }, uniquingKeysWith: +)
            .map { FacetCount(value: ReportFilters.digits($0.key), count: $0.value) }
        return FacetCount.fillingYears(counts, range: request.filters.year).compactMap { Int($0.value) }
    }

    /// What there is of a place, from its reports by id.
    private func coverage(of place: String, _ records: [ReportRecord], _ years: [Int]) -> PlaceCoverage {
        let byYear = Dictionary(grouping: records) { $0.year }
        let quality = records.reduce(0) { $0 + $1.quality.score }
        return PlaceCoverage(
            municipality: place,
            county: records.lazy.compactMap(\.county).first ?? KnownPlaces.place(named: place)?.county,
            reports: records.count, passages: records.reduce(0) { $0 + $1.passageCount },
            quality: (Double(quality) / Double(records.count)).rounded() / 10_000,
            years: byYear.keys.compactMap { $0 }.sorted().map { year in
                YearCoverage(year: year, ids: (byYear[year] ?? []).map(\.id))
            },
            missing: years.filter { byYear[$0] == nil },
            changed: request.since.map { day in records.filter { $0.changed >= day.secondsSince1970 }.map(\.id) })
    }

    /// The places in the country that the filters by place let through.
    private func knownPlaces() -> [KnownPlaces.Place] {
        let names = request.filters.municipality.map { Set($0.flatMap(FilterFolding.municipalities)) }
        let counties = request.filters.county.map { Set($0.map(FilterFolding.county)) }
        return KnownPlaces.all.filter { place in
            names?.contains(FilterFolding.plain(place.name)) ?? true
                && counties?.contains(FilterFolding.county(place.county)) ?? true
        }
    }

    private func sorted(_ places: [PlaceCoverage]) throws(ICUError) -> [PlaceCoverage] {
        let collator = try Collator(locale: "sv")
        var keyed: [(place: PlaceCoverage, key: [UInt8])] = []
        for place in places { keyed.append((place, try collator.key(for: place.municipality))) }
        keyed.sort { one, other in
            one.key == other.key
                ? one.place.municipality < other.place.municipality : one.key.lexicographicallyPrecedes(other.key)
        }
        return keyed.map(\.place)
    }

    private func notes(on records: [ReportRecord]) -> [String] {
        var notes: [String] = []
        func add(_ count: Int, _ one: String, _ many: String) {
            if count > 0 { notes.append(count == 1 ? "One report \(one)." : "\(count) reports \(many).") }
        }
        add(
            records.count { $0.municipality == nil }, "names no municipality or region and is in no place's figures",
            "name no municipality or region and are in no place's figures")
        add(
            records.count { $0.municipality != nil && $0.year == nil }, "has no year and is in its place's sum alone",
            "have no year and are in their places' sums alone")
        return notes
    }
}
