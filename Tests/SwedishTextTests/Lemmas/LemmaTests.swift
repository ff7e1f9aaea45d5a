import Testing

@testable import SwedishText

@Suite(.withDictionary) struct LemmaTests {
    @Test(arguments: [
        ("nämnd", "nämnd nämnden nämndens nämnder nämnderna nämndernas nämnds"),
        ("gata", "gata gatan gatans gator gatorna gatornas"), ("kommun", "kommun kommunen kommuner kommunernas"),
        ("beslut", "beslut beslutet beslutets besluten"), ("äpple", "äpple äpplet äpplen äpplena"),
        ("barn", "barn barnet barnen barnens"), ("förvaltning", "förvaltning förvaltningen förvaltningarnas"),
        ("år", "år året åren årens"), ("rapport", "rapportens rapporterna"),
    ])
    func `a noun's forms have one base form`(lemma: String, forms: String) throws {
        try expect(forms, lemma)
    }

    @Test(arguments: [
        ("tydlig", "tydlig tydligt tydliga tydligare tydligaste"), ("vacker", "vacker vackra vackrare vackrast"),
        ("gammal", "gammal gammalt gamla äldre äldst"), ("stor", "stor stort stora större störst största"),
        ("god", "bättre bäst bästa"), ("bristfällig", "bristfälligt bristfälliga"),
    ])
    func `so have an adjective's, also where the degrees come of another word`(lemma: String, forms: String) throws {
        try expect(forms, lemma)
    }

    @Test(arguments: [
        ("granska", "granska granskar granskade granskat granskas granskades granskats granskad"),
        ("köpa", "köpa köper köpte köps köptes köpts"), ("tro", "tro tror trodde trott"),
        ("skriva", "skriva skriver skrev skrivit skrivs skrevs skrivits skrivna skrivet"),
        ("genomföra", "genomföra genomför genomförde genomfördes genomförts"),
        ("upprätta", "upprättat upprättades upprättar"), ("anse", "anser anses ansåg ansågs"),
        ("besluta", "beslutade beslutades beslutat"),
    ])
    func `so have verbs of all conjugations`(lemma: String, forms: String) throws {
        try expect(forms, lemma)
    }

    @Test(arguments: [
        ("anta", "antagit antogs antas"), ("vidta", "vidtagits vidtogs"), ("framgå", "framgår framgick"),
        ("uppfölja", "uppföljs"),
    ])
    func `strong verbs keep their particles`(lemma: String, forms: String) throws {
        try expect(forms, lemma)
    }

    @Test(arguments: [
        ("stad", "städer städerna städers"), ("bostad", "bostäder"), ("handbok", "handböcker"),
        ("ledamot", "ledamöter ledamöterna"), ("bok", "böckerna"),
    ])
    func `plurals with another vowel are known, also within compounds`(lemma: String, forms: String) throws {
        try expect(forms, lemma)
    }

    @Test(arguments: [("ge", "giva"), ("ta", "taga"), ("anta", "antaga"), ("bedra", "bedraga")])
    func `older infinitives count as the modern ones`(lemma: String, forms: String) throws {
        try expect(forms, lemma)
    }

    @Test(arguments: [
        ("stockholm", "Stockholm Stockholms"), ("göteborg", "Göteborgs"), ("sundbyberg", "SUNDBYBERG Sundbybergs"),
        ("strängnäs", "Strängnäs"), ("anna", "Anna Annas"),
    ])
    func `names lose nothing but their genitive`(lemma: String, forms: String) throws {
        try expect(forms, lemma)
    }

    @Test(arguments: ["och", "att", "under", "2019", "8,8", "3.2.1"])
    func `these function words, and all numbers, are their own base form`(word: String) throws {
        let token = try #require(try TextAnalyzer().tokens(in: word).first)
        #expect(token.lemma == word)
        if word.first?.isNumber == true { #expect(token.lemmaSource == nil) }
        #expect(token.parts == nil)
    }

    @Test(
        arguments: [
            ("nämnderna", .dictionary), ("bättre", .irregular), ("skrev", .irregular),
            ("uppföljningsrapporter", .compound),
            ("xyzzyernas", .rules), ("qwertyrapporternas", .ending),
        ] as [(String, Lemma.Source)])
    func `a base form tells where it comes from`(word: String, source: Lemma.Source) throws {
        #expect(try TextAnalyzer().tokens(in: word).map(\.lemmaSource) == [source])
    }

    @Test(arguments: [("HVB:er", "hvb"), ("HVB:erna", "hvb"), ("VD:ns", "vd"), ("EU:s", "eu")])
    func `an ending behind a colon is left out`(word: String, lemma: String) throws {
        #expect(try TextAnalyzer().tokens(in: word).map(\.lemma) == [lemma])
    }

    private func expect(_ forms: String, _ lemma: String) throws {
        let tokens = try TextAnalyzer().tokens(in: forms)
        for token in tokens { #expect(token.lemma == lemma, "\(token.word)") }
    }
}
