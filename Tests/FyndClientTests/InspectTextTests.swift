import FyndAPI
import Testing

@testable import FyndClient

struct InspectTextTests {
    private func report(_ change: (inout InspectedReport) -> Void = { _ in }) -> InspectedReport {
        var report = InspectedReport(
            metadata: InspectedMetadata(), headings: [], passages: [], recommendations: [], questions: [], noise: [],
            abbreviations: [], quality: QualityView(score: 1, damagedWords: 0, words: 0), start: 0, end: 900)
        change(&report)
        return report
    }

    private func text(_ reports: InspectedReport..., width: Int? = nil) -> String {
        InspectText(style: TerminalStyle(usesColour: false, width: width)).render(InspectResponse(reports: reports))
    }

    @Test func `a value stands behind the line it was read from and how sure that is`() {
        let report = report {
            ($0.metadata.municipality, $0.metadata.year, $0.metadata.type) = ("Klinga", 2017, "granskning")
            $0.metadata.evidence = [
                "municipality": InspectedEvidence(line: 6, confidence: 0.98),
                "type": InspectedEvidence(line: nil, confidence: 0.5),
            ]
        }
        #expect(
            text(report) == """
                field         line  sure  value
                municipality     6  98 %  Klinga
                year                      2017
                type             -  50 %  granskning

                """)
    }

    @Test func `what holds for the whole document follows its metadata`() {
        let report = report {
            ($0.overallGrade, $0.pages) = ("i huvudsak", 14)
            $0.followsUp = [InspectedFollowedReport(title: "Granskning av inköp", year: 2014, start: 5, end: 24)]
            $0.quality = QualityView(score: 0.97, damagedWords: 30, words: 1000)
        }
        #expect(
            text(report) == """
                overall grade  i huvudsak
                follows up     Granskning av inköp (2014)
                pages          14
                quality        97 %, 30 of 1000 words damaged

                """)
    }

    @Test func `questions stand behind their grades, advice before its addressees and places`() {
        let report = report {
            $0.questions = [
                InspectedQuestion(
                    text: "Finns det rutiner?", answer: "Till viss del.", grade: "delvis", start: 0, end: 1),
                InspectedQuestion(text: "Följs de?", answer: nil, grade: nil, start: 2, end: 3),
            ]
            $0.recommendations = [
                InspectedRecommendation(
                    text: "Säkerställa rutiner.", addressee: ["socialnämnden"],
                    places: [
                        InspectedPlace(start: 10, end: 30, page: 2), InspectedPlace(start: 80, end: 99, page: 7),
                    ]),
                InspectedRecommendation(
                    text: "Se över.", addressee: [], places: [InspectedPlace(start: 40, end: 48, page: nil)]),
            ]
            $0.earlierRecommendations = [
                EarlierRecommendationView(
                    text: "Inför rutiner.", status: "ej", statement: "Inte påbörjat.", start: 0, end: 1,
                    statementStart: 2, statementEnd: 3)
            ]
        }
        #expect(
            text(report) == """
                Questions (2)
                  delvis  Finns det rutiner?
                          → Till viss del.
                  -       Följs de?

                Recommendations (2)
                  1.  Säkerställa rutiner.
                      to socialnämnden; at 10–30, 80–99; page 2, 7
                  2.  Se över.
                      at 40–48

                Earlier recommendations (1)
                  ej  Inför rutiner.
                      → Inte påbörjat.

                """)
    }

    @Test func `headings are set in by their depth, and noise is summed up by kind`() {
        let report = report {
            $0.headings = [
                InspectedHeading(level: 1, text: "1 Inledning", start: 0, end: 1),
                InspectedHeading(level: 2, text: "1.1 Syfte", start: 2, end: 3),
            ]
            $0.passages = [
                InspectedPassage(
                    kind: "answer", text: "Nej.", section: [], addressee: [], grade: "nej", start: 5, end: 9, page: 3)
            ]
            $0.noise = (0..<8).map { InspectedNoise(kind: "footer", start: $0 * 100, end: $0 * 100 + 12) }
            $0.noise.append(InspectedNoise(kind: "toc", start: 20, end: 90))
        }
        #expect(
            text(report) == """
                Headings (2)
                  1 Inledning
                    1.1 Syfte

                Passages (1)
                  answer (nej), page 3
                    Nej.

                Left out (2)
                  footer  8 of 96 characters in all, at 0–12, 100–112, 200–212, 300–312, 400–412, 500–512, …
                  toc     1 of 70 characters in all, at 20–90

                """)
    }

    @Test func `several documents are numbered, and say which they belong to`() {
        let letter = report { $0.belongsTo = 1 }
        let other = report { ($0.start, $0.end, $0.member) = (900, 2000, "mapp/b.md") }
        #expect(
            text(letter, other) == """
                Document 1 of 2, belongs to document 2, 0–900

                Document 2 of 2, mapp/b.md, 900–2000

                """)
    }

    @Test func `long text is wrapped beside its label and cannot steer the terminal`() {
        let report = report {
            $0.questions = [
                InspectedQuestion(
                    text: "Finns det \u{1B}[2J rutiner som alla följer i allt?", answer: nil, grade: "ja", start: 0,
                    end: 1)
            ]
        }
        #expect(
            text(report, width: 40) == """
                Questions (1)
                  ja  Finns det \u{FFFD}[2J rutiner som alla
                      följer i allt?

                """)
    }
}
