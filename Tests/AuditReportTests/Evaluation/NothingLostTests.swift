import AuditReport
import Testing

struct NothingLostTests {
    /// Every stretch of three letters on one line stands in a passage, heading or piece of noise; labels apart.
    @Test(arguments: CorpusLawTests.files)
    func `no words of a text are lost`(file: String) throws {
        let text = try Corpus.text("\(Corpus.root)/Corpus/\(file)")
        let scalars = Array(text.unicodeScalars)
        var isKept = [Bool](repeating: false, count: scalars.count)
        for report in ReportReader().parse(text: text, fileName: file) {
            let spans = report.passages.map(\.span) + report.headings.map(\.span) + report.noise.map(\.span)
            for span in spans { for index in span.start..<span.end { isKept[index] = true } }
        }
        var lost = ""
        for (index, scalar) in scalars.enumerated() where !isKept[index] { lost.unicodeScalars.append(scalar) }
        let words = lost.split { !$0.isLetter }.filter { $0.count >= 3 }.map { $0.lowercased() }
        let rest = words.filter {
            !["rekommendation", "rekommendationer", "kontrollmål", "revisionsfråga", "svar", "iii", "viii"].contains($0)
        }
        #expect(rest.isEmpty)
    }
}
