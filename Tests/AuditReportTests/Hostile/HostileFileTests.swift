import FoundationEssentials
import Glibc
import Testing

@testable import AuditReport

/// Files that nobody made in good faith, or that were damaged on the way.
struct HostileFileTests {
    /// How many files are read: 500, or `FYND_HOSTILE_FILES`.
    private static let count = ProcessInfo.processInfo.environment["FYND_HOSTILE_FILES"].flatMap { Int($0) } ?? 500
    private static let seed = ProcessInfo.processInfo.environment["FYND_HOSTILE_SEED"].flatMap { UInt64($0) } ?? 1

    @Test func `a hostile file gives reports or an error with path and reason`() throws {
        let folder = try TemporaryFolder()
        var limits = ReportReader.Limits()
        limits.extractionTimeout = 20
        limits.maximumTextSize = 16 << 20
        limits.maximumUnpackedSize = 16 << 20
        let reader = ReportReader(limits: limits)
        var mutator = Mutator(seeds: try Mutator.seeds(), generator: SeededGenerator(seed: Self.seed))
        var reasons: [String: Int] = [:]
        var slowest = (seconds: 0.0, file: 0)
        for number in 0..<Self.count {
            let (name, bytes) = mutator.next()
            let path = folder.write(bytes, to: name)
            let start = ContinuousClock.now
            do throws(ReadingError) {
                let file = try reader.read(path: path)
                #expect(!file.reports.isEmpty)
                reasons["read", default: 0] += 1
            } catch {
                #expect(error.path == path, "file \(number)")
                #expect(error.explanation.count > 20, "file \(number)")
                reasons[String("\(error.reason)".prefix { $0 != "(" }), default: 0] += 1
            }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            if seconds > slowest.seconds { slowest = (seconds, number) }
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(names).isSubset(of: mutator.seeds.map(\.name)))
        if Self.count > 500 {
            #expect(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD, "a process is left")
            var usage = rusage()
            getrusage(0, &usage)
            let table = reasons.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            print("\(Self.count) hostile files: \(table); slowest \(slowest), at most \(usage.ru_maxrss / 1024) MB")
        }
    }

    @Test func `PDFs that refer to themselves end`() throws {
        let folder = try TemporaryFolder()
        let loops = [
            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj",
            "1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj",
            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>endobj "
                + "4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>stream\n/X Do\nendstream endobj "
                + "5 0 obj<</Length 5>>stream\n/X Do\nendstream endobj",
        ]
        for loop in loops {
            let path = folder.write(Array("%PDF-1.4\n\(loop)\ntrailer<</Root 1 0 R>>\n".utf8), to: "slinga.pdf")
            #expect(throws: ReadingError.self) { try ReportReader().read(path: path) }
        }
    }
}
