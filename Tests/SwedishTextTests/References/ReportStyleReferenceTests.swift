import SwedishText
import Testing

struct ReportStyleReferenceTests {
    private static let passages: [(text: String, found: [String])] = [
        (
            "Nämnden visade för 2019 ett underskott om 7,3 mnkr (budget 412 mnkr), motsvarande 1,8 procent.",
            ["7300000 kr", "412000000 kr", "1,8 %"]
        ),
        (
            "Enligt 6 kap. 6 § kommunallagen (2017:725) och SOSFS 2011:9 ska kontrollen vara tillräcklig.",
            ["6 kap 6 §", "2017:725", "sosfs 2011:9"]
        ),
        (
            "Planen antogs 2016-11-08, § 92 (dnr 2016/311-012), och gäller från den 1 januari 2017.",
            ["2016-11-08", "§ 92", "2016/311-012", "2016/311", "2017-01-01"]
        ),
        (
            "Av 1 280 placeringsdygn avsåg 34 procent konsulentstöd till 2 150 kr/dygn.",
            ["1280", "34 %", "2150 kr/dygn"]
        ),
        (
            "Revisionsrapport nr 3, 2015\nGranskning av hemtjänst\nMaj 2015\nDnr REV-2015/18",
            ["nr 3/2015", "2015-05", "rev 2015/18"]
        ),
        (
            "Sjukfrånvaron ökade med 2,4 procentenheter, till 8,1 procent, mellan 2014 och 2016.",
            ["2,4 procentenheter", "8,1 %"]
        ),
        (
            "Granskningen pågick mars-juni 2013. Fem av 12 enheter besöktes, se avsnitt 3.2 och bilaga 1.", ["2013-06"]
        ),
        (
            "I propositionen (prop. 2009/10:165) och i 4 kap. 3–8 §§ skollagen beskrivs kvalitetsarbetet.",
            ["prop 2009/10:165", "4 kap 3-8 §"]
        ),
    ]

    @Test(arguments: passages)
    func `a passage gives its references in order`(text: String, found: [String]) {
        #expect(keys(text) == found)
    }

    @Test func `ranges count the bytes of the text`() {
        #expect(
            ReferenceScanner().references(in: "Åtgärder för 3 189 kr/invånare, § 5")
                == [
                    Reference(kind: .amount, key: "3189 kr/invånare", start: 16, end: 34),
                    Reference(kind: .provision, key: "§ 5", start: 36, end: 40),
                ])
    }
}
