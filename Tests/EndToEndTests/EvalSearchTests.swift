import Foundation
import Testing

struct EvalSearchTests {
    private let sample: SampleIndex
    private let queries: String

    init() async throws {
        sample = try await SampleIndex()
        queries = sample.folder.file("queries.tsv")
        try Data("1\tgallring\n2\tutbilda inköpare\n3\t(avtal\n4\tzebra\n".utf8).write(to: URL(filePath: queries))
    }

    @Test func `documents may be reports, passages or places, and which is found out`() async throws {
        let gallring = try await firstHit("gallring"), inköpare = try await firstHit("utbilda inköpare")
        let report = try report(of: gallring)
        #expect((report["path"] as? String)?.hasSuffix("/dal.txt") == true)
        let start = try #require(gallring["start"] as? Int), end = try #require(inköpare["end"] as? Int)
        let forms = try [
            ("reports", #require(report["id"] as? String), #require(self.report(of: inköpare)["id"] as? String)),
            ("passages", #require(gallring["id"] as? String), #require(inköpare["id"] as? String)),
            ("places", "dal.txt@\(start + 3)", "vik.txt@\(end - 1)"),
        ]
        for (kind, first, second) in forms {
            let qrels = try write("1 0 \(first) 2\n2 0 \(second) 1\n4 0 \(first) 1\n", to: "qrels")
            let run = sample.folder.file("run")
            let outcome = try await eval(
                qrels, "--measures", "ndcg@10,success@1", "--format", "json", "--per-query", "--output", run)
            #expect(outcome.status == 5, "\(outcome)")
            let json = try outcome.json()
            let documents = try #require(json["documents"] as? [String: Any])
            #expect(documents["kind"] as? String == kind)
            #expect(documents["missing"] as? Int == 0, "\(kind)")
            let means = try #require(json["means"] as? [[String: Any]])
            #expect(means.map { $0["measure"] as? String } == ["ndcg@10", "success@1"])
            #expect(means.allSatisfy { abs(($0["value"] as? Double ?? 0) - 2.0 / 3) < 1e-9 }, "\(kind): \(means)")
            #expect((json["failures"] as? [[String: Any]])?.map { $0["id"] as? String } == ["3"])
            #expect(outcome.errors.hasPrefix("fynd: query 3: "), "\(outcome.errors)")
            let perQuery = try #require(json["perQuery"] as? [[String: Any]])
            #expect(perQuery.map { $0["id"] as? String } == ["1", "2", "4"])

            let again = try await Program.fynd.run(
                "eval", "search", queries, qrels, "--run", run, "--compare", run, "--measures", "ndcg@10,success@1",
                "--format", "json")
            #expect(again.status == 0, "\(again.errors)")
            let read = try #require(try again.json()["means"] as? [[String: Any]])
            #expect(read.map { $0["value"] as? Double } == [2, 2, 2, 2].map { $0 / 3.0 })
            let differences = try #require(try again.json()["differences"] as? [[String: Any]])
            #expect(differences.map { $0["pValue"] as? Double } == [1, 1])

            var checks = OutputChecks()
            try checks.add("eval search", json: outcome.output, as: "evaluation")
            try checks.add("eval search --run", json: again.output, as: "evaluation")
            #expect(try await checks.violations() == "")
        }
    }

    @Test func `the text is a table, with plain BM25 to compare with`() async throws {
        let id = try await #require(firstHit("gallring")["id"] as? String)
        let qrels = try write("1\t\(id)\n", to: "qrels")
        let outcome = try await eval(qrels, "--measures", "mrr", "--baselines", "--per-query")
        #expect(outcome.lines[0] == "queries: 1 judged, 1 failed")
        #expect(outcome.lines[1] == "documents: passages, by their ids; 1 judged, 0 not in the index")
        let means = outcome.lines.filter { $0.hasSuffix(" 1.0000  1.0000 to 1.0000") }
        #expect(means.count == 4, "\(outcome.output)")
        #expect(outcome.lines.filter { $0.hasSuffix(" 0.0000  0.0000 to 0.0000  1.0000") }.count == 3)
        #expect(outcome.lines.filter { $0 == "1   gallring  1.0000" }.count == 4, "\(outcome.output)")
        #expect(
            outcome.errors.contains("fynd: warning: 3 queries have no judgements, such as \"2\", and do not count."))
    }

    @Test(arguments: [("1", 1), ("0.51", 1), ("0.5", 5), ("0", 5)])
    func `a mean below its floor ends with 1, after all figures`(floor: String, status: Int32) async throws {
        let id = try await #require(firstHit("gallring")["id"] as? String)
        let qrels = try write("1\t\(id)\n4\t\(id)\n", to: "qrels")
        let outcome = try await eval(qrels, "--measures", "map", "--fail-below", "success@1=\(floor)")
        #expect(outcome.status == status)
        #expect(outcome.lines.contains { $0.hasPrefix("success@1") })
        #expect(outcome.errors.contains("success@1 is 0.5000, below") == (status == 1), "\(outcome.errors)")
    }

    @Test func `judgements that do not fit the index, or each other, end with 2`() async throws {
        let hit = try await firstHit("gallring")
        let id = try #require(hit["id"] as? String)
        let strange = try await eval(write("1\tnowhere\n", to: "qrels"))
        #expect(strange.status == 2)
        #expect(strange.errors.contains("None of the 1 documents"), "\(strange.errors)")
        let mixed = try await eval(write("1\t\(id)\n2\tvik.txt@100\n", to: "qrels"))
        #expect(mixed.status == 2)
        #expect(mixed.errors.contains("judges passages (\"\(id)\") and places (\"vik.txt@100\")"), "\(mixed.errors)")
        let broken = try await eval(write("1 0 \(id)\n", to: "qrels"))
        #expect(broken.status == 2)
        #expect(broken.errors.contains("qrels, line 1: 3 columns"), "\(broken.errors)")
        let missing = try await eval(write("1\t\(id)\n1\tnowhere\n1\t\(id)9999\n", to: "qrels"), "--measures", "map")
        #expect(missing.lines.contains { $0.hasSuffix("3 judged, 2 not in the index") }, "\(missing.output)")
        #expect(missing.errors.contains("2 judged documents are not in the index"), "\(missing.errors)")
    }

    @Test func `an option that makes no sense ends with 2`() async throws {
        let qrels = try write("1\ta\n", to: "qrels")
        for options in [
            ["--depth", "0"], ["--depth", "1001"], ["--measures", "f1"], ["--measures", ","],
            ["--fail-below", "map=2"],
            ["--run", "a.run", "--output", "b.run"],
        ] {
            let outcome = try await Program.fynd.run(["eval", "search", queries, qrels] + options)
            #expect(outcome.status == 2, "\(options): \(outcome)")
        }
    }

    private func eval(_ qrels: String, _ options: String...) async throws -> Outcome {
        try await Program.fynd.run(["eval", "search", "--index", sample.path, queries, qrels] + options)
    }

    private func firstHit(_ query: String) async throws -> [String: Any] {
        let outcome = try await Program.fynd.run("search", "--index", sample.path, "--format", "json", query)
        return try #require((try outcome.json()["hits"] as? [[String: Any]])?.first)
    }

    private func report(of hit: [String: Any]) throws -> [String: Any] {
        try #require(hit["report"] as? [String: Any])
    }

    private func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: sample.folder.file(name)))
        return sample.folder.file(name)
    }
}
