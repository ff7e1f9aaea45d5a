import SwedishText
import Testing

struct DateReferenceTests {
    @Test(arguments: [
        ("2013-03-13", "2013-03-13"), ("2013\u{2011}03\u{2011}13", "2013-03-13"), ("2013.03.13", "2013-03-13"),
        ("den 21 oktober 2014", "2014-10-21"), ("21 okt 2014", "2014-10-21"), ("21 okt. 2014", "2014-10-21"),
        ("21 OKTOBER 2014", "2014-10-21"), ("21\noktober 2014", "2014-10-21"),
        ("21\u{A0}oktober\u{A0}2014", "2014-10-21"),
        ("1 september 2014", "2014-09-01"), ("1:a september 2014", "2014-09-01"), ("21/10 2014", "2014-10-21"),
        ("21/10-2014", "2014-10-21"), ("4/2 2014", "2014-02-04"), ("maj 2012", "2012-05"), ("Maj 2012", "2012-05"),
        ("December2014", "2014-12"), ("sept. 2014", "2014-09"), ("2014-08", "2014-08"), ("februari\n2021", "2021-02"),
        ("31 april 2014", "2014-04"), ("per 2014-08-31.", "2014-08-31"), ("under 2011-12 och", "2011-12"),
    ])
    func `dates are ISO 8601, as exact as stated`(text: String, key: String) {
        #expect(keys(text) == [key])
    }

    @Test(arguments: [
        ("2014-01-01–2014-08-31", ["2014-01-01", "2014-08-31"]),
        ("2014-01-01 - 2014-08-31", ["2014-01-01", "2014-08-31"]),
        ("2014-01-01-2014-08-31", ["2014-01-01", "2014-08-31"]),
        ("mars 2020 - september 2020", ["2020-03", "2020-09"]),
        ("januari–augusti 2018", ["2018-08"]), ("10–12 oktober 2014", ["2014-10-12"]),
        ("2018-08-31  2017-08-31", ["2018-08-31", "2017-08-31"]),
    ])
    func `each end of a period is a date`(text: String, expected: [String]) {
        #expect(keys(text) == expected)
    }

    @Test(arguments: [
        "2014", "år 2014", "21 oktober", "2014-13-01", "2014-02-30", "2013-3-13", "läsåret 2011-12", "åren 2009-10",
        "2011–2014",
        "19640823-1234", "130313-1234", "Sommar 2014", "22/32 2014", "KS-2014-08", "3012-03-13",
    ])
    func `bare years, spans of years and impossible days are none`(text: String) {
        #expect(keys(text, .date) == [])
    }

    @Test func `six digits are a number, not a day`() {
        #expect(ReferenceScanner().references(in: "130313").map(\.kind) == [.number])
    }
}
