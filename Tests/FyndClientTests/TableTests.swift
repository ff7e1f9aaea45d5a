import FyndAPI
import Testing

@testable import FyndClient

struct TableTests {
    @Test func `hits are written as comma-separated values`() {
        #expect(
            HitTable.render(Samples.answer, as: .commas)
                == "group,id,score,similarity,kind,grade,year,municipality,county,firm,type,title,bodies,section,addressee,"
                + "page,start,end,text,report,path\r\n"
                + ",r1.7,3.25,,recommendation,,2009,Mora,,PwC,granskning,\"Styrning, ledning och \"\"kontroll\"\"\","
                + "socialnämnden; kommunstyrelsen,2 Resultat > 2.1 Styrning,socialnämnden,4,100,139,"
                + "Nämnden bör säkerställa rutiner & stöd.,r1,reports/mora.txt\r\n")
    }

    @Test func `hits in groups name their group`() {
        var answer = Samples.answer
        answer.groups = [HitGroup(value: "2009", count: 1, hits: [Samples.hit])]
        let lines = HitTable.render(answer, as: .tabs).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[1].hasPrefix("2009\tr1.7\t3.25\t\trecommendation\t"))
    }

    @Test func `reports are written as tab-separated values`() {
        #expect(
            ReportTable.render([Samples.report], as: .tabs)
                == "id\tyear\tauditedYear\tdate\tmunicipality\tcounty\torganisation\tfirm\ttype\ttitle\tbodies\t"
                + "registrationNumbers\tpassages\tpath\tregistrationKeys\toverallGrade\tfollowsUp\tbelongsTo\tquality\tpages\n"
                + "r1\t2009\t\t\tMora\t\t\tPwC\tgranskning\tStyrning, ledning och \"kontroll\"\t"
                + "socialnämnden; kommunstyrelsen\t\t\treports/mora.txt\t\t\t\t\t\t\n")
    }

    @Test func `a report that is followed up is named by its id, or else by title and year`() throws {
        let line = try #require(ReportTable.render([Samples.followUp], as: .tabs).split(separator: "\n").last)
        #expect(line.hasSuffix("\tKS 2014/7\tdelvis\tr1; Granskning av avtal (2012)\tr0\t0.9871\t14"))
    }

    @Test(arguments: [
        (["a", "b"], "a,b\r\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\r\n"),
        (["two\nlines", ""], "\"two\nlines\",\r\n"),
        (["\r"], "\"\r\"\r\n"), (["\r\n"], "\"\r\n\"\r\n"), (["tab\there"], "tab\there\r\n"),
    ])
    func `commas, quotes and line ends are quoted`(values: [String], line: String) {
        #expect(SeparatedValues.commas.line(values) == line)
    }

    @Test func `tabs and line ends become spaces between tabs`() {
        #expect(SeparatedValues.tabs.line(["a\tb", "c\r\nd", "e,\"f\""]) == "a b\tc  d\te,\"f\"\n")
    }

    @Test func `a run names query, passage, rank and score`() {
        let answer = SearchResponse(
            query: "x", total: 2, totalIsExact: true, hits: [Samples.hit, Samples.hit], seconds: 0)
        #expect(TRECRun.render(answer, id: "q 1") == "q_1 Q0 r1.7 1 3.25 fynd\nq_1 Q0 r1.7 2 3.25 fynd\n")
    }

    @Test func `each hit is a line of JSON`() throws {
        var answer = Samples.answer
        answer.hits = [Samples.hit, Samples.hit]
        let lines = String(decoding: try JSONLines.render(answer), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix(#"{"addressee":["socialnämnden"],"end":139,"#))
    }
}
