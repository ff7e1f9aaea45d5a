import Foundation
import FyndAPI
import Testing

struct CitationTests {
    @Test func `a report is cited in plain Swedish`() throws {
        #expect(
            try Citation(CitedSamples.report).text(.plain)
                == "KPMG (2014). Granskning av avtal. Granskning, Norrbro. Dnr KS 2014/742; Rev 12-2014.")
    }

    @Test func `a passage is cited with its heading and page`() throws {
        let citation = Citation(CitedSamples.report, passage: CitedSamples.passage)
        #expect(try citation.text(.plain).hasSuffix("Rev 12-2014. Avsnitt \"2.1 Styrning\", s. 4."))
        var loose = CitedSamples.passage
        loose.section = nil
        #expect(try Citation(CitedSamples.report, passage: loose).text(.plain).hasSuffix("Rev 12-2014. S. 4."))
    }

    @Test func `a title that ends like a sentence gets no second full stop`() throws {
        let text = try Citation(CitedSamples.awkward).text(.plain)
        #expect(
            text == """
                Öhman & Co and Son. 50 % & "Å\\Ä" {Ö} }_{ #1 $x ~ ^ sista raden? Åre Bostäder AB, Åre.
                """)
    }

    @Test(arguments: CitationStyle.allCases)
    func `what is not known is left out`(style: CitationStyle) throws {
        let text = try Citation(ReportView(id: "r1", path: "a.txt")).text(style)
        let expected: [CitationStyle: String] = [
            .plain: "r1",
            .bibtex: "@techreport{r1,\n  language = {swedish}\n}\n",
            .ris: "TY  - RPRT\r\nID  - r1\r\nLA  - sv\r\nER  - \r\n",
            .csl: #"[{"id":"r1","language":"sv","type":"report"}]"#,
        ]
        #expect(text == expected[style])
    }

    @Test func `CSL-JSON holds one report`() throws {
        let citation = Citation(CitedSamples.report, passage: CitedSamples.passage)
        #expect(
            try citation.text(.csl)
                == #"[{"author":[{"literal":"KPMG"}],"genre":"Granskning","id":"norrbro-2014-avtal-132eb29d:13","#
                + #""issued":{"date-parts":[[2014,6,5]]},"language":"sv","number":"KS 2014/742; Rev 12-2014","page":"4","#
                + #""publisher":"Norrbro","section":"2 Resultat › 2.1 Styrning","title":"Granskning av avtal","type":"report"}]"#
        )
    }

    @Test func `a title with awkward signs survives CSL-JSON`() throws {
        let json = Data(try Citation(CitedSamples.awkward).text(.csl).utf8)
        let items = try #require(try JSONSerialization.jsonObject(with: json) as? [[String: Any]])
        #expect(items.count == 1)
        #expect(items[0]["title"] as? String == "50 % & \"Å\\Ä\" {Ö} }_{ #1 $x ~ ^ sista raden?")
    }

    @Test(arguments: [
        ("2014", [2014]), ("2014-06", [2014, 6]), ("2014-06-05", [2014, 6, 5]), ("", nil), ("2014-13", nil),
        ("2014-06-32", nil), ("juni 2014", nil), ("2014-", nil), ("-1", nil), ("0", nil), ("2014-06-05-01", nil),
        ("+2014", nil),
    ])
    func `a date is as exact as it is stated`(text: String, parts: [Int]?) {
        #expect(CitationDate(iso8601: text)?.parts == parts)
    }

    @Test func `a report without a date of its own is cited by its year`() throws {
        var report = CitedSamples.report
        report.date = nil
        #expect(Citation(report).date?.parts == [2014])
        report.year = nil
        #expect(try Citation(report).text(.plain).hasPrefix("KPMG. Granskning av avtal."))
    }

    @Test func `the answer to a request has its id, its style and the citation`() throws {
        let response = try CiteResponse(
            CiteRequest(of: "norrbro-2014-avtal-132eb29d"), report: CitedSamples.report)
        #expect(
            String(decoding: try WireFormat.encode(response), as: UTF8.self)
                == #"{"citation":"KPMG (2014). Granskning av avtal. Granskning, Norrbro. Dnr KS 2014/742; Rev 12-2014.","#
                + #""of":"norrbro-2014-avtal-132eb29d","style":"plain"}"#)
    }

    @Test func `a request without a style asks for plain Swedish`() throws {
        #expect(try read(#"{"of":"r1"}"#) == CiteRequest(of: "r1"))
        #expect(try read(#"{"of":"r1","style":"ris"}"#) == CiteRequest(of: "r1", style: .ris))
    }

    @Test(arguments: [
        (#"{"style":"ris"}"#, "A citation needs an id in \"of\", that of a report or of a passage."),
        (#"{"of":"r1","style":"bibtx"}"#, "There is no style \"bibtx\". Did you mean \"bibtex\"?"),
        (#"{"of":"r1","styl":"ris"}"#, "There is no field \"styl\". Did you mean \"style\"?"),
    ])
    func `a request that is wrong is refused`(json: String, message: String) throws {
        #expect(throws: ServiceError.invalidRequest(message)) { try read(json) }
    }

    private func read(_ json: String) throws -> CiteRequest {
        try WireFormat.decode(CiteRequest.self, from: Data(json.utf8))
    }
}
