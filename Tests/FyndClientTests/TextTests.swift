import FyndAPI
import Testing

@testable import FyndClient

struct MarkedTextTests {
    private static let colours = TerminalStyle(usesColour: true, width: nil)

    @Test(arguments: [
        ("a <mark>b</mark> c", "a \u{1B}[1;33mb\u{1B}[0m c"),
        ("&lt;mark&gt; &amp;amp; &quot;&#39;", "<mark> &amp; \"'"),
        ("1 < 2 & 3", "1 < 2 & 3"), ("<mark>open", "\u{1B}[1;33mopen\u{1B}[0m"), ("</mark>", ""),
        ("&unknown; <b>", "&unknown; <b>"),
        ("", ""), ("soft\u{AD}hyphen", "softhyphen"),
    ])
    func `a snippet's marks and entities are read, all else is text`(snippet: String, shown: String) {
        #expect(MarkedText(snippet: snippet).rendered(Self.colours) == shown)
    }

    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("one two three", 100, ["one two three"]),
        ("incomprehensibilities are long", 5, ["incomprehensibilities", "are", "long"]), ("", 10, []), ("   ", 10, []),
        ("a\u{308}bc de", 6, ["a\u{308}bc de"]), ("  lead", 10, ["lead"]), ("a  b", 3, ["a", "b"]),
    ])
    func `lines are broken at spaces`(text: String, width: Int, lines: [String]) {
        #expect(MarkedText(text).lines(width: width, .plain) == lines)
    }

    @Test func `a mark goes on over the end of a line`() {
        let lines = MarkedText(snippet: "<mark>one two</mark>").lines(width: 4, Self.colours)
        #expect(lines == ["\u{1B}[1;33mone\u{1B}[0m", "\u{1B}[1;33mtwo\u{1B}[0m"])
    }

    @Test func `cleaning a text gives what is shown for each of its scalars`() {
        for value in UInt32(0)...0x10FFFF where value < 0x3000 || value % 97 == 0 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(TerminalText.cleaned("a\(scalar)å") == "a\(TerminalText.shown(scalar).map { String($0) } ?? "")å")
        }
    }
}

struct DecimalsTests {
    @Test(arguments: [
        (0.0, 3, "0.000"), (1.2344, 3, "1.234"), (0.9996, 3, "1.000"), (-0.0001, 2, "0.00"), (-1.5, 1, "-1.5"),
        (85.6, 0, "86"),
        (.infinity, 2, "inf"), (1e300, 2, "1e+300"),
    ])
    func `numbers are rounded to a fixed count of decimals`(number: Double, decimals: Int, text: String) {
        #expect(Decimals.text(number, decimals) == text)
    }

    @Test(arguments: [
        (0, "0 bytes"), (999, "999 bytes"), (1500, "1.5 kB"), (24_000_000, "24.0 MB"), (Int.max, "9223372.0 TB"),
    ])
    func `sizes have a fitting unit`(count: Int, text: String) {
        #expect(Decimals.bytes(count) == text)
    }
}

struct OtherTextTests {
    @Test func `a summary of indexing tells what changed and what failed`() {
        let summary = IndexSummary(
            reports: 5, passages: 700, added: 2, updated: 1, removed: 0, unchanged: 2,
            failed: [IndexFailure(path: "a.pdf", reason: "It is encrypted.")], seconds: 1.26, bytes: 2_500_000)
        #expect(
            IndexSummaryText.render(summary) == """
                2 added, 1 updated, 0 removed, 2 unchanged, 1 failed
                5 reports and 700 passages in 2.5 MB, 1.3 s
                failed: a.pdf: It is encrypted.

                """)
    }

    @Test func `a passage stands between its neighbours`() {
        let before = PassageView(
            id: "r1.6", kind: "assessment", text: "Före.", start: 0, end: 5, report: Samples.report)
        let response = PassageResponse(passage: Samples.hit.passage, before: [before], after: [])
        #expect(
            ReportText(style: .plain).render(response) == """
                2009 · Mora · PwC · Styrning, ledning och "kontroll"
                reports/mora.txt
                2 Resultat › 2.1 Styrning

                assessment, id r1.6
                  Före.

                recommendation to socialnämnden, page 4, id r1.7
                  Nämnden bör säkerställa rutiner & stöd.

                """)
    }

    @Test func `reports are listed with what tells them apart`() {
        var report = Samples.report
        report.passages = 151
        #expect(
            ReportText(style: .plain).render(ReportsResponse(total: 1, reports: [report])) == """
                2009 · Mora · PwC · Styrning, ledning och "kontroll"
                   granskning, socialnämnden, kommunstyrelsen, 151 passages, id r1
                1 report

                """)
    }

    @Test func `a list tells what a report judges, follows up and belongs to`() {
        #expect(
            ReportText(style: .plain).render(ReportsResponse(total: 1, reports: [Samples.followUp])) == """
                2014 · Mora · Uppföljande granskning
                   id r2
                   overall grade delvis
                   follows up Granskning av styrning (2009), id r1
                   follows up Granskning av avtal (2012)
                   belongs to id r0
                   quality 99 %
                1 report

                """)
    }

    @Test func `a whole report begins with its advice and what became of earlier advice`() {
        let passage = PassageView(
            id: "r1:1", kind: "finding", text: "Rutiner saknas.", start: 0, end: 15, earlierStatus: "ej",
            report: Samples.report)
        let response = ReportResponse(
            report: Samples.report, passages: [passage],
            recommendations: [
                RecommendationView(text: "Se över rutinerna.", addressee: ["socialnämnden"], passages: ["r1:1"])
            ],
            earlierRecommendations: [
                EarlierRecommendationView(
                    text: "Inför rutiner.", status: "åtgärdad", statement: "Klart.", start: 0, end: 1,
                    statementStart: 2, statementEnd: 3),
                EarlierRecommendationView(
                    text: "Mät avtalstroheten.", status: "ej", statement: "Nej.", start: 4, end: 5, statementStart: 6,
                    statementEnd: 7),
            ])
        #expect(
            ReportText(style: .plain).render(response) == """
                2009 · Mora · PwC · Styrning, ledning och "kontroll"
                reports/mora.txt

                Recommendations (1)
                  - Se över rutinerna. (to socialnämnden)

                Earlier recommendations (2)
                  åtgärdad  Inför rutiner.
                  ej        Mät avtalstroheten.

                finding, earlier recommendation: ej, id r1:1
                  Rutiner saknas.

                """)
    }
}
