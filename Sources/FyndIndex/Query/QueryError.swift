import FyndAPI

/// What is wrong with a query, and where.
struct QueryError: Error, Equatable {
    /// What was wrong, and what was expected or would help.
    var message: String
    /// Where, in Unicode scalars of the query.
    var place: Int
    /// The query.
    var query: String

    /// How much of a long query is shown before and after the culprit, in Unicode scalars.
    private static let shownBefore = 60
    private static let shownAfter = 20

    /// The error as users see it: the message, the query, and a caret under the culprit.
    var serviceError: ServiceError {
        let scalars = query.unicodeScalars
        let before = scalars.prefix(place).suffix(Self.shownBefore)
        let shown = before + scalars.dropFirst(place).prefix(Self.shownAfter)
        // Marks stand above the letter before them, and take no room.
        let indent = before.count { !$0.isQueryMark }
        let caret = String(repeating: " ", count: indent) + "^"
        return .invalidQuery("\(message)\n  \(Self.printable(shown))\n  \(caret)", position: place)
    }

    /// The scalars on one line.
    private static func printable(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var line = String.UnicodeScalarView()
        for scalar in scalars {
            let isControl = scalar.properties.generalCategory == .control
            line.append(isControl || scalar.properties.isWhitespace ? " " : scalar)
        }
        return String(line)
    }
}
