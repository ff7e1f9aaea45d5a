import Testing

@testable import FyndIndex

/// Queries as people write them who know nothing of a query language, or paste them from a text.
struct NaturalQueryTests {
    @Test(arguments: [
        ("Har nämnden (KS) en plan?", "and(Har nämnden KS en plan?)"),
        ("vad kostade IT-systemet 2019?", "and(vad kostade IT-systemet 2019?)"),
        ("EU:s krav - hur följs de?", "and(EU:s krav hur följs de?)"), ("och/eller", "and(och eller)"),
        ("50 % av barnen", "and(50 % av barnen)"), ("§ 5 & 6", "and(§ 5 & 6)"), ("11 kap. 5 a §", "and(11 kap. 5 a §)"),
        ("C++", "C++"), ("a/b", "and(a b)"), ("189 kr/elev", "and(189 kr/elev)"),
        ("5 och/eller 6", "and(5 och eller 6)"),
        ("KS 2014/742", "and(KS 2014/742)"), ("kl. 14:30", "and(kl. 14:30)"),
        ("http://x.se/a?b=c", "http://x.se/a?b=c"),
        ("https://exempel.se/x", "https://exempel.se/x"), ("och", "och"), ("a - b", "and(a b)"), ("a – b", "and(a b)"),
        ("avtal och eller inte nära", "and(avtal och eller inte nära)"), ("Inte Och Nära", "and(Inte Och Nära)"),
        ("individ- och familjeomsorg", "and(individ- och familjeomsorg)"), ("IT-säkerhet", "IT-säkerhet"),
        ("avtal och -uppföljning", "and(avtal och -uppföljning)"), ("avtal -- hyra", "and(avtal hyra)"),
        ("--hyra", "--hyra"), ("SOSFS 2011:9", "and(SOSFS 2011:9)"), ("KS-2014/742.912", "KS-2014/742.912"),
        ("EU:s", "EU:s"), ("Fråga: hur följs målen upp?", "and(Fråga: hur följs målen upp?)"),
        ("avvikelse -9,4", "and(avvikelse -9,4)"), ("a=b", "a=b"), ("a = b", "and(a b)"), ("hvb:er", "hvb:er"),
        ("Dnr:KS-2014", "Dnr:KS-2014"), ("kommun=Mora", "kommun=Mora"), ("kommun: Mora", "and(kommun: Mora)"),
        ("plan(er) för avtal(en)", "and(plan för avtal)"), ("avtal(hyra)", "and(avtal hyra)"),
        ("nämnden () har", "and(nämnden har)"), ("(()) avtal", "avtal"), ("avtal \"\" hyra", "and(avtal hyra)"),
        ("a) avtal b) hyra", "and(a avtal b hyra)"), ("1) Finns avtal?", "and(1 Finns avtal?)"),
        ("avtal & hyra", "and(avtal hyra)"), ("avtal; hyra, lokal.", "and(avtal; hyra, lokal.)"),
        ("avtal >65 <3 år", "and(avtal >65 <3 år)"), ("• avtal", "avtal"), ("kommun:Mora -", "municipality:Mora"),
        ("avtal 😀", "avtal"), ("*fotnot", "~*fotnot"),
        ("nämnden (eller styrelsen) har", "and(nämnden eller styrelsen har)"),
        ("\u{FEFF}avtal\u{0}", "\u{FEFF}avtal"), ("år för år", "and(år för år)"), ("År:", "År:"), ("=", nil),
        ("-", nil),
        ("avtal =", "avtal"), ("=(a)", "a"), ("#avtal @mora", "and(#avtal @mora)"), ("avtal^2 ~5", "and(avtal^2 ~5)"),
    ])
    func `normal text is words, whatever its punctuation`(query: String, expected: String?) throws {
        #expect((try? QueryParser.parse(query))?.outline == expected)
    }

    @Test(arguments: [
        "-", "*", "=", ":", "()", "?", "!", "&", "(-)", "\"\"", "\"-\"", "…", "- - -", "😀", "**", "=\"\"", "\u{0}",
    ])
    func `a query of signs alone is refused with advice`(query: String) throws {
        let error = try #require(throws: QueryError.self) { try QueryParser.parse(query) }
        #expect(error.message == "The query has no word. Write at least one word or filter.")
        #expect(error.place == 0)
    }
}
