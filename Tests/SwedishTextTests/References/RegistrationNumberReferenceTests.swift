import SwedishText
import Testing

struct RegistrationNumberReferenceTests {
    @Test(arguments: [
        "KS-2014/742", "KS 2014/742", "KS2014/742", "KS.2014/742", "KS/2014/742", "ks 2014/742", "Dnr KS 2014/742",
        "Dnr: KS-2014/742", "KS 2014/ 742", "KS-2014-742", "KS-2014-0742", "KS 2014/00742", "KS14/742", "KS-14/742",
        "KS 14/742", "Dnr KS/742/2014", "Dnr KS 2014:742", "DNR:KS 2014/742", "Diarienummer Ks 2014/742",
        "KS\u{A0}2014/742",
        "KS 742/2014", "KS 2014:742",
    ])
    func `spellings of a number share a key`(text: String) {
        #expect(keys(text) == ["ks 2014/742"])
    }

    @Test(arguments: [
        ("2009/183-700", ["2009/183-700", "2009/183"]), ("KS-2014/742.912", ["ks 2014/742-912", "ks 2014/742"]),
        ("BUN 2010/42:04", ["bun 2010/42-04", "bun 2010/42"]), ("Dnr 2008/18-700", ["2008/18-700", "2008/18"]),
        ("KS 2014/742-912", ["ks 2014/742-912", "ks 2014/742"]),
        ("Dnr 2020/33-007", ["2020/33-007", "2020/33"]),
    ])
    func `a number with a suffix is found with and without it`(text: String, expected: [String]) {
        let found = ReferenceScanner().references(in: "enligt " + text + " och")
        #expect(found.map(\.key) == expected)
        #expect(found.allSatisfy { $0.start == found[0].start && $0.end == found[0].end })
        #expect(found.allSatisfy { $0.kind == .registrationNumber })
    }

    @Test(arguments: [
        ("Dnr 313-24/2013", "313 2013/24"), ("313-24/2013", "313 2013/24"), ("Dnr 313-24/13", "313 2013/24"),
        ("3.1.3-88/2018", "3.1.3 2018/88"), ("Dnr: 3.1.3-88/2018", "3.1.3 2018/88"),
        ("Diarienummer 0256/20", "2020/256"), ("Dnr 256/2020", "2020/256"), ("Dnr. 2020/256", "2020/256"),
        ("Dnr\n2020/256", "2020/256"), ("Dnr 20/256", "2020/256"), ("Dnr 09/11", "09/11"), ("KS09/11", "ks 2009/11"),
        ("SN17/123", "sn 2017/123"), ("LJ2014/ 194", "lj 2014/194"), ("LJ 2014/194", "lj 2014/194"),
        ("lj 2014/194", "lj 2014/194"), ("SCN-2015-0180", "scn 2015/180"), ("Dnr Kun 2010/173", "kun 2010/173"),
        ("32-2009-0615", "32 2009/615"), ("Dnr REV 2012:9", "rev 2012/9"), ("Dnr REV/23/2015", "rev 2015/23"),
        ("VON 2016/12", "von 2016/12"), ("ÄON 2016/12", "äon 2016/12"), ("2014/742", "2014/742"),
        ("ärende 2014/742", "2014/742"), ("A\u{308}ON 2016/12", "äon 2016/12"), ("S2014/1234", "s 2014/1234"),
    ])
    func `prefix or class, year and number`(text: String, key: String) {
        #expect(keys(text) == [key])
    }

    @Test(arguments: [
        "läsåret 2014/15", "läsåret 2014/2015", "2009/10", "0256/20", "24/2013", "VT13/14", "HT 2013/14 och",
        "Dnr /2014",
        "och/eller 3/4", "24/7", "KS 2011–2014", "KS 2011-2014", "1/2/3/4", "sida 3/10", "dnr", "Dnr 12",
        "åren 2014/742x/",
        "maj2014/12", "IT 2014/2015", "PLAN 2014/15", "EU 2014/2020",
    ])
    func `years, fractions and damaged numbers are none`(text: String) {
        #expect(keys(text, .registrationNumber) == (text == "åren 2014/742x/" ? ["2014/742"] : []))
    }

    @Test func `a body before a date is no prefix`() {
        #expect(keys("KS 2014-08-31 § 5") == ["2014-08-31", "§ 5"])
        #expect(keys("KS 2014-08-31, dnr 2014/742") == ["2014-08-31", "2014/742"])
    }

    @Test func `the label stays outside`() {
        #expect(stretches("Dnr: KS-2014/742.") == ["KS-2014/742"])
    }
}
