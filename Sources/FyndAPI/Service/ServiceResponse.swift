public import FoundationEssentials

/// The answer to a request, in all forms in which answers are written.
public protocol ServiceResponse: Codable, Sendable {
    /// The field that says how much was found, where an answer may find nothing.
    static var countField: String? { get }
    /// What was found: 0 ends the client with the status "nothing found".
    var found: Int { get }
    /// What there is to say of the answer, in words.
    var notes: [String]? { get }
    /// What stands on the lines of JSON, one object each.
    var rows: [any Encodable] { get }
    /// The answer as a table.
    var table: Table { get }
}

extension ServiceResponse {
    /// The field of lists.
    public static var countField: String? { "total" }
    /// Nothing to say.
    public var notes: [String]? { nil }

    /// The lines of JSON, each with its line end.
    ///
    /// - Throws: `ServiceError.internalError` when a value cannot be written.
    public func jsonLines() throws(ServiceError) -> Data {
        var data = Data()
        for row in rows {
            data += try WireFormat.encode(row)
            data.append(UInt8(ascii: "\n"))
        }
        return data
    }
}
