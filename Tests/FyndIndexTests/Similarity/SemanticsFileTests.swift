import Foundation
import FyndAPI
import FyndIndex
import Testing

struct SemanticsFileTests {
    private static let things = ["arkiv", "avtal", "bygglov", "skolskjuts", "hemtjänst", "vatten", "kris", "inköp"]

    /// Reports with passages enough to learn directions from.
    private static let reports = (0..<30).map { number in
        let (one, other) = (things[number % 8], things[(number + 1) % 8])
        return Sample.advice(
            municipality: "Ort\(number)", year: 1990 + number, "Upprätta rutiner för \(one).", "Följa upp \(other).",
            "Se över hur \(one) och \(other) hanteras.", "Utbilda personal om \(other).", "Kartlägga risker i \(one).",
            "Informera om \(one) årligen.", "Dokumentera \(other) bättre.", "Besluta om en plan för \(one).")
    }

    private func file(of index: TemporaryIndex) -> String { index.index + "/semantics" }

    private func bytes(of index: TemporaryIndex) throws -> Data {
        try Data(contentsOf: URL(filePath: file(of: index)))
    }

    private func written(_ index: TemporaryIndex) throws -> [String] {
        let attributes = try FileManager.default.attributesOfItem(atPath: file(of: index))
        return ["\(attributes[.systemFileNumber] ?? "")", "\(attributes[.modificationDate] ?? "")"]
    }

    private func answer(_ index: TemporaryIndex) async throws -> [Double?] {
        try await index.similar("Översyn av rutinerna för arkiven", { $0.limit = 50 }).map(\.similarity)
    }

    @Test func `a damaged or missing file leaves similar and recurring their answers`() async throws {
        let index = try await TemporaryIndex.of(Self.reports)
        #expect(try await !answer(index).isEmpty)
        let whole = try bytes(of: index)
        var flipped = whole
        flipped[whole.count / 2] ^= 0x40
        for damaged in [whole.prefix(whole.count / 2), flipped, Data(), Data([1, 2, 3])] {
            try Data(damaged).write(to: URL(filePath: file(of: index)))
            #expect(try await !answer(index).isEmpty)
            #expect(try await !index.recurring().groups.isEmpty)
        }
        try FileManager.default.removeItem(atPath: file(of: index))
        #expect(try await !answer(index).isEmpty)
        try await index.update()
        #expect(try bytes(of: index) == whole)
    }

    @Test func `a damaged file is made anew when the collection changes`() async throws {
        let index = try await TemporaryIndex.of(Self.reports)
        let whole = try bytes(of: index)
        try Data("x".utf8).write(to: URL(filePath: file(of: index)))
        try index.write("new.md", Sample.advice("Se över taxan."))
        try await index.update()
        #expect(try bytes(of: index).count > whole.count / 2)
    }

    @Test func `a run without changes learns nothing anew, nor does one with few`() async throws {
        let index = try await TemporaryIndex.of(Self.reports)
        let before = try written(index)
        try await index.update()
        #expect(try written(index) == before)
        try index.write("new.md", Sample.advice("Se över taxan."))
        try await index.update()
        #expect(try written(index) == before)
        for number in 0..<6 {
            try index.write("more\(number).md", Self.reports[number].replacing("Ort", with: "By"))
        }
        try await index.update()
        #expect(try written(index) != before)
    }

    @Test func `a service that is open reads what was learnt anew`() async throws {
        let index = try await TemporaryIndex.of(Array(Self.reports.prefix(2)))
        let service = try await index.service()
        let request = SimilarRequest(source: .text("Översyn av rutinerna för arkiven"))
        let before = try await service.similar(request).hits
        for (number, report) in Self.reports.enumerated() { try index.write("\(number).md", report) }
        try await index.update()
        let after = try await service.similar(request).hits
        #expect(after.count > before.count)
        #expect(try await after == index.similar("Översyn av rutinerna för arkiven"))
    }

    @Test func `a rebuild of the same files gives the same model, similarities and groups`() async throws {
        let index = try await TemporaryIndex.of(Self.reports)
        let (model, similarities) = (try bytes(of: index), try await answer(index))
        let groups = try await index.recurring { $0.members = true }.groups
        #expect(similarities.count > 5 && !groups.isEmpty)
        for jobs in [1, 3] {
            try await index.update(rebuild: true, jobs: jobs)
            #expect(try bytes(of: index) == model)
            #expect(try await answer(index) == similarities)
            #expect(try await Set(index.recurring { $0.members = true }.groups.map(\.id)) == Set(groups.map(\.id)))
        }
    }

    @Test func `a collection that teaches nothing is learnt from once`() async throws {
        let index = try await TemporaryIndex.of([Sample.advice("Se över taxan.")])
        let before = try written(index)
        try await index.update()
        #expect(try written(index) == before)
    }
}
