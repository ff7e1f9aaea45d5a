import AuditReport
import FyndAPI
import FyndIndex
import Testing

struct InspectTests {
    @Test func `abbreviations are shown where passages define them, each once`() throws {
        let text = """
            Individ- och familjeomsorgen (IFO) och socialtjänstlagen (SoL) samt en samordnad individuell plan (SIP).

            Inom individ- och familjeomsorgen (IFO) följs planerna upp.
            """
        let inspected = try InspectResponse(ReportReader().parse(text: text, fileName: "a.txt"))
        #expect(
            inspected.reports.first?.abbreviations.map(\.short) == ["IFO", "SoL", "SIP"])
        #expect(inspected.reports.first?.abbreviations.map(\.long).last == "samordnad individuell plan")
    }

    @Test func `a recommendation is shown once, with all its places and their pages`() throws {
        let passages = [
            Passage(kind: .recommendation, text: "Se över rutinerna.", span: TextSpan(start: 5, end: 23), page: 2),
            Passage(kind: .finding, text: "Rutiner saknas.", span: TextSpan(start: 30, end: 45), page: 3),
            Passage(kind: .letter, text: "Vi råder er.", span: TextSpan(start: 50, end: 62)),
        ]
        let report = Report(
            metadata: ReportMetadata(registrationNumbers: ["KS-2014/742.912", "2014", "KS 2014/742"]),
            passages: passages,
            recommendations: [
                Recommendation(text: "Se över rutinerna.", addressee: ["socialnämnden"], places: [0, 2]),
                Recommendation(text: "Mät.", addressee: [], places: [1]),
            ],
            quality: TextQuality(score: 0.987_654, damagedWords: 13, words: 1_007), span: TextSpan(start: 0, end: 70),
            belongsTo: 1)
        let shown = try #require(try InspectResponse([report]).reports.first)
        #expect(
            shown.recommendations == [
                InspectedRecommendation(
                    text: "Se över rutinerna.", addressee: ["socialnämnden"],
                    places: [
                        InspectedPlace(start: 5, end: 23, page: 2), InspectedPlace(start: 50, end: 62, page: nil),
                    ]),
                InspectedRecommendation(
                    text: "Mät.", addressee: [], places: [InspectedPlace(start: 30, end: 45, page: 3)]),
            ])
        #expect(shown.recommendations.last?.addressee == nil)
        #expect(shown.quality == QualityView(score: 0.9877, damagedWords: 13, words: 1_007))
        #expect(shown.pages == 3)
        #expect(shown.belongsTo == 1)
        #expect(shown.metadata.registrationNumbers == ["KS-2014/742.912", "2014", "KS 2014/742"])
        #expect(shown.metadata.registrationKeys == ["KS 2014/742"])
    }

    @Test func `a follow-up is shown with what it follows and what became of it`() throws {
        let text = FollowUpSample.text
        let shown = try #require(
            try InspectResponse(ReportReader().parse(text: text, fileName: "a.md")).reports.first)
        #expect(shown.overallGrade == "delvis")
        #expect(shown.followsUp?.map(\.title) == ["Granskning av inköp och direktupphandling"])
        #expect(shown.followsUp?.map(\.year) == [2014])
        let earlier = try #require(shown.earlierRecommendations)
        #expect(earlier.map(\.status) == ["åtgärdad", "ej"])
        let scalars = Array(text.unicodeScalars)
        for recommendation in earlier {
            let quoted = String(String.UnicodeScalarView(scalars[recommendation.start..<recommendation.end]))
            #expect(quoted.contains(recommendation.text))
            let stated = scalars[recommendation.statementStart..<recommendation.statementEnd]
            #expect(String(String.UnicodeScalarView(stated)).contains(recommendation.statement))
        }
    }

    @Test func `what a report has not is left out`() throws {
        let response = try InspectResponse(ReportReader().parse(text: "Nämnden har en rutin.", fileName: "a.txt"))
        let json = String(decoding: try WireFormat.encode(response), as: UTF8.self)
        for name in ["overallGrade", "followsUp", "earlierRecommendations", "pages", "belongsTo", "registrationKeys"] {
            #expect(!json.contains("\"\(name)\""), "\(name)")
        }
        for name in ["recommendations", "quality"] { #expect(json.contains("\"\(name)\""), "\(name)") }
    }
}
