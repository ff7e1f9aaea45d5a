import FyndAPI
import SwedishText
import Testing

@testable import FyndIndex

struct WordCountTests {
    /// The counts that the index has, by the passages' texts, and how many documents that are no passages have any.
    private func counts(in index: TemporaryIndex) throws -> (passages: [String: UInt32], others: Int) {
        let reader = try index.reader()
        let snapshot = try reader.snapshot()
        let counts = try snapshot.wordCounts
        var passages: [String: UInt32] = [:]
        try snapshot.table.passages.forEach { document in
            passages[try reader.passage(document).record.text] = counts[Int(document)]
        }
        let counted = passages.values.reduce(0) { $0 + Int($1) }
        return (passages, counts.reduce(0) { $0 + Int($1) } - counted)
    }

    @Test(arguments: 1...3) func `each passage has as many words as its text divides into`(jobs: Int) async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("Avtalen följs inte upp.", "IT-säkerheten är god, enligt SOSFS 2011:9."))
        try index.write("b.md", Sample.report("Nämnden saknar en plan för individ- och familjeomsorgen."))
        try index.write("c.md", Sample.report("Ingen av de 12,5 mnkr har använts.", "57 %"))
        try await index.update(jobs: jobs)
        let (passages, others) = try counts(in: index)
        #expect(
            passages == [
                "Avtalen följs inte upp.": 4, "IT-säkerheten är god, enligt SOSFS 2011:9.": 8,
                "Nämnden saknar en plan för individ- och familjeomsorgen.": 8,
                "Ingen av de 12,5 mnkr har använts.": 7, "57 %": 1,
            ])
        #expect(others == 0)
    }

    @Test func `counts follow the passages when files change and vanish`() async throws {
        let index = try TemporaryIndex()
        for name in ["a", "b", "c", "d"] {
            try index.write("\(name).md", Sample.report("Avtal \(name) följs inte upp.", "Rutiner saknas."))
        }
        try await index.update()
        try index.remove("a.md")
        try index.write("b.md", Sample.report("Avtal b följs numera upp av nämnden."))
        try await index.update()
        let (passages, _) = try counts(in: index)
        #expect(
            passages == [
                "Avtal b följs numera upp av nämnden.": 7, "Rutiner saknas.": 2, "Avtal c följs inte upp.": 5,
                "Avtal d följs inte upp.": 5,
            ])
    }

    @Test func `what the index counts is what the analysis finds, in reports of many blocks`() async throws {
        let index = try TemporaryIndex()
        let paragraphs = (1...400).map { number in
            (0..<(number % 37 + 1)).map { "ord\($0)" }.joined(separator: " ") + " i stycke \(number)."
        }
        try index.write("a.md", Sample.report(paragraphs.joined(separator: "\n\n")))
        try await index.update()
        let analyzer = try TextAnalyzer()
        let (passages, _) = try counts(in: index)
        #expect(passages.count == 400)
        #expect(passages.allSatisfy { text, count in analyzer.tokens(in: text).count == Int(count) })
    }

    @Test func `a list of counts reads back as it was written`() throws {
        var counts = WordCounts()
        for count in [0, 1, 127, 128, 70_000] { counts.append(count) }
        #expect(try WordCounts(decoding: counts.encoded) == counts)
        #expect(throws: RecordReader.Damage.self) { try WordCounts(decoding: counts.encoded.dropLast()) }
    }
}
