import SwedishText
import Testing

struct StatuteReferenceTests {
    @Test(arguments: [
        ("SOSFS 2011:9", "sosfs 2011:9"), ("Sosfs 2011:9", "sosfs 2011:9"), ("SOSFS (2011:9)", "sosfs 2011:9"),
        ("SOSFS\n2011:9", "sosfs 2011:9"), ("SOSFS 2011: 9", "sosfs 2011:9"), ("SOSFS 2011 :9", "sosfs 2011:9"),
        ("HSLF-FS 2017:37", "hslf-fs 2017:37"), ("HSLF\u{2011}FS 2017:37", "hslf-fs 2017:37"),
        ("SKOLFS 2010:37", "skolfs 2010:37"), ("AFS 2015:4", "afs 2015:4"), ("MSBFS 2015:5", "msbfs 2015:5"),
        ("XYZFS 2015:5", "xyzfs 2015:5"), ("prop. 2008/09:28", "prop 2008/09:28"),
        ("Prop 2008/09:28", "prop 2008/09:28"), ("prop. 1999/2000:28", "prop 1999/2000:28"),
        ("proposition 2008/09:28", "prop 2008/09:28"), ("bet. 2008/09:KU5", "bet 2008/09:ku5"),
        ("SOU 2004:3", "sou 2004:3"), ("RiR 2019:13", "rir 2019:13"),
        ("Ds 2014:5", "ds 2014:5"), ("dir. 2011:45", "dir 2011:45"),
    ])
    func `a series keeps its name`(text: String, key: String) {
        #expect(keys(text) == [key])
        #expect(stretches(text).map(\.count) == [text.hasSuffix(")") ? text.count - 1 : text.count])
    }

    @Test(arguments: [
        "SFS 2001:453", "sfs 2001:453", "SFS nr 2001:453", "(2001:453)", "2001:453", "socialtjänstlagen (2001:453)",
        "SoL 2001:453", "(2001: 453)", "(2001:\n453)", "SFS 2001:\n453", "Lag 2001:453.",
    ])
    func `a statute of the general collection is its number, named or not`(text: String) {
        #expect(keys(text) == ["2001:453"])
    }

    @Test func `members of a list share the series`() {
        #expect(keys("SOSFS 2011:9 och 2014:4") == ["sosfs 2011:9", "sosfs 2014:4"])
        #expect(keys("SOSFS 2005:12, 2006:11 samt 2011:9") == ["sosfs 2005:12", "sosfs 2006:11", "sosfs 2011:9"])
        #expect(keys("SFS 2001:453 och 2010:800") == ["2001:453", "2010:800"])
        #expect(keys("SOSFS 2011:9. Lag 2010:800") == ["sosfs 2011:9", "2010:800"])
        #expect(keys("SOSFS 2011:9 och lagen 2010:800") == ["sosfs 2011:9", "2010:800"])
    }

    @Test(arguments: [
        ("(EU) 2016/679", "eu 2016/679"), ("EU 2016/679", "eu 2016/679"), ("(EG) nr 882/2004", "eg 882/2004"),
        ("2014/24/EU", "eu 2014/24"), ("95/46/EG", "eg 95/46"),
    ])
    func `acts of the European Union keep its letters and the order of their numbers`(text: String, key: String) {
        #expect(keys("enligt " + text + ", artikel") == [key])
        #expect(stretches("enligt " + text + ", artikel") == [text])
    }

    @Test(arguments: [
        "under 2011: 9 elever", "(2016: 88 procents frånvaro", "kl. 12:30", "skala 1:1000", "2011:12345", "12011:9",
    ])
    func `a colon alone makes no statute`(text: String) {
        #expect(keys(text, .statute) == [])
    }
}
