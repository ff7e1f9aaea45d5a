public import FoundationEssentials

/// Looks into a JSON object for one of its own fields, without reading the rest of it.
public enum TopLevelField {
    /// The whole number in a field.
    ///
    /// - Parameters:
    ///   - name: The name of the field, of letters and digits alone.
    ///   - json: An object, as a daemon of ours writes it.
    /// - Returns: The number, or nothing when there is no such field or no such number in it.
    public static func integer(_ name: String, in json: Data) -> Int? {
        json.withUnsafeBytes { bytes in
            var scan = Scan(bytes: bytes)
            guard scan.skip(toField: Array(name.utf8)) else { return nil }
            return scan.integer()
        }
    }

    /// The object in a field.
    ///
    /// - Parameters:
    ///   - name: The name of the field, of letters and digits alone.
    ///   - json: An object, as a daemon of ours writes it.
    /// - Returns: The object as JSON, or nothing when there is no such field or no object in it.
    public static func object(_ name: String, in json: Data) -> Data? {
        json.withUnsafeBytes { bytes in
            var scan = Scan(bytes: bytes)
            guard scan.skip(toField: Array(name.utf8)), let range = scan.object() else { return nil }
            return Data(bytes[range])
        }
    }

    /// An object with another object in one of its fields.
    ///
    /// - Parameters:
    ///   - name: The name of the field, of letters and digits alone.
    ///   - object: The new object, as JSON.
    ///   - json: The object that has the field, as we write it.
    /// - Returns: The object with its other fields as they are; as it is when it has no such field, or no object in it.
    public static func replacing(_ name: String, with object: Data, in json: Data) -> Data {
        json.withUnsafeBytes { bytes in
            var scan = Scan(bytes: bytes)
            guard scan.skip(toField: Array(name.utf8)), let range = scan.object() else { return json }
            return Data(bytes[..<range.lowerBound]) + object + Data(bytes[range.upperBound...])
        }
    }

    /// An object without a field that holds a number.
    ///
    /// - Parameters:
    ///   - name: The name of the field, of letters and digits alone.
    ///   - json: An object, as we write it.
    /// - Returns: The object without the field, or as it is when it has none.
    public static func removing(_ name: String, from json: Data) -> Data {
        json.withUnsafeBytes { bytes in
            var scan = Scan(bytes: bytes)
            guard scan.skip(toField: Array(name.utf8)) else { return json }
            var start = scan.index - name.utf8.count - 3
            var end = scan.numberEnd
            if bytes[start - 1] == UInt8(ascii: ",") {
                start -= 1
            } else if bytes[end] == UInt8(ascii: ",") {
                end += 1
            }
            return Data(bytes[..<start]) + Data(bytes[end...])
        }
    }

    private struct Scan {
        let bytes: UnsafeRawBufferPointer
        var index = 0

        /// Moves behind the colon of a field of the outermost object.
        mutating func skip(toField name: [UInt8]) -> Bool {
            var depth = 0
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                case UInt8(ascii: "\""):
                    let content = skipString()
                    guard depth == 1, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":") else { break }
                    guard bytes[content].elementsEqual(name) else { break }
                    index += 2
                    return true
                default: break
                }
                index += 1
            }
            return false
        }

        /// Moves to the closing quote of the string that begins here.
        ///
        /// - Returns: Where its content stands.
        private mutating func skipString() -> Range<Int> {
            index += 1
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            index = min(index, bytes.count)
            return start..<index
        }

        /// Where the object stands that begins here.
        mutating func object() -> Range<Int>? {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "{") else { return nil }
            let start = index
            var depth = 0
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                case UInt8(ascii: "\""): _ = skipString()
                default: break
                }
                index += 1
                if depth == 0 { return start..<index }
            }
            return nil
        }

        /// Where the number ends that begins here.
        var numberEnd: Int {
            bytes[index...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") } ?? bytes.count
        }

        func integer() -> Int? {
            numberEnd < bytes.count ? Int(String(decoding: bytes[index..<numberEnd], as: UTF8.self)) : nil
        }
    }
}
