import Testing

@testable import SearchEvaluation

struct InputTests {
    @Test func `judgements are read in both forms, and a second column is a document of grade 1`() throws {
        let four = try Qrels(Array("q1 0 a 2\nq1\t0\tb\t-1\n\nq2   0 a   0\r\n".utf8), file: "qrels")
        #expect(four.queries == ["q1", "q2"])
        #expect(four.documents == ["a", "b"])
        #expect(four.grades == ["q1": ["a": 2, "b": -1], "q2": ["a": 0]])
        let two = try Qrels([0xEF, 0xBB, 0xBF] + Array("q1\ta\nq1 b\n".utf8), file: "qrels")
        #expect(two.grades == ["q1": ["a": 1, "b": 1]])
    }

    @Test func `tabs let names have blanks in them`() throws {
        let qrels = try Qrels(Array("q1\tGranskning av HVB.pdf@17\nq2\t0\tb c\t3\n".utf8), file: "qrels")
        #expect(qrels.grades == ["q1": ["Granskning av HVB.pdf@17": 1], "q2": ["b c": 3]])
        let run = try Run(Array("q1\tQ0\tb c\t1\t0.5\tx\n".utf8), file: "run")
        #expect(run.found["q1"]?.map(\.document) == ["b c"])
    }

    @Test(arguments: [
        (
            "q1 0 a",
            "qrels, line 1: 3 columns, where others are wanted; write query 0 document grade, or query<TAB>document."
        ),
        (
            "q1",
            "qrels, line 1: 1 column, where others are wanted; write query 0 document grade, or query<TAB>document."
        ),
        ("q1\ta\n\nq1\t ", "qrels, line 3: the column \"document\" is empty; fill it in or remove the line."),
        ("q1 0 a high", "qrels, line 1: the column \"grade\" holds \"high\"; write a whole number, such as 0, 1 or 2."),
        ("q1 0 a 1.5", "qrels, line 1: the column \"grade\" holds \"1.5\"; write a whole number, such as 0, 1 or 2."),
        (
            "q1 0 a 99999999999",
            "qrels, line 1: the column \"grade\" holds \"99999999999\"; write a whole number, such as 0, 1 or 2."
        ),
        (
            "q1 0 a 1\nq1 0 a 1",
            "qrels, line 2: the document \"a\" stands twice for the query \"q1\"; remove one of the lines."
        ),
        ("\n \n", "qrels, line 1: there are no judgements in the file; is it the right one?"),
    ])
    func `judgements that cannot be used say where and why`(text: String, message: String) {
        let error = #expect(throws: InputError.self) { try Qrels(Array(text.utf8), file: "qrels") }
        #expect(error?.description == message)
    }

    @Test func `queries are read from columns and from JSON lines`() throws {
        let columns = try Topics(Array("1\tintern kontroll\r\n2\t tid\toch plan \n".utf8), file: "queries")
        #expect(columns.topics.map(\.id) == ["1", "2"])
        #expect(columns.topics.map(\.query) == ["intern kontroll", "tid\toch plan"])
        let objects = try Topics(Array(#"{"query":"a \"b\"","id":"x","kind":["finding"]}"#.utf8), file: "queries")
        #expect(objects.topics == [.init(id: "x", query: "a \"b\"")])
    }

    @Test(arguments: [
        (
            "intern kontroll",
            "queries, line 1: 1 column, where others are wanted; write id<TAB>query, or {\"id\":\"1\",\"query\":\"intern kontroll\"} on every line."
        ),
        ("1\t", "queries, line 1: the column \"query\" is empty; fill it in or remove the line."),
        ("\tavtal", "queries, line 1: the column \"id\" is empty; fill it in or remove the line."),
        ("1\ta\n1\tb", "queries, line 2: the query \"1\" stands in the file twice; remove one of the lines."),
        (
            "{\"id\":\"1\",\"query\":\"\"}",
            "queries, line 1: the column \"query\" is empty; fill it in or remove the line."
        ),
        (
            "{\"id\":1,\"query\":\"a\"}",
            "queries, line 1: it is no JSON object with the texts \"id\" and \"query\"; write {\"id\":\"1\",\"query\":\"intern kontroll\"}."
        ),
        ("", "queries, line 1: there are no queries in the file; is it the right one?"),
    ])
    func `queries that cannot be used say where and why`(text: String, message: String) {
        let error = #expect(throws: InputError.self) { try Topics(Array(text.utf8), file: "queries") }
        #expect(error?.description == message)
    }

    @Test(arguments: [
        ("q Q0 a 1 0.5", "run, line 1: 5 columns, where others are wanted; write query Q0 document rank score name."),
        ("q Q0 a 1 high x", "run, line 1: the column \"score\" holds \"high\"; write a number with a decimal point."),
        ("q Q0 a 1 nan x", "run, line 1: the column \"score\" holds \"nan\"; write a number with a decimal point."),
        ("q Q0 a 1 1e99 x", "run, line 1: the column \"score\" holds \"1e99\"; write a number with a decimal point."),
        (
            "q Q0 a 1 2 x\nq Q0 a 2 1 x",
            "run, line 2: the document \"a\" stands twice for the query \"q\"; remove one of the lines."
        ),
    ])
    func `a run that cannot be used says where and why`(text: String, message: String) {
        let error = #expect(throws: InputError.self) { try Run(Array(text.utf8), file: "run") }
        #expect(error?.description == message)
    }

    @Test func `bytes that are no UTF-8 are refused with their line`() {
        let error = #expect(throws: InputError.self) { try Qrels(Array("q\ta\nq\t".utf8) + [0xE5], file: "qrels") }
        #expect(error?.line == 2)
        #expect(error?.reason == .notUTF8)
    }

    @Test func `random bytes are read or refused, whatever they are`() {
        var generator = SeededGenerator(seed: 7)
        let signs = Array("q10.5- \t\n\r{}\":,ad".utf8) + [0xC3, 0xA5, 0xFF, 0x00]
        for _ in 0..<2000 {
            let bytes = (0..<generator.next(below: 60)).map { _ in signs[generator.next(below: signs.count)] }
            _ = try? Qrels(bytes, file: "qrels")
            _ = try? Topics(bytes, file: "queries")
            _ = try? Run(bytes, file: "run")
        }
    }
}
