import SwedishText
import Testing

struct TextAnalyzerTests {
    @Test(arguments: [
        ("Nämndens ansvar.", ["nämndens", "ansvar"]),
        ("IT-säkerhet", ["it", "säkerhet"]),
        ("kr/invånare", ["kr", "invånare"]),
        ("SOSFS 2011:9", ["sosfs", "2011", "9"]),
        ("dnr 2009/183-700", ["dnr", "2009", "183", "700"]),
        ("8,8 mnkr", ["8,8", "mnkr"]),
        ("avsnitt 3.2.1", ["avsnitt", "3.2.1"]),
        ("§ 105", ["105"]),
        ("EU:s krav", ["eu:s", "krav"]),
        ("Dnr:KS", ["dnr", "ks"]),
        ("t.ex. bl.a.", ["t", "ex", "bl", "a"]),
        ("klart.Därefter", ["klart", "därefter"]),
        ("fil_namn____", ["fil", "namn"]),
        ("(2009;2010)", ["2009", "2010"]),
        ("ett·två", ["ett", "två"]),
        ("individ- och familjeomsorg", ["individ", "och", "familjeomsorg"]),
        ("”O’Hara”", ["o'hara"]),
        ("ÄLDREOMSORG Åsa Öst", ["äldreomsorg", "åsa", "öst"]),
        ("", []), (" \n\t…–", []),
    ])
    func `text reads as words`(text: String, words: [String]) throws {
        #expect(try TextAnalyzer().tokens(in: text).map(\.word) == words)
    }

    @Test(arguments: [
        "inter\u{AD}kon\u{AD}troll", "inter\u{200D}kontroll", "inter\u{200C}kontroll", "inter\u{2060}kontroll",
        "inter\u{FEFF}kontroll", "INTERKONTROLL",
    ])
    func `invisible characters neither split a word nor stay in it`(text: String) throws {
        let count = text.unicodeScalars.count
        #expect(
            try TextAnalyzer().tokens(in: text)
                == [Token(word: "interkontroll", start: 0, end: count, stem: "interkontroll")])
    }
}
