import Foundation
import Testing

struct EvalSimilarTests {
    private let sample: SampleIndex
    /// The recommendations by their texts.
    private let advice: [String: Advice]

    /// A recommendation by all names that judgements may give it.
    private struct Advice {
        var place: String
        var id: String
        var report: String
    }

    private static let systems = ["fynd", "BM25, stems", "TF-IDF, character 4-grams", "Xapian, more like this"]

    init() async throws {
        sample = try await SampleIndex([
            report(
                "vik", of: "Vikhamra",
                ["Upprätta rutiner för uppföljning av avtal.", "Utbilda inköpare i upphandling."]),
            report(
                "dal", of: "Dalmora", ["Upprätta rutiner för uppföljning av alla avtal.", "Inventera arkivet årligen."]),
            report("sjö by", of: "Sjöby", ["Utbilda nya inköpare i upphandling.", "Följ upp arkivets rutiner."]),
        ])
        let found = try await Program.fynd.run(
            "search", "--index", sample.path, "kind:recommendation", "--all", "--format", "jsonl")
        advice = try Dictionary(
            uniqueKeysWithValues: found.lines.map { line in
                let hit = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                let report = try #require(hit["report"] as? [String: Any])
                let file = try #require((report["path"] as? String)?.split(separator: "/").last)
                let start = try #require(hit["start"] as? Int)
                let advice = try Advice(
                    place: "\(file.replacing(" ", with: "%20"))@\(start + 1)", id: #require(hit["id"] as? String),
                    report: #require(report["id"] as? String))
                return (try #require(hit["text"] as? String), advice)
            })
        try #require(advice.count == 6, "\(advice.keys)")
    }

    @Test func `sources and documents may be places, passages or reports, and every system ranks`() async throws {
        // The first recommendation of each report speaks for it.
        let pairs = [
            ("Upprätta rutiner för uppföljning av avtal.", "Upprätta rutiner för uppföljning av alla avtal."),
            ("Upprätta rutiner för uppföljning av alla avtal.", "Upprätta rutiner för uppföljning av avtal."),
            ("Utbilda nya inköpare i upphandling.", "Utbilda inköpare i upphandling."),
        ]
        let kinds: [(String, (Advice) -> String)] = [
            ("places", { $0.place }), ("passages", { $0.id }), ("reports", { $0.report }),
        ]
        for (kind, name) in kinds {
            let lines = try pairs.map { source, document in
                "\(name(try #require(advice[source]))) 0 \(name(try #require(advice[document]))) 2\n"
            }
            let outcome = try await eval(
                lines.joined(), "--baselines", "--format", "json", "--measures", "mrr,ndcg@10,recall@1")
            #expect(outcome.status == 0, "\(outcome)")
            let json = try outcome.json()
            let documents = try #require(json["documents"] as? [String: Any])
            #expect(documents["kind"] as? String == kind)
            #expect(documents["missing"] as? Int == 0)
            #expect(documents["missingSources"] as? Int == 0)
            #expect(json["relevantFrom"] as? Int == 2)
            let means = try #require(json["means"] as? [[String: Any]])
            #expect(means.map { $0["system"] as? String } == Self.systems + Self.systems + Self.systems)
            #expect(means.allSatisfy { $0["value"] as? Double == 1 }, "\(kind): \(means)")
            #expect((json["differences"] as? [[String: Any]])?.count == 9)
        }
    }

    @Test func `what only is related counts in nDCG alone, unless it is made relevant`() async throws {
        let source = try place("Utbilda inköpare i upphandling.")
        let qrels = "\(source) 0 \(try place("Utbilda nya inköpare i upphandling.")) 1\n"
        #expect(try await values(qrels) == ["ndcg@10": 1, "recall@5": 0])
        #expect(try await values(qrels, "--relevant-from", "1") == ["ndcg@10": 1, "recall@5": 1])
        let outcome = try await eval(qrels)
        #expect(outcome.lines.contains("relevant: grade 2 and more; to nDCG any"), "\(outcome.output)")
        #expect(outcome.errors.contains("1 judged queries have no documents of grade 2 or more"), "\(outcome.errors)")
    }

    @Test func `no system finds passages of the source's own report or of kinds that are not searched`() async throws {
        let source = try #require(advice["Utbilda inköpare i upphandling."])
        let own = try #require(advice["Upprätta rutiner för uppföljning av avtal."])
        let other = try #require(advice["Följ upp arkivets rutiner."])
        let finding = try await #require(passage("kind:finding upphandling"))
        let run = sample.folder.file("run")
        let qrels = "\(source.id) 0 \(own.id) 2\n\(source.id) 0 \(finding) 2\n\(finding) 0 \(other.id) 0\n"
        let outcome = try await eval(
            qrels, "--baselines", "--format", "json", "--measures", "recall@100", "--output", run)
        #expect(outcome.status == 0, "\(outcome)")
        let means = try #require(try outcome.json()["means"] as? [[String: Any]])
        #expect(means.count == 4)
        #expect(means.allSatisfy { $0["value"] as? Double == 0 }, "\(means)")
        let lines = try String(contentsOfFile: run, encoding: .utf8).split(separator: "\n")
        #expect(!lines.isEmpty)
        let again = try await Program.fynd.run(
            "eval", "similar", try write(qrels), "--run", run, "--measures", "recall@100")
        #expect(again.status == 0, "\(again)")
    }

    @Test func `sources that are not in the index are told and count 0`() async throws {
        let source = try place("Utbilda inköpare i upphandling.")
        let document = try place("Utbilda nya inköpare i upphandling.")
        let qrels = "\(source) 0 \(document) 2\nnowhere.txt@7 0 \(document) 2\nvik.txt@99999 0 \(document) 2\n"
        let outcome = try await eval(qrels, "--baselines", "--per-query", "--measures", "recall@5")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.lines[0] == "queries: 3 judged, 2 not in the index")
        #expect(outcome.lines.count { $0.hasPrefix("recall@5") && $0.contains(" 0.3333  0.0000 to 1.0000") } == 4)
        #expect(outcome.lines.count { $0.contains("  Utbilda inköpare i upphandling.") && $0.hasSuffix("1.0000") } == 4)
        #expect(
            outcome.errors.contains(
                "2 sources are not in the index, such as \"nowhere.txt@7\"; asked nothing, they count 0."),
            "\(outcome.errors)")
    }

