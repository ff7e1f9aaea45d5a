public import FoundationEssentials

/// JSON objects as bytes.
public enum JSONObject {
    /// An object with one more field, before all others.
    ///
    /// - Parameters:
    ///   - name: The name of the field, of letters alone; the object must not have it yet.
    ///   - value: The value as JSON.
    ///   - object: The object, without space before it.
    /// - Returns: The object with the field.
    public static func adding(_ name: String, _ value: Data, to object: Data) -> Data {
        let isEmpty = object.dropFirst().first == UInt8(ascii: "}")
        return Data("{\"\(name)\":".utf8) + value + Data((isEmpty ? "" : ",").utf8) + object.dropFirst()
    }
}
