import FoundationEssentials
import ReadingEvaluation
import Testing

@testable import AuditReport

struct CorpusTests {
    /// The least that the parser must reach, a little below what it reaches.
    private static let floors: [String: [String: Double]] = [
        "dev": [
            "metadata municipality": 0.95, "metadata year": 0.95, "metadata firm": 0.95, "metadata title": 0.9,
            "metadata date": 0.9,
            "metadata bodies": 0.9, "metadata type": 0.95, "metadata auditedYear": 0.9, "headings": 0.97,
            "heading levels": 0.95,
            "recommendations": 0.96, "addressees": 0.95, "questions": 0.94, "grades": 0.88,
        ],
        "test": [
            "metadata municipality": 0.95, "metadata year": 0.95, "metadata firm": 0.95, "metadata title": 0.85,
            "metadata date": 0.85,
            "metadata bodies": 0.8, "metadata type": 0.9, "metadata auditedYear": 0.6, "headings": 0.95,
            "heading levels": 0.92,
            "recommendations": 0.93, "addressees": 0.9, "questions": 0.95, "grades": 0.7,
        ],
    ]

    @Test(arguments: ["dev", "test"])
    func `the parser reaches its figures on the corpus`(half: String) throws {
        let annotations = try Corpus.annotations(half)
        guard !annotations.isEmpty else { return }
        let evaluation = ReadingEvaluation(annotations, folder: "\(Corpus.root)/Corpus")
        print("Corpus, \(half) half, \(annotations.count) files\n\(evaluation.table)")
        for (measure, floor) in Self.floors[half] ?? [:] {
            #expect(evaluation.figure(measure) >= floor, "\(measure) on \(half)")
        }
    }
}

/// The corpus beside this package, in its two halves.
enum Corpus {
    /// The folder of the package.
    static let root: String = {
        var parts = #filePath.split(separator: "/")
        parts.removeLast(4)
        return "/" + parts.joined(separator: "/")
    }()

    /// The annotations of one half, by file name; empty where the corpus is not there.
    static func annotations(_ half: String) throws -> [Annotation] {
        try Annotation.all(inFolder: "\(root)/Tests/CorpusAnnotations/\(half)")
    }

    /// The text of a file, decoded.
    static func text(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else { throw CocoaError(.fileReadUnknown) }
        return try TextDecoder.decode(Array(data)).text
    }
}
