import FyndAPI
import FyndIndex
import SwedishText
import Testing

struct AnalyzeResponseTests {
    @Test func `tokens say where their lemma is from, and whether they carry meaning`() throws {
        let tokens = try AnalyzeResponse(analyzing: "Xyzzyarna och 2009").tokens
        #expect(tokens.map(\.lemmaSource) == ["rules", nil, nil])
        #expect(tokens.map(\.isFunctionWord) == [nil, true, nil])
    }

    @Test(
        .enabled(if: !Lexicon.standard.lexicon.isEmpty, "the dictionary is not installed"),
        arguments: [
            ("beslutet", "dictionary", "beslut"), ("skrev", "irregular", "skriva"),
            ("skolbiblioteksplanerna", "compound", "skolbiblioteksplan"),
        ])
    func `the dictionary, the table of irregular words and compounds are told apart`(
        word: String, source: String, lemma: String
    ) throws {
        let token = try #require(try AnalyzeResponse(analyzing: word).tokens.first)
        #expect(token.lemmaSource == source)
        #expect(token.lemma == lemma)
    }

    @Test func `references stand where they are in the text, in scalars`() throws {
        let text = "Åå 🙂 enligt SFS 2001:453 och diarienummer KS 2014/742-912."
        let references = try #require(try AnalyzeResponse(analyzing: text).references)
        #expect(references.map(\.kind) == ["statute", "registrationNumber", "registrationNumber"])
        #expect(references.map(\.key) == ["2001:453", "ks 2014/742-912", "ks 2014/742"])
        #expect(references.map(\.text) == ["SFS 2001:453", "KS 2014/742-912", "KS 2014/742-912"])
        let scalars = Array(text.unicodeScalars)
        for reference in references {
            #expect(String(String.UnicodeScalarView(scalars[reference.start..<reference.end])) == reference.text)
        }
    }

    @Test func `definitions stand where they are in the text, and their abbreviations stand for them`() throws {
        let text = "För räddningstjänstens övningsfält (RÖF) gäller ett. RÖF är stort."
        let response = try AnalyzeResponse(analyzing: text)
        let abbreviations = try #require(response.abbreviations)
        #expect(abbreviations == [.init(short: "RÖF", long: "räddningstjänstens övningsfält", start: 4, end: 39)])
        #expect(
            response.tokens.filter { $0.word == "röf" }.map(\.standsFor)
                == Array(
                    repeating: ["räddningstjänstens övningsfält"], count: 2))
    }

    @Test(arguments: [
        ("IFO", ["individ- och familjeomsorg"]), ("ifo", ["individ- och familjeomsorg"]),
        ("IFO:s", ["individ- och familjeomsorg"]), ("SoL", ["socialtjänstlagen"]), ("Sol", ["socialtjänstlagen"]),
        ("SOL", ["socialtjänstlagen"]), ("sol", nil), ("ska", nil), ("SKA", ["systematiskt kvalitetsarbete"]),
        ("TF", ["tryckfrihetsförordningen"]), ("tf", ["tillförordnad"]), ("avtal", nil),
    ])
    func `known abbreviations are told, ordinary words are not taken for them`(word: String, longForms: [String]?)
        throws
    {
        #expect(try AnalyzeResponse(analyzing: word).tokens.map(\.standsFor) == [longForms])
    }

    @Test func `a definition does not make an ordinary word an abbreviation`() throws {
        let response = try AnalyzeResponse(analyzing: "Ett systematiskt kvalitetsarbete (SKA) ska finnas. SKA finns.")
        let standing = response.tokens.filter { $0.word == "ska" }.map { $0.standsFor != nil }
        #expect(standing == [true, false, true])
    }

    @Test func `what is absent is left out`() throws {
        let response = try AnalyzeResponse(analyzing: "avtal")
        #expect(response.references == nil)
        #expect(response.abbreviations == nil)
        #expect(response.dictionary == Lexicon.standard.lexicon.identity)
        #expect((response.notes == nil) == !Lexicon.standard.lexicon.isEmpty)
        #expect(try AnalyzeResponse(analyzing: "").tokens.isEmpty)
    }

    @Test func `an index analyses as the command without one does`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.txt", Sample.report())
        try await index.update()
        let text = "Individ- och familjeomsorgen (IFO), 3 kap. 3 § SoL och 8,8 mnkr"
        #expect(try await index.service().analyze(text) == AnalyzeResponse(analyzing: text))
    }
}
