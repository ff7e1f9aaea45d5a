/// Why a document could not be parsed.
public enum MarkupError: Error, Hashable, Sendable {
    /// It is not well formed; the parser's own words, and the line.
    case malformed(String, line: Int)
    /// It declares a document type, which could declare entities.
    case documentType
    /// Its elements are nested more deeply than the limit.
    case tooDeep(limit: Int)
    /// It has more nodes or more text than the limits allow.
    case tooLarge
    /// Parsing took longer than the limit, in seconds.
    case timedOut(seconds: Double)
    /// Memory ran out.
    case outOfMemory
}
