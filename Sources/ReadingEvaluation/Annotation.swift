import FoundationEssentials

/// What a person found in one file.
public struct Annotation: Decodable, Sendable {
    struct Metadata: Decodable, Sendable {
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
    struct Heading: Decodable, Sendable {
        var level: Int
        var text: String
    }
    struct Recommendation: Decodable, Sendable {
        var text: String
        var addressee: [String]?
        /// How often the report gives it.
        var places: Int?
        /// How it is worded at each place, where that was noted.
        var wordings: [String]?
        /// Where it stands, from and to, at each place.
        var spans: [[Int]]?
    }
    struct Question: Decodable, Sendable {
        var text: String
        /// The best answer.
        var answer: String?
        /// All answers, the best first, where there are several.
        var answers: [String]?
        var grade: String?
    }
    /// A stretch of the source of a kind; several kinds with "/" between them are equally right.
    struct Stretch: Decodable, Sendable {
        var kind: String
        var start: Int
        var end: Int
    }
    struct Earlier: Decodable, Sendable {
        var text: String
        var status: String
    }
    struct Report: Decodable, Sendable {
        var metadata: Metadata
        var start: Int?
        var end: Int?
        var headings: [Heading]?
        var passages: [Stretch]?
        var noise: [Stretch]?
        var recommendations: [Recommendation]?
        var questions: [Question]?
        var overallGrade: String?
        var followsUp: String?
        var earlier: [Earlier]?
    }

    /// The name of the file.
    public var file: String
    var reports: [Report]

    /// Reads an annotation from a file in JSON.
    ///
    /// - Parameter path: The path of the file.
    /// - Throws: `AnnotationError` when the file cannot be read or is no annotation.
    public init(path: String) throws(AnnotationError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw AnnotationError(path: path, reason: "cannot be read")
        }
        do {
            self = try JSONDecoder().decode(Annotation.self, from: data)
        } catch {
            throw AnnotationError(path: path, reason: "is no annotation: \(error)")
        }
    }

    /// The annotations in a folder, by file name.
    ///
    /// - Parameter path: The path of a folder of `.json` files.
    /// - Returns: The annotations; none where there is no such folder.
    /// - Throws: `AnnotationError` for the first file that is no annotation.
    public static func all(inFolder path: String) throws(AnnotationError) -> [Annotation] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [] }
        var annotations: [Annotation] = []
        for name in names.sorted() where name.hasSuffix(".json") {
            annotations.append(try Annotation(path: "\(path)/\(name)"))
        }
        return annotations
    }
}

/// An annotation that cannot be used.
public struct AnnotationError: Error, CustomStringConvertible {
    /// The file.
    public var path: String
    /// What is wrong with it.
    public var reason: String
    /// The file and what is wrong with it.
    public var description: String { "\(path) \(reason)" }
}
