import FyndAPI
import SwedishText
import Testing

@testable import FyndIndex

@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct OccurrenceFinderTests {
    /// What occurs in a text that is the one passage of an index, with what of it is highlighted.
    private func occurrences(of query: String, _ matching: WordMatching, in text: String) async throws -> [String] {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(text))
        try await index.update(jobs: 1)
        let reader = try index.reader()
        let finder = OccurrenceFinder(
            OccurrenceTerms(try reader.strictMatches(query, matching).query), analyzer: reader.analyzer)
        var text = text
        return text.withUTF8 { utf8 in
            finder.read(utf8)
            return finder.occurrences.map { occurrence in
                func part(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
                let parts = occurrence.highlights.map(part)
                return parts == [part(occurrence.bytes)]
                    ? parts[0] : part(occurrence.bytes) + " = " + parts.joined(separator: "+")
            }
        }
    }

    @Test(arguments: [
        (
            WordMatching.wide, "kontroll", "Kontrollen av internkontrollplanen är en kontroll.",
            ["Kontrollen", "internkontrollplanen", "kontroll"]
        ),
        (.lemma, "kontroll", "Kontrollen av internkontrollplanen är en kontroll.", ["Kontrollen", "kontroll"]),
        (.form, "kontroll", "Kontrollen av internkontrollplanen är en kontroll.", ["kontroll"]),
        (.wide, "=kontrollen", "Kontrollen är en kontroll.", ["Kontrollen"]),
        (.wide, "planen i", "I planen står i huvudsak allt.", ["planen"]),
        (.wide, "planen =i", "I planen står i huvudsak allt.", ["I", "planen", "i"]),
        (.wide, "i", "I planen står i huvudsak allt.", ["I", "i"]),
        (.wide, "=alla", "Alla vill allt för alla.", ["Alla", "alla"]),
        (.wide, "kontr*", "Kontrollen i kontraktet.", ["Kontrollen", "kontraktet"]),
        (.wide, "kontroll avtal", "Avtal och kontroll av avtalskontroll.", ["Avtal", "kontroll", "avtalskontroll"]),
        (.wide, "kontroll INTE hyra", "Kontroll av hyran.", ["Kontroll"]),
    ])
    func `a word occurs as a whole word`(
        matching: WordMatching, query: String, text: String, expected: [String]
    ) async throws {
        #expect(try await occurrences(of: query, matching, in: text) == expected)
    }

    @Test(arguments: [
        (
            "\"intern kontroll\"", "Den interna kontrollen och internkontrollen. Intern. Kontroll saknas.",
            ["interna kontrollen = interna+kontrollen", "internkontrollen", "Intern. Kontroll = Intern+Kontroll"]
        ),
        (
            "=\"interna kontrollen\"", "Intern kontroll och den interna kontrollen.",
            ["interna kontrollen = interna+kontrollen"]
        ),
        (
            "avtal NÄRA/3 pris", "Avtal om pris i avtal följs. Priset nämns, avtalet inte.",
            ["Avtal om pris = Avtal+pris", "avtal följs. Priset = avtal+Priset"]
        ),
        ("avtal NÄRA/mening pris", "Avtal finns. Pris i gott avtal. Pris.", ["Pris i gott avtal = Pris+avtal"]),
        (
            "(\"gott avtal\" ELLER hyra) NÄRA/3 pris", "Gott avtal till pris, hyra till pris.",
            ["Gott avtal till pris = Gott+avtal+pris", "hyra till pris = hyra+pris"]
        ),
        ("följa upp", "Nämnden följer inte upp, uppföljning saknas.", ["följer inte upp = följer+upp", "uppföljning"]),
        (
            "uppföljning", "Avtalen följs noga upp. Uppföljningen är god.",
            ["följs noga upp = följs+upp", "Uppföljningen"]
        ),
        (
            "kvalitetsledningssystem", "Ett ledningssystem för kvalitet saknas.",
            ["ledningssystem för kvalitet = ledningssystem+kvalitet"]
        ),
    ])
    func `words that stand together are one occurrence, from the first to the last`(
        query: String, text: String, expected: [String]
    ) async throws {
        #expect(try await occurrences(of: query, .wide, in: text) == expected)
    }

    @Test(arguments: [
        ("målstyrning", "God mål- och resultatstyrning.", ["mål- och resultatstyrning = mål+styrning"]),
        ("resultatstyrning", "God mål- och resultatstyrning.", ["resultatstyrning"]),
        ("styrning", "God mål- och resultatstyrning.", ["mål- och resultatstyrning = mål+resultatstyrning"]),
        ("mål", "God mål- och resultatstyrning.", ["mål"]),
        (
            "socialtjänstförordningen", "Socialtjänstlagen och -förordningen gäller.",
            ["Socialtjänstlagen och -förordningen = Socialtjänst+förordningen"]
        ),
    ])
    func `a suspended word reaches to what completes it`(query: String, text: String, expected: [String]) async throws {
        #expect(try await occurrences(of: query, .wide, in: text) == expected)
    }

    @Test(arguments: [
        ("SOSFS 2011:9", "År 2011 gavs SOSFS 2011:9 ut, 9 sidor.", ["SOSFS 2011:9"]),
        ("8,8 mkr", "Kostnaden 8 800 tkr är 8,8 procent.", ["8 800 tkr"]),
        (
            "IFO", "Individ- och familjeomsorgen (IFO) växer.",
            ["Individ- och familjeomsorgen = Individ+och+familjeomsorgen", "IFO"]
        ),
    ])
    func `references and abbreviations are found however they are written`(
        query: String, text: String, expected: [String]
    ) async throws {
        #expect(try await occurrences(of: query, .wide, in: text) == expected)
    }

    @Test func `no character is split`() async throws {
        let text = "Avtal\u{301}et och avtal👍🏽, avtal."
        #expect(try await occurrences(of: "avtal*", .wide, in: text).last == "avtal")
        for occurrence in try await occurrences(of: "avtal*", .wide, in: text) {
            #expect(text.contains(occurrence), "\(occurrence)")
        }
    }
}
