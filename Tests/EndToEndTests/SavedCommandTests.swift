import Foundation
import Testing

struct SavedCommandTests {
    private static func report(_ place: String, _ advice: String) -> String {
        """
        ---
        municipality: \(place)
        year: 2015
        title: Granskning
        ---

        # Rekommendationer

        Vi rekommenderar kommunstyrelsen att:

        - \(advice)

        """
    }

    /// An index in which there is advice on contracts once, and a store of saved queries.
    private struct Fixture {
        let sample: SampleIndex
        let data: String

        init() async throws {
            sample = try await SampleIndex([("a.md", report("Vikhamra", "Följa upp avtal."))])
            data = sample.folder.file("data")
        }

        func run(_ arguments: String..., index: Bool = true) async throws -> Outcome {
            let named = index ? ["--index", sample.path] : []
            return try await Program.fynd.run(["saved"] + arguments + named, environment: ["XDG_DATA_HOME": data])
        }

        func add(_ name: String, _ text: String) async throws {
            try Data(text.utf8).write(to: URL(filePath: sample.folder.file(name)))
            let files = try FileManager.default.contentsOfDirectory(atPath: sample.folder.path).filter {
                $0.hasSuffix(".md")
            }
            let outcome = try await Program.fynd.run(
                ["index", "--index", sample.path] + files.map { sample.folder.file($0) })
            try #require(outcome.status == 0, "\(outcome)")
        }
    }

    @Test func `only what was not there last time is new`() async throws {
        let fixture = try await Fixture()
        let added = try await fixture.run("add", "råd", "kind:recommendation avtal")
        #expect(added.status == 0, "\(added)")
        #expect(added.output == "råd: 1 passage now\n")
        let nothing = try await fixture.run("new", "råd", index: false)
        #expect(nothing.status == 1, "\(nothing)")

        try await fixture.add("b.md", Self.report("Dalmora", "Upphandla avtal."))
        let kept = try await fixture.run("new", "råd", "--keep", "--format", "json", index: false)
        #expect(kept.status == 0, "\(kept)")
        let new = try await fixture.run("new", "råd", "--format", "json", index: false)
        #expect(new.status == 0, "\(new)")
        #expect(try new.json()["total"] as? Int == 1)
        let hits = try #require(try new.json()["hits"] as? [[String: Any]])
        #expect((hits.first?["report"] as? [String: Any])?["municipality"] as? String == "Dalmora")
        #expect(try await fixture.run("new", "råd", index: false).status == 1)
        let all = try await fixture.run("run", "råd", "--format", "jsonl", index: false)
        #expect(all.status == 0 && all.lines.count == 2, "\(all)")
    }

    @Test func `a corrected report is new as a whole, and a note says that it was there`() async throws {
        let fixture = try await Fixture()
        #expect(try await fixture.run("add", "a", "avtal").status == 0)
        try await fixture.add("a.md", Self.report("Vikhamra", "Följa upp alla avtal."))
        let new = try await fixture.run("new", "a", index: false)
        #expect(new.status == 0)
        #expect(new.output.contains("1 of the new hits is from files that have changed since last time"), "\(new)")
    }

    @Test func `what could not be printed in full is new again`() async throws {
        let fixture = try await Fixture()
        #expect(try await fixture.run("add", "a", "avtal", "--unseen").status == 0)
        let environment = ["XDG_DATA_HOME": fixture.data]
        let full = try await Program.shell("\"$FYND\" saved new a > /dev/full", environment: environment)
        #expect(full.status == 70, "\(full)")
        let closed = try await Program.shell("\"$FYND\" saved new a | true; exit 0", environment: environment)
        #expect(closed.status == 0 && closed.errors.isEmpty, "\(closed)")
        #expect(try await fixture.run("new", "a", index: false).status == 0)
        #expect(try await fixture.run("new", "a", index: false).status == 1)
    }

    @Test func `saved queries are listed, shown and removed`() async throws {
        let fixture = try await Fixture()
        #expect(try await fixture.run("list", index: false).status == 1)
        #expect(try await fixture.run("add", "b", "avtal", "--municipality", "Vikhamra").status == 0)
        #expect(try await fixture.run("add", "a", "avtal").status == 0)
        #expect(try await fixture.run("add", "a", "avtal").status == 2)
        let list = try await fixture.run("list", "--format", "json", index: false)
        let queries = try #require(try list.json()["queries"] as? [[String: Any]])
        #expect(queries.map { $0["name"] as? String } == ["a", "b"])
        #expect(queries.map { $0["passages"] as? Int } == [1, 1])
        let shown = try await fixture.run("show", "b", index: false)
        #expect(shown.output.contains("filters   municipality=Vikhamra\n"), "\(shown)")
        #expect(try await fixture.run("remove", "a", "b", index: false).status == 0)
        #expect(try await fixture.run("remove", "a", index: false).status == 1)
        #expect(try await fixture.run("list", index: false).status == 1)
    }

    @Test(arguments: [
        (["add", "../x", "avtal"], "The name \"../x\" holds \"/\"."),
        (["add", "x"], "Missing expected argument '<query> ...'"),
        (["show", "a/b"], "The name \"a/b\" holds \"/\"."),
        (["run", "x", "--all", "--offset", "1"], "--all and --offset exclude each other."),
        (["add", "x", "avtal (("], "There is no"),
    ])
    func `a wrong command line ends with 2`(arguments: [String], message: String) async throws {
        let fixture = try await Fixture()
        let outcome = try await Program.fynd.run(
            ["saved"] + arguments, environment: ["XDG_DATA_HOME": fixture.data, "FYND_INDEX": fixture.sample.path])
        #expect(outcome.status == 2 && outcome.output.isEmpty, "\(outcome)")
        #expect(outcome.errors.contains(message) || message == "There is no", "\(outcome.errors)")
    }

    @Test func `a damaged file is told and takes nothing else with it`() async throws {
        let fixture = try await Fixture()
        #expect(try await fixture.run("add", "a", "avtal").status == 0)
        try Data("{\"version\":1,".utf8).write(to: URL(filePath: "\(fixture.data)/fynd/saved/b.json"))
        let list = try await fixture.run("list", index: false)
        #expect(list.status == 0 && list.output.contains("is damaged"), "\(list)")
        let new = try await fixture.run("new", "b", index: false)
        #expect(new.status == 2 && new.errors.contains("fynd saved remove b"), "\(new)")
        #expect(try await fixture.run("run", "a", index: false).status == 0)
    }
}
