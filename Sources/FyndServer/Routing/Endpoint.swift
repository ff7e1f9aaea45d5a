import HTTPTypes
import Hummingbird

/// A path, the methods it takes and what answers them.
struct Endpoint: Sendable {
    typealias Handler = @Sendable (Request, BasicRequestContext) async throws -> Response

    /// The path; a segment in braces stands for any.
    let path: String
    /// The methods.
    let methods: [HTTPRequest.Method]
    /// What answers.
    let handler: Handler

    init(_ path: String, _ methods: [HTTPRequest.Method], handler: @escaping Handler) {
        self.path = path
        self.methods = methods
        self.handler = handler
    }

    /// Whether `path` is one of the paths meant.
    func matches(_ path: String) -> Bool {
        let pattern = self.path.split(separator: "/")
        let segments = path.split(separator: "/")
        return pattern.count == segments.count
            && zip(pattern, segments).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
