import FyndAPI
import Testing

@testable import FyndClient

struct RecurringTextTests {
    private let response = RecurringResponse(
        groups: [Samples.group], total: 12, passages: 100, grouped: 34, notes: ["So."], seconds: 0.0123)

    private var bare: RecurringGroup {
        var group = Samples.group
        (group.count, group.reports, group.lastSeen, group.outcomes, group.members) = (1, 1, 2009, nil, nil)
        group.municipalities.removeLast()
        return group
    }

    @Test func `groups are written for a file without colours or wrapping`() {
        #expect(
            RecurringText(style: .plain).render(response, offset: 10) == """
                Note: So.

                11. rutin · stöd
                    2 reports (3 passages), 2 municipalities, 2009–2011, 63 % alike
                    Nämnden bör säkerställa rutiner & stöd.
                    2009 · Mora · PwC · Styrning, ledning och "kontroll"
                    outcomes: åtgärdad 2, ej 1
                    id r1.7, group g7
                    Mora 2009  Nämnden bör säkerställa rutiner & stöd. (100 %, delvis, id r1.7)
                    Bjuv 2011  Inför rutiner, gärna stöd. (62 %, id r3.2)

                12 groups, 1 shown, 34 of 100 passages grouped, 0.012 s

                """)
    }

    @Test func `what is not known is not told`() {
        let text = RecurringText(style: .plain).render(
            RecurringResponse(groups: [bare], total: 1, passages: 1, grouped: 1, seconds: 0))
        #expect(
            text == """
                1. rutin · stöd
                   1 report, 1 municipality, 2009, 63 % alike
                   Nämnden bör säkerställa rutiner & stöd.
                   2009 · Mora · PwC · Styrning, ledning och "kontroll"
                   id r1.7, group g7

                1 group, 1 of 1 passage grouped, 0.000 s

                """)
        #expect(
            RecurringText(style: .plain).render(
                RecurringResponse(groups: [], total: 0, passages: 5, grouped: 0, seconds: 0))
                == "0 groups, 0 of 5 passages grouped, 0.000 s\n")
    }

    @Test func `lines fit the width of a terminal`() {
        let lines = RecurringText(style: TerminalStyle(usesColour: false, width: 50)).render(response)
            .split(separator: "\n")
        #expect(lines.dropLast().allSatisfy { $0.count <= 50 })
        #expect(lines.contains("              stöd. (100 %, delvis, id r1.7)"))
    }

    @Test func `nothing in an answer can steer the terminal`() {
        let evil = "a\u{1B}[31mb\u{9B}c\u{7}d\re\u{202E}f\u{0}\u{8}"
        var group = Samples.group
        (group.id, group.label, group.outcomes) = (evil, evil, [evil: 1])
        (group.typical.text, group.typical.id, group.typical.report.title) = (evil, evil, evil)
        group.members = [
            RecurringMember(
                id: evil, similarity: 1, text: evil, report: ReportReference(id: evil, municipality: evil))
        ]
        let text = RecurringText(style: .plain).render(
            RecurringResponse(groups: [group], total: 1, passages: 1, grouped: 1, notes: [evil], seconds: 0))
        let controls = text.unicodeScalars.filter { scalar in
            (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value) || scalar == "\u{202E}"
        }
        #expect(controls.isEmpty)
    }

    @Test func `a group is a line of a table`() {
        let groups = [Samples.group, bare].map { group in
            var group = group
            group.members = nil
            return group
        }
        #expect(
            RecurringResponse(groups: groups, total: 2, passages: 9, grouped: 9, seconds: 0).table
                .rendered(as: .tabs)
                == "group\tlabel\treports\tmunicipalities\tfirstSeen\tlastSeen\tpassages\tlikeness\toutcomes\tplaces\tyears\t"
                + "terms\tid\tyear\tmunicipality\tfirm\ttitle\treport\ttext\n"
                + "g7\trutin · stöd\t2\t2\t2009\t2011\t3\t0.625\tåtgärdad 2; ej 1\tMora 1; Bjuv 1\t2009 1; 2011 1\t"
                + "rutin; stöd\tr1.7\t2009\tMora\tPwC\tStyrning, ledning och \"kontroll\"\tr1\t"
                + "Nämnden bör säkerställa rutiner & stöd.\n"
                + "g7\trutin · stöd\t1\t1\t2009\t2009\t1\t0.625\t\tMora 1\t2009 1; 2011 1\t"
                + "rutin; stöd\tr1.7\t2009\tMora\tPwC\tStyrning, ledning och \"kontroll\"\tr1\t"
                + "Nämnden bör säkerställa rutiner & stöd.\n")
    }

    @Test func `a member is a line of a table that names its group`() {
        #expect(
            RecurringResponse(groups: [Samples.group, bare], total: 2, passages: 9, grouped: 9, seconds: 0).table
                .rendered(as: .commas)
                == "group,label,id,similarity,year,municipality,type,title,report,text,outcome,statement\r\n"
                + "g7,rutin · stöd,r1.7,1.0,2009,Mora,granskning,\"Styrning, ledning och \"\"kontroll\"\"\",r1,"
                + "Nämnden bör säkerställa rutiner & stöd.,delvis,\"Rutiner finns, men inte stöd.\"\r\n"
                + "g7,rutin · stöd,r3.2,0.62,2011,Bjuv,,,r3,\"Inför rutiner,\ngärna stöd.\",,\r\n")
    }
}