    @Test func `a report without a passage of the kind is no source`() async throws {
        let report = try #require(advice["Utbilda inköpare i upphandling."]).report
        let outcome = try await eval("\(report) 0 \(report) 2\n", "--kind", "answer")
        #expect(outcome.lines[0] == "queries: 1 judged, 1 not in the index")
        #expect(outcome.errors.contains("1 sources are not in the index, or without a passage of the kind,"))
    }

    @Test func `sources and documents of several kinds end with 2`() async throws {
        let outcome = try await eval(
            "\(try place("Följ upp arkivets rutiner.")) 0 \(try #require(advice.values.first).id) 2\n")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("documents of one kind can be measured at a time"), "\(outcome.errors)")
    }

    @Test func `an option that makes no sense ends with 2`() async throws {
        for options in [
            ["--kind", "advice"], ["--kind", ","], ["--relevant-from", "0"], ["--relevant-from", "x"],
            ["--depth", "0"],
            ["--measures", "f1"], ["--run", "a.run", "--output", "b.run"],
        ] {
            let outcome = try await Program.fynd.run(["eval", "similar", try write("a 0 b 2\n")] + options)
            #expect(outcome.status == 2, "\(options): \(outcome)")
        }
    }

    private func place(_ text: String) throws -> String { try #require(advice[text]).place }

    /// The id of the first passage that answers a query.
    private func passage(_ query: String) async throws -> String? {
        let outcome = try await Program.fynd.run("search", "--index", sample.path, "--format", "json", query)
        return (try outcome.json()["hits"] as? [[String: Any]])?.first?["id"] as? String
    }

    private func values(_ qrels: String, _ options: String...) async throws -> [String: Double] {
        let outcome = try await Program.fynd.run(
            ["eval", "similar", "--index", sample.path, "--format", "json", try write(qrels)] + options)
        let means = try #require(try outcome.json()["means"] as? [[String: Any]])
        return try Dictionary(
            uniqueKeysWithValues: means.map {
                (try #require($0["measure"] as? String), try #require($0["value"] as? Double))
            })
    }

    private func eval(_ qrels: String, _ options: String...) async throws -> Outcome {
        try await Program.fynd.run(["eval", "similar", "--index", sample.path, try write(qrels)] + options)
    }

    private func write(_ qrels: String) throws -> String {
        let path = sample.folder.file("qrels")
        try Data(qrels.utf8).write(to: URL(filePath: path))
        return path
    }
}

/// A made-up report that gives some advice.
private func report(_ name: String, of municipality: String, _ advice: [String]) -> (String, String) {
    let text = """
        Revisionsrapport
        Granskning av styrning
        \(municipality) kommun
        Mars 2015

        1 Inledning
        Revisorerna har granskat hur inköp görs.

        2 Iakttagelser
        Inköpare saknar rutiner för upphandling. Ledningssystemet beskriver inte hur avvikelser hanteras.

        3 Rekommendationer
        Vi rekommenderar kommunstyrelsen att:
        \(advice.map { "- \($0)" }.joined(separator: "\n"))
        """
    return ("\(name).txt", text)
}
