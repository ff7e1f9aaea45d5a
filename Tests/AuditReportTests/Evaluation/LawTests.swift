import AuditReport
import Testing

struct LawTests {
    private static let sample = """
        **Ekhamra kommun**\r
        Granskning av in\u{AD}köp ▶ 2014\r
        \r
        Innehåll\r
        1 Inledning ..... 3\r
        2.1 Bedömning\t4\r
        \u{0C}3 av 14\r
        # 1 Inledning\r
        Nämnden bör säkerställa¹ att a\u{30A}tgärder vidtas inom verksam-\r
        heten och ekonomi-\r
        och personalområdet [1].\r
        - ▶ Vi rekommenderar nämnden att:\r
        a) ta fram *en* plan,<br> <sup>2</sup>\r
        | Fråga? | Delvis |\r
        Är det bra?\tJa\r
        ¹ En not.\r
        Göteborg den 4 februari 2014\r
        För kommunens revisorer\r
        ---\r
        S A M M A N F A T T N I N G
        """

    @Test func `pieces of reports in any order keep the laws`() {
        var random = SeededGenerator(seed: 42)
        let lines = Self.sample.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<400 {
            let count = Int.random(in: 1...40, using: &random)
            let text = (0..<count).map { _ in lines[Int.random(in: 0..<lines.count, using: &random)] }
                .joined(separator: ["\n", "\r\n", "\n\n", "\u{0C}"].randomElement(using: &random) ?? "\n")
            expectLaws(text)
        }
    }

    @Test func `truncated reports keep the laws`() {
        let scalars = Array(Self.sample.unicodeScalars)
        for end in stride(from: 0, through: scalars.count, by: 3) {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[..<end])
            expectLaws(String(text))
        }
    }

    @Test func `random bytes neither crash nor break the laws`() {
        var random = SeededGenerator(seed: 7)
        let alphabet = Array("aåÄz \n\n\t.-*#_|<>[]()1234567890?:;¹▶•\u{AD}\u{308}\u{0C}\r\u{200B}漢😀".unicodeScalars)
        for _ in 0..<400 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...300, using: &random) {
                text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
            }
            expectLaws(String(text))
        }
    }

    @Test func `reading the same text twice gives the same`() {
        let once = ReportReader().parse(text: Self.sample, fileName: "")
        let twice = ReportReader().parse(text: Self.sample, fileName: "")
        #expect(once.map(\.passages) == twice.map(\.passages))
        #expect(once.map(\.metadata) == twice.map(\.metadata))
    }

    @Test(arguments: [
        "[", "<", "*", "_", "(", "1.", "- ", "|", "#", "\u{308}", "¹", "Innehåll\n", "a\n\u{0C}", "Är det så?\tJa\n",
        "(AB) ", "Gör så. ",
    ])
    func `a hundred thousand of anything are read`(unit: String) {
        let reports = ReportReader().parse(text: String(repeating: unit, count: 100_000), fileName: "")
        #expect(reports.count >= 1)
    }

    private func expectLaws(_ text: String) {
        let reports = ReportReader().parse(text: text, fileName: "")
        let violation = PassageLaws.violation(in: reports, of: text)
        #expect(violation == nil, "in \(text.debugDescription)")
        let misplaced = SourceMapLaws.violation(in: reports, of: text)
        #expect(misplaced == nil, "in \(text.debugDescription)")
        for report in reports {
            let violation = SpanLaws.violation(in: report, scalars: text.unicodeScalars.count)
            #expect(violation == nil, "in \(text.debugDescription)")
        }
    }
}
