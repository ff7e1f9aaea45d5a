import Testing

struct RecurringCommandTests {
    /// Advice that comes twice, and advice that comes once.
    static let texts = [
        "Upprätta rutiner för uppföljning av avtal.", "Ta fram rutiner för avtalsuppföljning.", "Öva krisledningen.",
    ]

    /// A report for each.
    static let reports = texts.enumerated().map { number, advice in
        (
            "\(number).md",
            """
            ---
            municipality: Vikhamra
            year: \(2015 + number)
            title: Granskning \(number)
            ---

            # Rekommendationer

            Vi rekommenderar kommunstyrelsen att:

            - \(advice)

            """
        )
    }

    @Test func `what recurs is told with status 0`() async throws {
        let sample = try await SampleIndex(Self.reports)
        let outcome = try await Program.fynd.run("recurring", "--index", sample.path, "--format", "json")
        #expect(outcome.status == 0, "\(outcome)")
        let groups = try #require(try outcome.json()["groups"] as? [[String: Any]])
        #expect(groups.map { $0["count"] as? Int } == [2])
        let members = try await Program.fynd.run("recurring", "--index", sample.path, "--members", "--format", "csv")
        #expect(members.status == 0)
        #expect(members.output.contains(Self.texts[0]) && members.output.contains(Self.texts[1]))
        #expect(!members.output.contains(Self.texts[2]))
    }

    @Test(arguments: [["--since", "2030"], ["--min-reports", "3"], ["--municipality", "Ingenstans"]])
    func `when nothing recurs the status is 1`(options: [String]) async throws {
        let sample = try await SampleIndex(Self.reports)
        let outcome = try await Program.fynd.run(["recurring", "--index", sample.path] + options)
        #expect(outcome.status == 1, "\(outcome)")
    }

    @Test func `an unknown kind ends with 2, and a text without words, too`() async throws {
        let sample = try await SampleIndex(Self.reports)
        for command in [["recurring", "--kind", "advise"], ["similar", "2014 och"]] {
            let outcome = try await Program.fynd.run(command + ["--index", sample.path])
            #expect(outcome.status == 2, "\(outcome)")
            #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
        }
    }
}
