import FoundationEssentials

@testable import AuditReport

/// What a person found in one file of the corpus.
struct Annotation: Decodable {
    struct Metadata: Decodable {
        var municipality: String?
        var organisation: String?
        var year: Int?
        var auditedYear: Int?
        var date: String?
        var firm: String?
        var title: String?
        var bodies: [String]?
        var type: String?
        var registrationNumbers: [String]?
    }
    struct Heading: Decodable {
        var level: Int
        var text: String
    }
    struct Recommendation: Decodable {
        var text: String
        var addressee: [String]?
        var places: Int?
    }
    struct Question: Decodable {
        var text: String
        var answer: String?
        var grade: String?
    }
    struct Report: Decodable {
        var metadata: Metadata
        var headings: [Heading]?
        var recommendations: [Recommendation]?
        var questions: [Question]?
    }
    var file: String
    var reports: [Report]
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
        let folder = "\(root)/Tests/CorpusAnnotations/\(half)"
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
        return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                throw CocoaError(.fileReadUnknown)
            }
            return try JSONDecoder().decode(Annotation.self, from: data)
        }
    }

    /// The path of a file of the corpus.
    static func path(of annotation: Annotation) -> String { "\(root)/Corpus/\(annotation.file)" }
}

extension Corpus {
    /// The text of a file, decoded.
    static func text(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else { throw CocoaError(.fileReadUnknown) }
        return try TextDecoder.decode(Array(data)).text
    }
}
