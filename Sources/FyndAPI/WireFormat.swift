public import FoundationEssentials

/// The one way JSON is written and read: keys in a fixed order, slashes as they are, one line.
public enum WireFormat {
    /// Writes a value as one line of UTF-8 JSON, without a line end.
    ///
    /// - Throws: `ServiceError.internalError` when the value cannot be written, as for a number that is not finite.
    public static func encode(_ value: some Encodable) throws(ServiceError) -> Data {
        if let value = value as? any JSONWritable { return try write(value) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try encoder.encode(value)
        } catch {
            throw .internalError("The answer cannot be written as JSON: \(error)")
        }
    }

    private static func write(_ value: some JSONWritable) throws(ServiceError) -> Data {
        var writer = JSONWriter()
        value.write(to: &writer)
        guard writer.isValid else {
            throw .internalError("The answer cannot be written as JSON: a number in it is not finite.")
        }
        return Data(writer.bytes)
    }

    /// Reads a value from UTF-8 JSON.
    ///
    /// - Throws: `ServiceError.invalidRequest` saying what is wrong and in which field.
    public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws(ServiceError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch let error as ServiceError {
            throw error
        } catch let error as DecodingError {
            throw .invalidRequest(explain(error))
        } catch {
            throw .invalidRequest("The JSON cannot be read: \(error)")
        }
    }

    private static func explain(_ error: DecodingError) -> String {
        func place(_ context: DecodingError.Context) -> String {
            let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
            return path.isEmpty ? "" : " in \"\(path.joined(separator: "."))\""
        }
        switch error {
        case .dataCorrupted(let context):
            return context.codingPath.isEmpty
                ? "This is not valid JSON." : "There is an unknown value\(place(context)): \(context.debugDescription)"
        case .keyNotFound(let key, let context):
            return "The field \"\(key.stringValue)\" is missing\(place(context))."
        case .typeMismatch(let type, let context):
            return "A value of another type was expected\(place(context)): \(type)."
        case .valueNotFound(_, let context):
            return "A value is missing\(place(context))."
        @unknown default:
            return "The JSON cannot be read: \(error)"
        }
    }
}
