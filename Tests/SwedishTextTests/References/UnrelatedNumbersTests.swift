import SwedishText
import Testing

struct UnrelatedNumbersTests {
    @Test(arguments: [
        "", " ", "Nämnden har inte följt upp målen.", "12 34 56", "2011 2012 2013", "1. 2. 3.", "1 2 3", "2012 345",
        "120 135 148", "Antal 120 135\n", "3.1.1 Iakttagelser", "avsnitt 2.10", "1.1 Bakgrund\t3", "Sida 1 (11)",
        "2 av 14",
        "08-123 45 67", "0346-88 60 00", "08-545 014 60", "08 545 014 60", "+46 8 545 014 60", "010-212 500 00",
        "031/123 456", "0-20 år", "16–21 år", "8,8", "14,2  23,3  7,0  -6,8", "212000-1355", "556029-6740",
        "411 05 Göteborg",
        "ett 30-tal", "A4", "BBIC³", "utskrift 2014_08_31", "kl. 10.30", "ISO 9001:2015:3:4:5:6:7:8",
        "007 kr", "12  345 elever", "12\t345 elever", "5,1 respektive", "2019 års budget", "1:2,5", "2014/15",
    ])
    func `nothing is found`(text: String) {
        #expect(keys(text) == [])
    }

    @Test(arguments: [
        ("2012 345 kr", ["345 kr"]), ("2011, 12 345 elever", ["12345"]), ("386\n362\n94 %", ["94 %"]),
        ("12\n500 kr", ["500 kr"]), ("2018-3 mnkr", ["3000000 kr"]), ("2019 -9,4 mnkr", ["-9400000 kr"]),
        ("2019-9,4 mnkr", ["9400000 kr"]), ("år 2010 120 000 kr", ["120000 kr"]), ("3 – 2 mnkr", ["2000000 kr"]),
        ("Budget 2019 tkr Utfall 2020 %", []), ("2018–2019 mnkr", []), ("2018 kr/invånare", ["2018 kr/invånare"]),
        ("362 100 %", ["100 %"]), ("25 100%", ["100 %"]), ("tel. 08-123 45 67, 12 345 elever", ["12345"]),
    ])
    func `a number is not joined to its neighbour`(text: String, expected: [String]) {
        #expect(keys(text) == expected)
    }
}
