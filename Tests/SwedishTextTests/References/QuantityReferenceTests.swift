import SwedishText
import Testing

struct QuantityReferenceTests {
    @Test(arguments: [
        "8,8 mnkr", "8,8 mkr", "8,8 Mkr", "8,8 miljoner kronor", "8,8 miljoner kr", "8,8 milj. kr", "8,8 mn kr",
        "8,8 MSEK",
        "8.8 mnkr", "8,80 mnkr", "8,8\u{A0}mnkr", "8,8\nmnkr", "8,8mnkr", "8 800 tkr", "8 800 tusen kronor",
        "8 800 000 kr", "8 800 000 kronor", "8\u{A0}800\u{A0}000 kr", "8\u{202F}800\u{202F}000 kr",
        "8\u{2009}800\u{2009}000 kr",
        "8800000 SEK", "8 800 000:-", "8 800 000,00 kr", "8,8 mnkr per år", "8,8 mkr/år", "0,0088 mdkr",
    ])
    func `the same sum of money has one key`(text: String) {
        #expect(keys("cirka " + text + ".") == ["8800000 kr"])
    }

    @Test(arguments: [
        ("12 tkr", "12000 kr"), ("1 234 567 kr", "1234567 kr"), ("2,9 miljarder kronor", "2900000000 kr"),
        ("-2,4 mnkr", "-2400000 kr"), ("−2,4 mnkr", "-2400000 kr"), ("–2,4 mnkr", "-2400000 kr"),
        ("minus 2,4 mnkr", "-2400000 kr"), ("0,5 tkr", "500 kr"), ("12,50 kr", "12,5 kr"), ("3.189 kr", "3189 kr"),
        ("3.189 mnkr", "3189000 kr"), ("1 krona", "1 kr"), ("500 kr.", "500 kr"), ("500:-", "500 kr"),
        ("2–3 mnkr", "2000000-3000000 kr"), ("2-3 mnkr", "2000000-3000000 kr"), ("2 – 3 mnkr", "2000000-3000000 kr"),
        ("2,5–3 mnkr", "2500000-3000000 kr"), ("30 000–49 999 kr", "30000-49999 kr"),
        ("50\n000 kronor", "50000 kr"), ("284\n631 kr", "284631 kr"),
    ])
    func `sums, signs and ranges`(text: String, key: String) {
        #expect(keys("till " + text) == [key])
    }

    @Test(arguments: [
        "3 189 kr/invånare", "3189 kr/invånare", "3 189 kronor per invånare", "3 189 kr/inv", "3 189 kr / inv.",
        "3 189 kr per\ninvånare", "3 189 KR/INVÅNARE", "3 189 kr/inva\u{30A}nare",
    ])
    func `a sum for one of something names it`(text: String) {
        #expect(keys(text) == ["3189 kr/invånare"])
    }

    @Test(arguments: [
        ("55 kr per kvadratmeter", "55 kr/kvadratmeter"), ("55 kr/m2", "55 kr/kvadratmeter"),
        ("55 kr/m²", "55 kr/kvadratmeter"), ("55 kr/kvm", "55 kr/kvadratmeter"), ("320 kr/tim", "320 kr/timme"),
        ("98 tkr per elev", "98000 kr/elev"), ("14,2 mkr per den 31 augusti", "14200000 kr"),
        ("14,2 mkr per augusti", "14200000 kr"), ("14,2 mkr per 2018", "14200000 kr"),
    ])
    func `what follows per is a unit, a date or a year`(text: String, key: String) {
        #expect(keys(text) == [key])
    }

    @Test(arguments: [
        "25 procent", "25 %", "25%", "25 procents", "25\u{A0}%", "25,0 procent", "25\nprocent", "25 PROCENT",
    ])
    func `spellings of a percentage share a key`(text: String) {
        #expect(keys("med " + text + " av") == ["25 %"])
    }

    @Test(arguments: [
        ("3,1 procent", ["3,1 %"]), ("8-15 procent", ["8-15 %"]), ("8–15 %", ["8-15 %"]), ("-3 %", ["-3 %"]),
        ("2,5 procentenheter", ["2,5 procentenheter"]), ("2,50 %-enheter", ["2,5 procentenheter"]),
        ("1 procentenhet", ["1 procentenheter"]), ("26 procent, 27 procent", ["26 %", "27 %"]),
        ("1 250 procent", ["1250 %"]),
    ])
    func `percentages and their differences`(text: String, expected: [String]) {
        #expect(keys("om " + text) == expected)
    }

    @Test(arguments: [
        ("12 345 elever", ["12345"]), ("12345 elever", ["12345"]), ("12\u{202F}345 elever", ["12345"]),
        ("2 960 anställda", ["2960"]), ("1 234 567", ["1234567"]), ("118 000 kvadratmeter", ["118000"]),
        ("118\n000 kvadratmeter", []), ("yta av 118\n000 kvadratmeter", ["118000"]), ("151 300.", ["151300"]),
        ("30 000–49 999 invånare", ["30000", "49999"]), ("30 000-49 999 invånare", ["30000", "49999"]),
        ("1 930 konton", ["1930"]), ("3189 elever", ["3189"]), ("12 345,5 timmar", ["12345,5"]),
        ("år 2012 hade 12 345", ["12345"]), ("8 120 7 995 8 340", ["8120", "7995", "8340"]),
    ])
    func `blanks between thousands make no difference`(text: String, expected: [String]) {
        #expect(keys(text) == expected)
    }
}
