import Foundation
import Testing

struct IndexAndSearchTests {
    @Test func `indexing tells in JSON what it did, and the second time that nothing changed`() async throws {
        let sample = try await SampleIndex()
        let again = try await Program.fynd.run(
            "index", "--index", sample.path, "--format", "json", sample.folder.file("vik.txt"),
            sample.folder.file("dal.txt"))
        #expect(again.status == 0)
        let summary = try again.json()
        #expect(summary["reports"] as? Int == 2)
        #expect(summary["unchanged"] as? Int == 2)
        #expect(summary["added"] as? Int == 0)
        #expect(summary["failed"] as? [String] == [])
    }

    @Test func `a file that cannot be read ends with 5 and the others are indexed`() async throws {
        let sample = try await SampleIndex()
        try Data().write(to: URL(filePath: sample.folder.file("empty.txt")))
        let outcome = try await Program.fynd.run(
            "index", "--index", sample.folder.file("other"), "--format", "json", sample.folder.file("empty.txt"),
            sample.folder.file("vik.txt"))
        #expect(outcome.status == 5)
        let summary = try outcome.json()
        #expect(summary["added"] as? Int == 1)
        let failed = try #require(summary["failed"] as? [[String: String]])
        #expect(failed.map { $0["path"] } == [sample.folder.file("empty.txt")])
    }

    @Test func `a search that finds something ends with 0, one that does not with 1`() async throws {
        let sample = try await SampleIndex()
        let found = try await Program.fynd.run("search", "--index", sample.path, "--format", "json", "gallring")
        #expect(found.status == 0)
        let hits = try #require(try found.json()["hits"] as? [[String: Any]])
        #expect(hits.count == 1)
        #expect((hits.first?["snippet"] as? String)?.contains("<mark>gallring</mark>") == true)
        let missed = try await Program.fynd.run("search", "--index", sample.path, "--format", "json", "kärnkraft")
        #expect(missed.status == 1)
        #expect(try missed.json()["total"] as? Int == 0)
    }

    @Test func `a query that cannot be read ends with 2 and a caret under the culprit`() async throws {
        let sample = try await SampleIndex()
        let outcome = try await Program.fynd.run("search", "--index", sample.path, "rutiner \"utan slut")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasSuffix("^\n"), "\(outcome.errors)")
    }

    @Test func `how a query is understood takes the place of the hits`() async throws {
        let sample = try await SampleIndex()
        let query = ["search", "--index", sample.path, "--explain-query", "kärnkraft -(rutin* år>=2015)"]
        let text = try await Program.fynd.run(query)
        #expect(text.status == 0)
        #expect(text.output.hasPrefix("all of\n  word \"kärnkraft\", in any form\n"), "\(text.output)")
        #expect(text.output.contains("\n  not\n    all of\n      word \"rutin*\", the beginning of words\n"))
        #expect(text.output.contains("\n      filter year >= 2015\n"))
        let json = try await Program.fynd.run(query + ["--format", "json"])
        #expect(json.status == 1)
        let understanding = try #require(try json.json()["understanding"] as? [String: Any])
        #expect((understanding["query"] as? [String: Any])?["kind"] as? String == "and")
    }

    @Test func `words that begin in some way are listed`() async throws {
        let sample = try await SampleIndex()
        let found = try await Program.fynd.run(
            "terms", "--index", sample.path, "--prefix", "Rut", "--format", "tsv")
        #expect(found.status == 0)
        #expect(found.output == "word\tpassages\toccurrences\treports\nrutiner\t3\t3\t2\n")
        let folded = try await Program.fynd.run(
            "terms", "--index", sample.path, "--prefix", "andam", "--format", "json")
        #expect(try folded.json()["total"] as? Int == 1)
        let missed = try await Program.fynd.run("terms", "--index", sample.path, "--prefix", "kärn")
        #expect(missed.status == 1)
        #expect(missed.output == "0 words\n")
    }

    @Test(arguments: [("text", "id "), ("jsonl", "{\""), ("csv", "group,id,score,"), ("tsv", "group\tid\tscore\t")])
    func `hits are written in every form`(format: String, part: String) async throws {
        let sample = try await SampleIndex()
        let outcome = try await Program.fynd.run("search", "--index", sample.path, "--format", format, "rutiner")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(part))
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test func `a passage that is not there ends with 1`() async throws {
        let sample = try await SampleIndex()
        #expect(try await Program.fynd.run("show", "--index", sample.path, "none").status == 1)
    }

    @Test func `a passage is shown by the id of a hit`() async throws {
        let sample = try await SampleIndex()
        let hits = try await Program.fynd.run("search", "--index", sample.path, "--format", "json", "gallring").json()[
            "hits"]
        let id = try #require((hits as? [[String: Any]])?.first?["id"] as? String)
        let shown = try await Program.fynd.run("show", "--index", sample.path, "--format", "json", id)
        #expect(shown.status == 0)
        #expect((try shown.json()["passage"] as? [String: Any])?["id"] as? String == id)
    }

    @Test func `what the parser sees is one JSON object`() async throws {
        let sample = try await SampleIndex()
        let outcome = try await Program.fynd.run("inspect", "--format", "json", sample.folder.file("vik.txt"))
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 1)
        let report = try #require((try outcome.json()["reports"] as? [[String: Any]])?.first)
        #expect(
            Set(report.keys) == [
                "metadata", "headings", "passages", "recommendations", "questions", "noise", "abbreviations", "quality",
                "start", "end",
            ])
    }

    @Test func `a batch answers in order, goes on after a bad line and ends with 5`() async throws {
        let sample = try await SampleIndex()
        let lines = (1...50).map { "{\"id\":\"q\($0)\",\"query\":\"rutiner\",\"limit\":1}" }
        let input = lines.joined(separator: "\n") + "\nnot json\n{\"id\":\"last\",\"query\":\"avtal\"}\n"
        let outcome = try await Program.fynd.run("batch", "--index", sample.path, input: input)
        #expect(outcome.status == 5)
        #expect(outcome.lines.count == 52)
        for number in 1...50 { #expect(outcome.lines[number - 1].contains("\"id\":\"q\(number)\"")) }
        #expect(outcome.lines[50] == #"{"error":{"message":"Line 51: This is not valid JSON.","status":2}}"#)
        #expect(outcome.lines[51].contains("\"id\":\"last\""))
    }

    @Test func `a batch can be written as a run`() async throws {
        let sample = try await SampleIndex()
        let outcome = try await Program.fynd.run(
            "batch", "--index", sample.path, "--format", "trec", input: #"{"id":"q1","query":"gallring"}"#)
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 1)
        let columns = outcome.lines[0].split(separator: " ")
        #expect(columns.count == 6)
        #expect([columns[0], columns[1], columns[3], columns[5]] == ["q1", "Q0", "1", "fynd"])
    }

    @Test func `a reader that has seen enough is no error`() async throws {
        let sample = try await SampleIndex()
        let requests = String(repeating: "{\"query\":\"rutiner\"}\n", count: 3000)
        try Data(requests.utf8).write(to: URL(filePath: sample.folder.file("requests")))
        let outcome = try await Program.shell(
            """
            "$FYND" batch --index "$INDEX" "$REQUESTS" | head -1
            """, environment: ["INDEX": sample.path, "REQUESTS": sample.folder.file("requests")])
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 1)
        #expect(outcome.errors.isEmpty)
    }
}
