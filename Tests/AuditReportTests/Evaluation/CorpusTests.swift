import FoundationEssentials
import ReadingEvaluation
import Testing

@testable import AuditReport

struct CorpusTests {
    /// The least that the parser must reach, a little below what it reaches.
    private static let floors: [String: [String: Double]] = [
        "dev": [
            "documents": 1, "metadata municipality": 0.96, "metadata year": 0.98, "metadata firm": 0.94,
            "metadata title": 0.9, "metadata date": 0.92, "metadata bodies": 0.84, "metadata type": 0.98,
            "metadata auditedYear": 0.85, "headings": 0.97, "heading levels": 0.96, "recommendations": 0.95,
            "recommendations, places joined": 0.79, "addressees": 0.9, "questions": 0.97, "grades": 0.87,
            "kinds of passages": 0.86, "noise": 0.92, "substance kept": 0.99, "earlier recommendations": 0.9,
        ],
        "test": [
            "documents": 1, "metadata municipality": 0.98, "metadata year": 0.98, "metadata firm": 0.98,
            "metadata title": 0.89, "metadata date": 0.94, "metadata bodies": 0.89, "metadata type": 0.94,
            "metadata auditedYear": 0.98, "headings": 0.95, "heading levels": 0.89, "recommendations": 0.94,
            "recommendations, places joined": 0.86, "addressees": 0.95, "questions": 0.89, "grades": 0.81,
            "kinds of passages": 0.91, "noise": 0.94, "substance kept": 0.99,
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
