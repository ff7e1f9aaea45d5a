import FyndAPI
import Testing

@testable import FyndIndex

struct QueryParserTests {
    @Test(arguments: [
        ("intern", "intern"), ("intern kontroll", "and(intern kontroll)"),
        ("a OCH b AND c", "and(a b c)"), ("a ELLER b c", "or(a and(b c))"), ("a OR b", "or(a b)"),
        ("(a ELLER b) c", "and(or(a b) c)"), ("a INTE b", "and(a not(b))"), ("a -b", "and(a not(b))"),
        ("-(a b)", "not(and(a b))"), ("\"intern kontroll\" brist", "and(\"intern kontroll\" brist)"),
        ("”intern kontroll”", "\"intern kontroll\""), ("=beslut", "=beslut"), ("=\"god sed\"", "=\"god sed\""),
        ("målstyr*", "målstyr*"), ("=målstyr*", "målstyr*"), ("-målstyr*", "not(målstyr*)"),
        ("\"säger ”ja” till\"", "\"säger ”ja” till\""),
        ("a ELLER b OCH c INTE d", "or(a and(b c not(d)))"), ("(a (b (c)))", "and(a b c)"),
        ("INTE kommun:Mora", "not(municipality:Mora)"), ("lemma:beslut", "lemma:beslut"),
        ("Lemma:\"god sed\" brist", "and(lemma:\"god sed\" brist)"), ("-lemma:beslut", "not(lemma:beslut)"),
        ("lemma:målstyr*", "målstyr*"), ("lemma: beslut", "and(lemma: beslut)"), ("lemma", "lemma"),
        ("lemma:a NÄRA/3 =b", "near3(lemma:a =b)"),
    ])
    func `a query is understood as written`(query: String, expected: String) throws {
        #expect(try QueryParser.parse(query)?.outline == expected)
    }

    @Test(arguments: [
        ("nämnd NÄRA/5 uppföljning", "near5(nämnd uppföljning)"), ("a NEAR b", "near10(a b)"),
        ("avtal NÄRA/mening brist", "nearSentence(avtal brist)"),
        ("avtal NEAR/sentence brist", "nearSentence(avtal brist)"),
        ("avtal NÄRA/stycke brist", "nearPassage(avtal brist)"),
        ("avtal NEAR/passage brist", "nearPassage(avtal brist)"),
        ("\"intern kontroll\" NÄRA/3 brist", "near3(\"intern kontroll\" brist)"),
        ("=\"intern kontroll\" NÄRA/3 =brister", "near3(=\"intern kontroll\" =brister)"),
        ("avtal* NÄRA/3 l?gga", "near3(avtal* ~l?gga)"),
        (
            "(avtal ELLER \"skriftligt kontrakt\") NÄRA/5 (brist* ELLER saknas)",
            "near5(avtal|\"skriftligt kontrakt\" brist*|saknas)"
        ),
        ("((a ELLER b) ELLER c) NÄRA d", "near10(a|b|c d)"), ("(avtal) NÄRA brist", "near10(avtal brist)"),
        ("a NÄRA/3 b NÄRA/7 c", "near7(a b c)"), ("a NÄRA/mening b NÄRA/mening c", "nearSentence(a b c)"),
        ("INTE a NÄRA/3 b", "not(near3(a b))"), ("x a NÄRA/3 b y", "and(x near3(a b) y)"),
        ("a NÄRA/3 b ELLER c", "or(near3(a b) c)"), ("nära mening", "and(nära mening)"),
        ("A\u{308}R NA\u{308}RA/3 b", "near3(A\u{308}R b)"),
    ])
    func `NÄRA joins words, phrases and lists within a reach`(query: String, expected: String) throws {
        #expect(try QueryParser.parse(query)?.outline == expected)
    }

    @Test(arguments: [
        ("målstyr*", "målstyr*"), ("led*system", "~led*system"), ("*nämnd", "~*nämnd"), ("*avtal*", "~*avtal*"),
        ("l?gga", "~l?gga"), ("led*syste?", "~led*syste?"), ("l?gg?", "~l?gg?"), ("avtal*?", "~avtal*?"),
        ("?rende", "~?rende"), ("a**b", "~a*b"), ("avtal**", "avtal*"), ("avtal*,", "avtal*"), ("(avtal*)", "avtal*"),
        ("2019*", "2019*"), ("IT-säker*", "near1(IT säker*)"), ("*-avtal", "*-avtal"),
        ("barn-*nämnd", "near1(barn ~*nämnd)"), ("**viktigt**", "~*viktigt*"), ("o\u{308}ver*", "o\u{308}ver*"),
    ])
    func `words with signs for letters are patterns`(query: String, expected: String) throws {
        #expect(try QueryParser.parse(query)?.outline == expected)
    }

    @Test(arguments: [
        ("hur följs avtal upp?", "and(hur följs avtal upp?)"), ("upp??", "upp??"), ("plan?Finns", "plan?Finns"),
        ("2019?", "2019?"), ("upp?!", "upp?!"), ("(avtal?)", "avtal?"), ("?", nil), ("2*3", "2*3"),
        ("x.se/a?b=c", "x.se/a?b=c"), ("avtal.*", "avtal.*"), ("5 * 3", "and(5 * 3)"),
        ("avtal * hyra", "and(avtal hyra)"),
    ])
    func `question marks and stars of normal text are punctuation`(query: String, expected: String?) throws {
        #expect((try? QueryParser.parse(query))?.outline == expected)
    }

    @Test func `a query of blanks says nothing`() throws {
        #expect(try QueryParser.parse("") == nil)
        #expect(try QueryParser.parse(" \t\u{A0}\n") == nil)
    }

    @Test func `places are those of the query, with quotes and signs`() throws {
        let node = try QueryParser.parse("år>=2015 \"god sed\" =avtal kommun:Mora,\"Lilla Edet\" och/eller")
        #expect(node?.places == [4..<8, 9..<18, 19..<25, 33..<37, 38..<50, 51..<54, 55..<60])
    }
}
