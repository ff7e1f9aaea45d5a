import Testing

@testable import AuditReport

struct RegistrationKeyTests {
    @Test(arguments: [
        ("KS-2014/742.912", "KS 2014/742"), ("Dnr 313-24/2013", "2013/24"), ("0256/20", "2020/256"),
        ("LJ2014/ 194", "LJ 2014/194"), ("LJ 2014/194", "LJ 2014/194"), ("BUN 2010/42:04", "BUN 2010/42"),
        ("KS09/11", "KS 2009/11"), ("REV/23/2015", "REV 2015/23"), ("REV 41-2018", "REV 2018/41"),
        ("REV 2016-07", "REV 2016/7"), ("Rev 2012:9", "REV 2012/9"), ("3.1.3-57/2015", "2015/57"),
        ("REV 15/0037", "REV 2015/37"), ("REV 2020-00187", "REV 2020/187"), ("2009/183-700", "2009/183"),
        ("SR-2012-88", "SR 2012/88"), ("REV 2013.14", "REV 2013/14"), ("Diarienr: RK 31-2009", "RK 2009/31"),
        ("ks 98/4", "KS 1998/4"), ("överf 2019/3", "ÖVERF 2019/3"), ("112/1999", "1999/112"),
    ])
    func `spellings of a registration number meet in one form`(text: String, key: String) {
        #expect(RegistrationNumbers.key(of: text) == key)
    }

    @Test(arguments: [
        "", "Dnr", "KS", "09/11", "742", "KS 742", "2014", "KS 2014/0", "99999999999999999999/20", "///", "KS 2014/",
        "14-742",
    ])
    func `a number whose year or running number cannot be told has no such form`(text: String) {
        #expect(RegistrationNumbers.key(of: text) == nil)
    }

    @Test func `the form of a form is the form itself`() {
        for text in ["KS 2014/742", "2013/24", "ÖVERF 2019/3"] { #expect(RegistrationNumbers.key(of: text) == text) }
    }
}
