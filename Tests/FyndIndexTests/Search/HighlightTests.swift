import FyndAPI
import FyndIndex
import SwedishText
import Testing

@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct HighlightTests {
    /// What is marked in the one passage that is found.
    private func marked(_ query: String, in text: String) async throws -> [String] {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(text))
        try await index.update(jobs: 1)
        let hit = try #require(try await index.search(query).hits.first)
        let scalars = Array(hit.passage.text.unicodeScalars)
        return hit.highlights.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
    }

    @Test(arguments: [
        ("\"intern kontroll\"", "Kontroll av interna fakturor och den interna kontrollen.", ["interna", "kontrollen"]),
        ("\"intern kontroll\"", "Intern post. Internkontrollen är bra, kontroll görs.", ["Internkontrollen"]),
        ("=\"interna kontrollen\"", "Intern kontroll och interna kontrollen.", ["interna", "kontrollen"]),
        ("\"IT-säkerhet\"", "Säkerhet och IT samt IT-säkerhet.", ["IT", "säkerhet"]),
        ("\"vård och omsorg\"", "Vård och skola, vård och omsorg.", ["vård", "och", "omsorg"]),
    ])
    func `a phrase is marked where its words stand side by side`(
        query: String, text: String, words: [String]
    ) async throws {
        #expect(try await marked(query, in: text) == words)
    }

    @Test(arguments: [
        ("avtal NÄRA/3 pris", "Avtal finns men något annat om dem är att pris i avtal följs.", ["pris", "avtal"]),
        ("avtal NÄRA/mening pris", "Avtal finns. Pris i avtal följs. Priset är högt.", ["Pris", "avtal"]),
        ("avtal NÄRA/stycke pris", "Avtal finns. Pris i avtal följs.", ["Avtal", "Pris", "avtal"]),
        ("av* NÄRA/2 \"gott pris\"", "Avtal, gott avtal, gott pris. Pris.", ["avtal", "gott", "pris"]),
    ])
    func `words near each other are marked where they are`(
        query: String, text: String, words: [String]
    ) async throws {
        #expect(try await marked(query, in: text) == words)
    }

    @Test(arguments: [
        ("målstyrning", "Mål sätts med mål- och resultatstyrning.", ["mål", "styrning"]),
        ("resultatstyrning", "Mål- och resultatstyrning finns.", ["resultatstyrning"]),
        ("individomsorg", "Individ- och familjeomsorgen växer.", ["Individ", "omsorgen"]),
        ("inbetalningar", "Alla in- och utbetalningar stäms av.", ["in", "betalningar"]),
        ("socialtjänstförordningen", "Socialtjänstlagen och -förordningen gäller.", ["Socialtjänst", "förordningen"]),
    ])
    func `a suspended word is marked with what completes it`(
        query: String, text: String, words: [String]
    ) async throws {
        #expect(try await marked(query, in: text) == words)
    }

    @Test(arguments: [
        ("SOSFS 2011:9", "År 2011 gavs SOSFS 2011:9 ut, 9 sidor.", ["SOSFS 2011:9"]),
        ("\"SOSFS 2011:9\"", "År 2011 gavs SOSFS 2011:9 ut, 9 sidor.", ["SOSFS 2011:9"]),
        ("KS-2014/742.912", "Ärende KS 2014/742-912 år 2014 om 742 barn.", ["KS 2014/742-912"]),
        ("3 kap 3 §", "Av 3 kap. 3 § följer 3 mål.", ["3 kap. 3 §"]),
        ("8,8 mkr", "Kostnaden 8 800 tkr är 8,8 procent.", ["8 800 tkr"]),
    ])
    func `a reference is marked as a whole`(query: String, text: String, words: [String]) async throws {
        #expect(try await marked(query, in: text) == words)
    }

    @Test(arguments: [
        (
            "följa upp",
            "Nämnden följer inte upp avtal som de har. De följer lagen om skatt och avgifter, upp till en gräns.",
            ["följer", "upp"]
        ),
        ("följa upp", "Nämnden har uppföljning av avtal upp till en gräns.", ["uppföljning"]),
        ("uppföljning", "De följer lagen. Avtalen följs ej upp.", ["följs", "upp"]),
        (
            "kvalitetsledningssystem", "Kvalitet är bra att ha. Ett ledningssystem för kvalitet saknas.",
            ["ledningssystem", "kvalitet"]
        ),
    ])
    func `words that say it together are marked where they do`(
        query: String, text: String, words: [String]
    ) async throws {
        #expect(try await marked(query, in: text) == words)
    }

    @Test(arguments: [
        ("kontroll", "Internkontrollplanen är ny.", ["kontroll"]),
        ("led*system", "Ledningssystem. Led.", ["Ledningssystem"]),
        ("målen", "Ma\u{30A}len na\u{30A}s.", ["Ma\u{30A}len"]),
        ("kontroll", "Kon\u{AD}troll görs.", ["Kontroll"]),
        ("=mål", "Mål och målen.", ["Mål"]),
        ("kontrollplan av avtal", "Kontrollplan av avtal.", ["Kontrollplan", "avtal"]),
    ])
    func `the matching letters are marked`(query: String, text: String, words: [String]) async throws {
        #expect(try await marked(query, in: text) == words)
    }
}

