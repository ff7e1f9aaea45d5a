import FyndAPI
import Testing

struct FacetYearsTests {
    private func filled(_ counts: KeyValuePairs<String, Int>, _ range: YearRange? = nil) -> String {
        FacetCount.fillingYears(counts.map { FacetCount(value: $0.key, count: $0.value) }, range: range)
            .map { "\($0.value):\($0.count)" }.joined(separator: " ")
    }

    @Test func `years without a match are counted as 0 between the first and the last`() {
        #expect(filled(["2012": 3, "2009": 1, "2011": 2]) == "2009:1 2010:0 2011:2 2012:3")
        #expect(filled(["2009": 1]) == "2009:1")
        #expect(filled([:]) == "")
    }

    @Test func `a filter's bounds take the place of the first and last year`() {
        #expect(filled(["2010": 1], YearRange(first: 2009, last: 2011)) == "2009:0 2010:1 2011:0")
        #expect(filled(["2010": 1, "2012": 2], YearRange(first: 2009, last: nil)) == "2009:0 2010:1 2011:0 2012:2")
        #expect(filled(["2010": 1], YearRange(first: nil, last: 2011)) == "2010:1 2011:0")
        #expect(filled([:], YearRange(first: 2009, last: 2010)) == "2009:0 2010:0")
        #expect(filled([:], YearRange(first: 2009, last: nil)) == "")
    }

    @Test func `bounds that are far apart or miss a match are not filled up to`() {
        #expect(filled(["2010": 1, "2012": 1], YearRange(first: 1, last: 9999)) == "2010:1 2011:0 2012:1")
        #expect(filled(["2010": 1, "2012": 1], YearRange(first: 2011, last: 2012)) == "2010:1 2011:0 2012:1")
        #expect(filled(["0009": 1, "2012": 1]) == "0009:1 2012:1")
        #expect(filled([:], YearRange(first: 1, last: 9999)) == "")
    }

    @Test func `what is no year comes behind the years`() {
        #expect(filled(["": 4, "2011": 1, "okänt": 2, "2010": 1, "0000": 1]) == "2010:1 2011:1 :4 okänt:2 0000:1")
    }

    @Test func `what is filled stays so`() {
        let once = FacetCount.fillingYears([FacetCount(value: "2009", count: 1), FacetCount(value: "2014", count: 2)])
        #expect(FacetCount.fillingYears(once) == once)
        #expect(FacetField.allCases.filter(\.isYear) == [.year, .auditedYear])
    }
}
