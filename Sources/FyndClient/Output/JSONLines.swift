public import FoundationEssentials
public import FyndAPI

/// Lists as one JSON object on each line.
public enum JSONLines {
    /// The lines of values, each with its line end.
    ///
    /// - Throws: `ServiceError.internalError` when a value cannot be written.
    public static func render(_ values: some Sequence<some Encodable>) throws(ServiceError) -> Data {
        var lines = Data()
        for value in values {
            lines += try WireFormat.encode(value)
            lines.append(UInt8(ascii: "\n"))
        }
        return lines
    }

    /// The hits of an answer, of one in groups those of every group.
    ///
    /// - Throws: `ServiceError.internalError` when a hit cannot be written.
    public static func render(_ response: SearchResponse) throws(ServiceError) -> Data {
        try render(response.groups?.flatMap(\.hits) ?? response.hits)
    }
}