@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct HighlightLawTests {
    private static let words = [
        "målstyrning", "mål- och resultatstyrning", "Ma\u{30A}len", "kon\u{AD}trollen", "intern", "kontroll",
        "Internkontrollplan",
        "SOSFS 2011:9", "3 kap. 3 §", "2011", "följer", "upp", "inte", "avtal", "avtal\u{301}et", "👩‍👩‍👧", "avtal👍🏽",
        "<b>avtal</b>",
        "&amp;", "</mark>", "<mark>kontroll", "na\u{308}mnden", "nämnd\u{200D}en", "x<y", "\u{FEFF}", "ﬁrma",
        "8 800 tkr", "Sta\u{308}d.",
    ]
    private static let queries = [
        "målstyrning", "mål", "\"intern kontroll\"", "kontroll", "SOSFS 2011:9", "följa upp", "av*l*", "*kon*t*",
        "nämnd NÄRA/mening avtal",
        "avtal NÄRA/3 kontroll", "firma", "=avtal", "3 kap. 3 § avtal", "8,8 mkr", "y", "amp ELLER mark",
    ]

    @Test func `highlights are whole characters, in order, and the snippet is the text`() async throws {
        var random = SeededGenerator(seed: 11)
        let index = try TemporaryIndex()
        for file in 0..<6 {
            let paragraphs = (0..<10).map { _ in
                "Här står "
                    + (0..<Int.random(in: 4...60, using: &random)).map { _ in
                        Self.words.randomElement(using: &random) ?? ""
                    }.joined(separator: " ") + "."
            }
            try index.write(
                "\(file).txt", "Iakttagelser\n\n" + paragraphs.joined(separator: "\n\n") + "\n")
        }
        try await index.update(jobs: 1)
        let service = try await index.service()
        for query in Self.queries {
            var request = SearchRequest(query: query)
            request.limit = 100
            let hits = try await service.search(request).hits
            #expect(!hits.isEmpty, "\(query)")
            for hit in hits { check(hit, query) }
        }
    }

    private func check(_ hit: Hit, _ query: String) {
        let text = hit.passage.text
        let scalars = Array(text.unicodeScalars)
        var boundaries: Set<Int> = [0]
        var end = 0
        for character in text {
            end += character.unicodeScalars.count
            boundaries.insert(end)
        }
        var last = -1
        for range in hit.highlights {
            #expect(range[0] >= last && range[0] < range[1] && range[1] <= scalars.count, "\(query): \(text)")
            #expect(boundaries.contains(range[0]) && boundaries.contains(range[1]), "\(query): \(text) \(range)")
            last = range[1]
        }
        #expect(!hit.highlights.isEmpty || query == "följa upp", "\(query): \(text)")
        var shown = Array(hit.snippet.utf8).removingMarks.decodingEntities
        if shown.starts(with: "… ".utf8) { shown.removeFirst("… ".utf8.count) }
        if shown.suffix(" …".utf8.count).elementsEqual(" …".utf8) { shown.removeLast(" …".utf8.count) }
        #expect(Array(text.utf8).holds(shown), "\(query): \(hit.snippet)")
    }
}
