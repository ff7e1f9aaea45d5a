import AuditReport
import Testing

struct KnownPlacesTests {
    @Test func `there are 290 municipalities, and regions in all counties but Gotland`() {
        let all = KnownPlaces.all
        #expect(all.count == 310 && Set(all.map(\.name)).count == 310)
        #expect(Set(all.map(\.county)).count == 21)
        let regions = all.filter { $0.name.hasPrefix("Region ") || $0.name.hasSuffix("regionen") }
        #expect(regions.count == 20 && Set(regions.map(\.county)).count == 20)
    }

    @Test func `each is known by its own name`() {
        for place in KnownPlaces.all { #expect(KnownPlaces.place(named: place.name) == place) }
    }

    @Test(arguments: [
        ("Landstinget Dalarna", "Region Dalarna"), ("Norrbottens läns landsting", "Region Norrbotten"),
        ("Landstinget i Kalmar län", "Region Kalmar län"), ("Region Gotland", "Gotland"),
        ("Region Jönköping", "Region Jönköpings län"), ("Falun", "Falun"),
    ])
    func `a region is known by other names too`(name: String, place: String) {
        #expect(KnownPlaces.place(named: name)?.name == place)
    }

    @Test func `other places are not known`() {
        #expect(KnownPlaces.place(named: "Ekhamra") == nil)
        #expect(KnownPlaces.place(named: "") == nil)
    }
}
