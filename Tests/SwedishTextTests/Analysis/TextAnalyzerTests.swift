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
        ("och\u{202F}resultat", ["och", "resultat"]), ("12\u{202F}345\u{202F}kr", ["12", "345", "kr"]),
        ("12\u{A0}345 kr", ["12", "345", "kr"]), ("\u{202F}", []),
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
        let tokens = try TextAnalyzer().tokens(in: text)
        #expect(tokens.map(\.word) == ["interkontroll"])
        #expect(tokens.map { [$0.start, $0.end] } == [[0, text.unicodeScalars.count]])
    }

    @Test(arguments: [
        ("a\u{30A}rsredovisningarna", "årsredovisningarna"), ("a\u{308}ldreomsorgen", "äldreomsorgen"),
        ("O\u{308}versyner", "översyner"), ("ide\u{301}er", "idéer"),
    ])
    func `decomposed letters give the terms of composed ones`(decomposed: String, composed: String) throws {
        let analyzer = try TextAnalyzer()
        let tokens = analyzer.tokens(in: decomposed + " " + composed)
        #expect(tokens.map { Array($0.word.utf8) } == [Array(composed.utf8), Array(composed.utf8)])
        #expect(Array(tokens[0].stem.utf8) == Array(tokens[1].stem.utf8))
        #expect(analyzer.typeCount == 1)
    }

    @Test(arguments: [
        ("EU:s", "eu"), ("HVB:erna", "hvb"), ("VD:ns", "vd"), ("IT:S", "it"), ("ledningssystemets", "ledningssystem"),
        ("EU", "eu"), ("åäö", "åäö"),
    ])
    func `a stem leaves endings out, also those behind a colon`(word: String, stem: String) throws {
        #expect(try TextAnalyzer().tokens(in: word).map(\.stem) == [stem])
    }

    @Test func `offsets count scalars of the text as it was given`() throws {
        let tokens = try TextAnalyzer().tokens(in: "🙂 A\u{30A}sa_och inter\u{AD}n\r\nÖ")
        #expect(tokens.map(\.word) == ["åsa", "och", "intern", "ö"])
        #expect(tokens.map { [$0.start, $0.end] } == [[2, 6], [7, 10], [11, 18], [20, 21]])
    }

    @Test func `every spelling of a word is the same type`() throws {
        let analyzer = try TextAnalyzer()
        let ids = occurrences(in: "Nämnden nämnden NÄMNDEN na\u{308}mn\u{AD}den nämnd", analyzer).map(\.typeID)
        #expect(ids == [0, 0, 0, 0, 1])
        #expect(analyzer.type(0).word == "nämnden")
        #expect(analyzer.type(0).stem == "nämnd")
    }

    @Test(arguments: [
        ("och", true, false), ("ATT", true, false), ("inte", false, false), ("bör", false, false),
        ("vara", false, false),
        ("2019", false, true), ("8,8", false, true), ("3.2.1", false, true), ("a4", false, false), ("４２", false, true),
        ("1a", false, false), ("nämnd", false, false),
    ])
    func `function words and numbers are marked`(word: String, isFunctionWord: Bool, isNumber: Bool) throws {
        let analyzer = try TextAnalyzer()
        let id = try #require(occurrences(in: word, analyzer).first).typeID
        #expect(analyzer.type(id).isFunctionWord == isFunctionWord)
        #expect(analyzer.type(id).isNumber == isNumber)
    }

    @Test func `a known word keeps its bytes in place while others are learnt`() throws {
        let analyzer = try TextAnalyzer()
        let id = try #require(occurrences(in: "revisorerna", analyzer).first).typeID
        let before = analyzer.type(id)
        _ = occurrences(in: (0..<50_000).map { "ord\($0)" }.joined(separator: " "), analyzer)
        #expect(analyzer.typeCount == 50_001)
        #expect(before.wordUTF8.baseAddress == analyzer.type(id).wordUTF8.baseAddress)
        #expect(before.word == "revisorerna")
    }

    @Test func `a vocabulary past its limits is dropped, and only when asked`() throws {
        let analyzer = try TextAnalyzer(limits: VocabularyLimits(entries: 8))
        #expect(occurrences(in: "ett två tre", analyzer).count == 3)
        #expect(analyzer.resetIfLarge() == false)
        #expect(occurrences(in: "fyra fem sex", analyzer).last?.typeID == 5)
        #expect(analyzer.resetIfLarge() == true)
        #expect(analyzer.typeCount == 0)
        #expect(occurrences(in: "sju", analyzer).first?.typeID == 0)
    }

    @Test func `a vocabulary of long words is dropped by its bytes`() throws {
        let analyzer = try TextAnalyzer(limits: VocabularyLimits(bytes: 100_000))
        let words = (0..<300).map { "\($0)" + String(repeating: "x", count: 900) }
        _ = occurrences(in: words.joined(separator: " "), analyzer)
        #expect(analyzer.resetIfLarge())
    }

    @Test func `the version names the rules and ICU`() {
        #expect(TextAnalyzer.analyzerVersion.hasPrefix("swedish-2 icu-"))
    }

    private func occurrences(in text: String, _ analyzer: TextAnalyzer) -> [WordOccurrence] {
        var found: [WordOccurrence] = []
        var text = text
        text.withUTF8 { analyzer.tokenize($0, into: &found) }
        return found
    }
}
