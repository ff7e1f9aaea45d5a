import FyndAPI
import Testing

@testable import FyndClient

struct TableTests {
    @Test func `hits are written as comma-separated values`() {
        #expect(
            Samples.answer.table.rendered(as: .commas)
                == "group,id,score,similarity,kind,grade,year,municipality,county,firm,type,title,bodies,section,addressee,"
                + "page,start,end,text,report,path,count,outcome\r\n"
                + ",r1.7,3.25,,recommendation,,2009,Mora,,PwC,granskning,\"Styrning, ledning och \"\"kontroll\"\"\","
                + "socialnämnden; kommunstyrelsen,2 Resultat > 2.1 Styrning,socialnämnden,4,100,139,"
                + "Nämnden bör säkerställa rutiner & stöd.,r1,reports/mora.txt,,\r\n")
    }

    @Test func `hits in groups name their group`() {
        var answer = Samples.answer
        answer.groups = [HitGroup(value: "2009", count: 1, hits: [Samples.hit])]
        let lines = answer.table.rendered(as: .tabs).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[1].hasPrefix("2009\tr1.7\t3.25\t\trecommendation\t"))
    }

    @Test func `reports are written as tab-separated values`() {
        #expect(
            ReportsResponse(total: 1, reports: [Samples.report]).table.rendered(as: .tabs)
                == "id\tyear\tauditedYear\tdate\tmunicipality\tcounty\torganisation\tfirm\ttype\ttitle\tbodies\t"
                + "registrationNumbers\tpassages\tpath\tregistrationKeys\toverallGrade\tfollowsUp\tbelongsTo\tquality\tpages\n"
                + "r1\t2009\t\t\tMora\t\t\tPwC\tgranskning\tStyrning, ledning och \"kontroll\"\t"
                + "socialnämnden; kommunstyrelsen\t\t\treports/mora.txt\t\t\t\t\t\t\n")
    }

    @Test func `a report that is followed up is named by its id, or else by title and year`() throws {
        let line = try #require(
            ReportsResponse(total: 1, reports: [Samples.followUp]).table.rendered(as: .tabs).split(separator: "\n").last
        )
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
        #expect(TRECRun.render(answer.hits, id: "q 1") == "q_1 Q0 r1.7 1 3.25 fynd\nq_1 Q0 r1.7 2 3.25 fynd\n")
    }

    @Test func `passages folded into a hit follow it, with scores between its own and the next hit's`() {
        var answer = SearchResponse(
            query: "x", total: 3, totalIsExact: true, hits: [Samples.likeHit, Samples.hit, Samples.likeHit], seconds: 0)
        (answer.hits[0].score, answer.hits[1].score, answer.hits[2].score) = (0.5, 0.5, 0.25)
        let lines = TRECRun.render(answer.hits, id: "q").split(separator: "\n").map { $0.split(separator: " ") }
        #expect(
            lines.map { String($0[2]) } == [
                "r1.7", "r3.2", "r4.5", "r1.7", "r1.7", "r3.2", "r4.5",
            ])
        #expect(lines.map { String($0[3]) } == ["1", "2", "3", "4", "5", "6", "7"])
        let scores = lines.compactMap { Float(String($0[4])) }
        #expect(scores.prefix(5) == [0.5, 0.5, 0.5, 0.5, 0.25])
        #expect(scores[4] > scores[5] && scores[5] > scores[6] && scores[6] > 0.249)
        #expect(scores == scores.sorted(by: >))
    }

    @Test func `what a hit stands for and what came of it are columns`() {
        var answer = Samples.answer
        answer.hits = [Samples.likeHit]
        #expect(answer.table.rendered(as: .tabs).hasSuffix("\treports/mora.txt\t3\tdelvis\n"))
    }

    @Test func `each hit is a line of JSON`() throws {
        var answer = Samples.answer
        answer.hits = [Samples.hit, Samples.hit]
        let lines = String(decoding: try answer.jsonLines(), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix(#"{"addressee":["socialnämnden"],"end":139,"#))
    }
}
