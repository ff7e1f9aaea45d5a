import Testing

@testable import SearchEvaluation

struct RunTests {
    @Test func `the order comes from the scores, and of equal ones the last name is first`() throws {
        let run = try Run(
            Array("q Q0 a 1 1 x\nq Q0 b 2 2 x\nq Q0 ö 3 1 x\nq Q0 Z 4 1 x\nq Q0 c 5 1.00000001 x\n".utf8), file: "run")
        #expect(run.found["q"]?.map(\.document) == ["b", "ö", "c", "a", "Z"])
    }

    @Test func `a ranking keeps its order when it is written and read again, whatever its scores`() throws {
        var run = Run(name: "fynd")
        let ranking: [(document: String, score: Double)] = [
            ("a", 2), ("b", 2), ("c", 2.0000000001), ("d 1", 0), ("e", 0), ("a", 7), ("f", -1),
        ]
        run.add(ranking, for: "q 1")
        run.add([], for: "q2")
        let documents = ["a", "b", "c", "d 1", "e", "f"]
        #expect(run.found["q 1"]?.map(\.document) == documents)
        let read = try Run(Array(run.lines.utf8), file: "fynd")
        #expect(read.found["q 1"] == run.found["q 1"])
        #expect(read.queries == ["q 1"])
    }

    @Test func `a line of a run is as TREC has it, with tabs where names have blanks`() {
        var run = Run(name: "fynd")
        run.add([(document: "a", score: 1.5), (document: "b c", score: 0.25)], for: "q")
        #expect(run.lines == "q Q0 a 1 1.5 fynd\nq\tQ0\tb c\t2\t0.25\tfynd\n")
    }
}
