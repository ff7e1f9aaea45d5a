import FyndAPI
import Testing

struct YearRangeTests {
    @Test(arguments: [
        ("2009", 2009 as Int?, 2009 as Int?), ("2009..2014", 2009, 2014), ("2009..", 2009, nil), ("..2014", nil, 2014),
    ])
    func `a range is read and written the same way`(text: String, first: Int?, last: Int?) throws {
        let range = try YearRange(parsing: text)
        #expect(range == YearRange(first: first, last: last))
        #expect(range.description == text)
    }

    @Test(arguments: [
        "", "..", "20x9", "2009...2014", "-5", "２００９", "2009-2014", "20099", "2014..2009", " 2009", "2009..2010..2011",
    ])
    func `anything else is refused`(text: String) {
        #expect(throws: ServiceError.self) { try YearRange(parsing: text) }
    }

    @Test func `both ends belong to the range`() throws {
        let range = try YearRange(parsing: "2009..2011")
        #expect([2008, 2009, 2011, 2012].map(range.contains) == [false, true, true, false])
    }
}
