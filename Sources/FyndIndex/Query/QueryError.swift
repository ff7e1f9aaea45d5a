import FyndAPI

/// What is wrong with a query, and where.
struct QueryError: Error, Equatable {
    /// What was wrong, and what was expected or would help.
    var message: String
    /// Where, in Unicode scalars of the query.
    var place: Int
    /// The query.
    var query: String

    /// The error as users see it: the message, the query, and a caret under the culprit.
    var serviceError: ServiceError {
        // A long query is shown around the culprit only.
        let scalars = Array(query.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 })
        let first = max(0, place - 60)
        let last = min(scalars.count, place + 20)
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: scalars[first..<last])
        let caret = String(repeating: " ", count: place - first) + "^"
        return .invalidRequest("\(message)\n  \(String(shown))\n  \(caret)")
    }
}
