import SwedishText
import Testing

struct ProvisionReferenceTests {
    @Test(arguments: [
        "3 kap. 3 §", "3 kap 3 §", "3 kapitlet 3 §", "3 kapitel 3 §", "3 kap. § 3", "3 kap § 3", "3kap.3§", "3 Kap. 3§",
        "3 kap.\n3 §", "3\nkap. 3\n§", "3  kap.  3  §", "3\u{A0}kap. 3\u{202F}§", "3 kap., 3 §", "kap. 3 § 3",
        "3 kap. 3 §§",
    ])
    func `spellings of a section in a chapter share a key`(text: String) {
        #expect(keys("enligt " + text + " kommunallagen") == ["3 kap 3 §"])
    }

    @Test(arguments: [
        ("9 § 2 st.", ["9 §"]), ("9 § andra stycket", ["9 §"]), ("9§", ["9 §"]), ("3 kap. 3 a §", ["3 kap 3 a §"]),
        ("3 kap. 3a §", ["3 kap 3 a §"]), ("24 A §", ["24 a §"]), ("2 a kap. 5 §", ["2 a kap 5 §"]),
        ("11 kap.", ["11 kap"]), ("11 kap som berör", ["11 kap"]), ("6 kap. 37-40 §§", ["6 kap 37-40 §"]),
        ("6 kap. 37 – 40 §§", ["6 kap 37-40 §"]), ("33–35 §§", ["33-35 §"]),
        ("6 kap. 1 och 11 §§", ["6 kap 1 §", "6 kap 11 §"]),
        ("11 kap. 5 och 12–13 §§", ["11 kap 5 §", "11 kap 12-13 §"]),
        ("15 kap. 3 och 3 a §§", ["15 kap 3 §", "15 kap 3 a §"]), ("4, 5 och 7 §§", ["4 §", "5 §", "7 §"]),
        ("6 kap. 6 § och 11 kap. 2 §", ["6 kap 6 §", "11 kap 2 §"]), ("på sidan 4, 5 §", ["5 §"]),
    ])
    func `sections of a statute`(text: String, expected: [String]) {
        #expect(keys(text) == expected)
    }

    @Test(arguments: [
        ("§ 105", ["§ 105"]), ("§105.", ["§ 105"]), ("§\n105", ["§ 105"]), ("§§ 12-14", ["§ 12-14"]),
        ("§§ 12–14", ["§ 12-14"]), ("§ § 12 – 14", ["§ 12-14"]), ("§§ 3, 5 och 8", ["§ 3", "§ 5", "§ 8"]),
        ("KS § 105/2017", ["§ 105"]), ("§ 12 i protokollet", ["§ 12"]), ("§ 12a", ["§ 12 a"]),
        ("2017-10-10 § 105, 3 kap. 3 §", ["2017-10-10", "§ 105", "3 kap 3 §"]),
    ])
    func `items of minutes have the sign first`(text: String, expected: [String]) {
        #expect(keys(text) == expected)
    }

    @Test(arguments: ["§", "§§", "§ och", "kap. 3", "se kap 2.7", "12345 §", "0 §", "3 kaplan", "2.3 §"])
    func `a sign or a chapter without number is nothing`(text: String) {
        #expect(keys(text, .provision) == [])
    }

    @Test func `each member of a list stands at its place`() {
        #expect(stretches("enligt 11 kap. 5 och 12–13 §§.") == ["11 kap. 5", "12–13 §§"])
    }
}
