import FyndAPI
import Testing

@testable import FyndClient

struct HitTextTests {
    @Test func `an answer is written for a file without colours or wrapping`() {
        #expect(
            HitText(style: .plain).render(Samples.answer, offset: 10) == """
                Menade du "rutinen"?
                Note: "rutin" was expanded.

                11. 2009 · Mora · PwC · Styrning, ledning och "kontroll"
                    recommendation to socialnämnden › 2 Resultat › 2.1 Styrning › page 4
                    Nämnden bör säkerställa rutiner & stöd.
                    id r1.7

                year
                  2009  10  ████████████████████████████████████████
                  2010   0
                  2011   2  ████████

                12 hits, 1 shown, 0.012 s

                """)
    }

    @Test func `matches stand out on a terminal and lines fit its width`() {
        let style = TerminalStyle(usesColour: true, width: 24)
        let text = HitText(style: style).render(
            SearchResponse(query: "x", total: 1, totalIsExact: false, hits: [Samples.hit], seconds: 1))
        #expect(text.contains("   Nämnden bör\n   säkerställa \u{1B}[1;33mrutiner\u{1B}[0m &\n   stöd.\n"))
        #expect(text.hasSuffix("\u{1B}[2mabout 1 hit, 1.000 s\u{1B}[0m\n"))
    }

    @Test func `groups are written under their values`() {
        let answer = SearchResponse(
            query: "x", total: 3, totalIsExact: true, hits: [],
            groups: [
                HitGroup(value: "2009", count: 2, hits: [Samples.hit]), HitGroup(value: "2011", count: 1, hits: []),
            ],
            seconds: 0)
        let lines = HitText(style: .plain).render(answer).split(separator: "\n")
        #expect(lines[0] == "2009 (2)  ████████████████████████████████████████")
        #expect(lines[1].hasPrefix("1. 2009 · Mora"))
        #expect(lines[5] == "2011 (1)  ████████████████████")
    }

    @Test func `bars fit the width, show small counts and do without blocks where there are none`() {
        let counts = [FacetCount(value: "2009", count: 1_000), FacetCount(value: "2011", count: 1)]
        let answer = SearchResponse(
            query: "x", total: 1_001, totalIsExact: true, hits: [],
            facets: ["year": counts, "firm": [FacetCount(value: "EY", count: 7)], "kind": []], seconds: 0)
        var style = TerminalStyle(usesColour: false, width: 40, usesUnicode: true)
        let blocks = HitText(style: style).render(answer).split(separator: "\n").map(String.init)
        #expect(
            blocks.prefix(7) == [
                "year", "  2009  1000  ██████████████████████████", "  2010     0", "  2011     1  ▏", "firm",
                "  7  EY", "kind",
            ])
        style.usesUnicode = false
        let signs = HitText(style: style).render(answer).split(separator: "\n").map(String.init)
        #expect(signs[1] == "  2009  1000  ##########################")
        #expect(signs[3] == "  2011     1  #")
    }

    @Test func `groups of any width keep their bars below each other`() {
        let answer = SearchResponse(
            query: "x", total: 12, totalIsExact: true, hits: [],
            groups: [
                HitGroup(value: "A\u{30A}re", count: 8, hits: []), HitGroup(value: "Örnsköldsvik", count: 4, hits: []),
                HitGroup(value: "", count: 0, hits: []),
            ],
            seconds: 0)
        let lines = HitText(style: TerminalStyle(usesColour: false, width: 48)).render(answer).split(separator: "\n")
        #expect(lines[0] == "A\u{30A}re (8)           ██████████████████████████████")
        #expect(lines[1] == "Örnsköldsvik (4)  ███████████████")
        #expect(lines[2] == " (0)")
    }

    @Test(arguments: [
        ([:], false), (["LANG": "sv_SE.UTF-8"], true), (["LANG": "C.utf8"], true), (["LANG": "C"], false),
        (["LC_ALL": "C", "LANG": "sv_SE.UTF-8"], false), (["LC_ALL": "", "LC_CTYPE": "UTF-8"], true),
        (["LANG": "sv_SE.ISO-8859-1"], false),
    ])
    func `block elements are drawn where the locale has them`(environment: [String: String], usesUnicode: Bool) {
        #expect(TerminalStyle.detected(for: -1) { environment[$0] }.usesUnicode == usesUnicode)
    }

    @Test func `likeness, shared terms, grades and further passages are told`() {
        var hit = Samples.hit
        hit.passage.grade = "delvis"
        hit.passage.addressee = nil
        hit.similarity = 0.846
        hit.sharedTerms = ["rutin", "säkerställa"]
        hit.moreInReport = 2
        hit.explanation = [ScorePart(part: "rutiner", score: 2.5)]
        let text = HitText(style: .plain).render(
            SearchResponse(query: nil, total: 1, totalIsExact: true, hits: [hit], seconds: 0))
        #expect(text.contains("recommendation (delvis), 85 % alike › 2 Resultat"))
        #expect(text.contains("shared: rutin, säkerställa\n"))
        #expect(text.contains("2.500  rutiner\n"))
        #expect(text.contains("id r1.7, 2 more in this report\n"))
    }

    @Test func `what a hit stands for, the words that met and what came of it are told`() {
        let answer = SearchResponse(query: nil, total: 1, totalIsExact: true, hits: [Samples.likeHit], seconds: 0)
        #expect(
            HitText(style: .plain).render(answer).contains(
                """
                   shared: rutiner
                   by other words: rutin ~ riktlinje, stöd ~ stödja
                   3 alike in 3 reports, also: Bjuv 2011, r4
                   outcome: delvis (2014 · Mora · Uppföljande granskning): Rutiner finns, men inte stöd.
                   id r1.7

                """))
    }

    @Test func `of many places a few are named, each once, and none of the hit's own report`() {
        var hit = Samples.hit
        let places = ["Mora", "Bjuv", "Bjuv", "Falun", "Rättvik", "Leksand", "Orsa"].enumerated()
        hit.folded = places.map { number, place in
            FoldedPassage(id: "p\(number)", report: ReportReference(id: "f\(number)", municipality: place, year: 2010))
        }
        hit.folded?.append(FoldedPassage(id: "p", report: ReportReference(Samples.report)))
        #expect(
            LikenessText(style: .plain).lines(hit, width: nil)
                == ["9 alike in 8 reports, also: Mora 2010, Bjuv 2010, Falun 2010, Rättvik 2010 and 2 more"])
        hit.folded = [FoldedPassage(id: "p", report: ReportReference(Samples.report))]
        #expect(LikenessText(style: .plain).lines(hit, width: nil) == ["2 alike in 1 report"])
        #expect(LikenessText(style: .plain).lines(Samples.hit, width: nil).isEmpty)
    }

    @Test func `nothing in an answer can steer the terminal`() {
        let evil = "a\u{1B}[31mb\u{9B}c\u{7}d\re\u{202E}f\u{0}\u{8}"
        var report = Samples.report
        report.title = evil
        report.municipality = evil
        let passage = PassageView(
            id: evil, kind: evil, text: evil, section: [evil], start: 0, end: 1, addressee: [evil], grade: evil,
            report: report)
        var hit = Hit(passage: passage, score: 1, snippet: "<mark>\(evil)</mark>", highlights: [])
        hit.sharedTerms = [evil]
        hit.explanation = [ScorePart(part: evil, score: 1)]
        hit.relatedTerms = [RelatedTerm(term: evil, source: evil, relation: .compound)]
        hit.folded = [FoldedPassage(id: evil, report: ReportReference(id: evil, municipality: evil))]
        hit.outcome = Outcome(
            status: .notAddressed, statement: evil, start: 0, end: 1,
            report: ReportReference(id: evil, title: evil, municipality: evil))
        let answer = SearchResponse(
            query: evil, total: 1, totalIsExact: true, hits: [hit], facets: [evil: [FacetCount(value: evil, count: 1)]],
            suggestion: evil, notes: [evil], seconds: 0)
        var grouped = answer
        grouped.groups = [HitGroup(value: evil, count: 1, hits: [hit])]
        for text in [answer, grouped].map({ HitText(style: .plain).render($0) }) {
            let controls = text.unicodeScalars.filter { scalar in
                (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value) || scalar == "\u{202E}"
            }
            #expect(controls.isEmpty)
        }
    }
}
