import AuditReport
import FoundationEssentials
import Testing

struct CorpusTests {
    @Test(arguments: ["dev", "test"])
    func `the parser reaches its figures on the corpus`(half: String) throws {
        let annotations = try Corpus.annotations(half)
        guard !annotations.isEmpty else { return }
        let evaluation = Evaluation(annotations)
        print("Corpus, \(half) half, \(annotations.count) files\n\(evaluation.table)")
        if half == "dev", ProcessInfo.processInfo.environment["FYND_EVALUATION_DETAILS"] != nil {
            print(evaluation.complaints.joined(separator: "\n"))
        }
    }
}
