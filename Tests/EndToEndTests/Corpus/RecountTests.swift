import Foundation
import Testing

/// What the commands count, counted anew from what is exported by a program that has nothing to do with them.
struct RecountTests {
    @Test func `all counts over the sample reports are those of an independent count`() async throws {
        let index = try await CorpusIndex()
        try await Self.recount(
            index,
            [
                "avtal", "\"intern kontroll\"", "rutin* NÄRA/mening saknas", "nämnd:socialnämnden uppföljning",
                "(skola ELLER förskola) INTE måltid", "grad<=delvis", "lemma:brist", "25 %",
            ])
        try await Self.recount(index, ["avtal", "uppföljning"], matching: "lemma")
        try await Self.recount(index, ["rutiner"], matching: "form")
    }

    @Test(.enabled(if: statutes != nil, "the shared statutes are not here"))
    func `all counts over the statutes are those of an independent count`() async throws {
        let folder = try TemporaryFolder()
        let unpacked = try await Program.shell(
            "/usr/bin/python3 -m tarfile --extract \"$ARCHIVE\" \"$FOLDER\"",
            environment: ["ARCHIVE": #require(Self.statutes), "FOLDER": folder.path])
        try #require(unpacked.status == 0, "\(unpacked)")
        try await Self.recount(
            try await CorpusIndex(of: folder.path),
            ["kommun", "\"allmän handling\"", "sekretess*", "barn NÄRA/5 vård", "skatt INTE inkomst"])
    }

    private static func recount(_ index: CorpusIndex, _ queries: [String], matching: String = "wide") async throws {
        let outcome = try await index.script("recount", ["--matching", matching] + queries)
        #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
        let figures = try #require(outcome.output.split(separator: " ").first.flatMap { Int($0) })
        #expect(figures >= 30 * queries.count)
    }

    /// An archive of statutes that may lie beside the project.
    private static let statutes: String? = {
        let project = OutputChecks.project.path
        let shared = ProcessInfo.processInfo.environment["FYND_SHARED"] ?? "\(project)/../shared"
        let archive = "\(shared)/data/sfs.tar.xz"
        return FileManager.default.fileExists(atPath: archive) ? archive : nil
    }()
}
