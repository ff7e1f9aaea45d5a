import SwedishText
import Testing

struct ReportNumberReferenceTests {
    @Test(arguments: [
        "Nr 7, 2014", "nr 7/2014", "Nr. 7, 2014", "NR 7 / 2014", "Revisionsrapport nr 7, 2014", "Rapport 7/2014",
        "Revisionsrapport 7 / 2014", "nr 07/2014", "rapport nr 7:2014",
    ])
    func `a report is its number and year`(text: String) {
        #expect(keys(text) == ["nr 7/2014"])
    }

    @Test(arguments: ["nr 7", "rapport 7, 2014", "nr 7,2014", "nr 1234, 2014", "rapport 2014", "nr 7, 20145"])
    func `without both it is none`(text: String) {
        #expect(keys(text, .reportNumber) == [])
    }
}
