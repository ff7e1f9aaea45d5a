import FoundationEssentials

/// The notes of an answer as a field in the head of an HTTP response, for the forms of an answer that have no place for them: a JSON
/// array of strings, in ASCII.
public enum NotesField {
    /// The name of the field, in lower case.
    public static let name = "fynd-notes"

    /// The longest value that is written, in bytes. Notes that do not fit are left out, the last first.
    static let maximumLength = 4_096

    /// The value that tells notes, or nothing when there are none.
    public static func value(of notes: [String]) -> String? {
        var notes = notes
        while !notes.isEmpty {
            guard let json = try? WireFormat.encode(notes) else { return nil }
            let value = ascii(String(decoding: json, as: UTF8.self))
            if value.utf8.count <= maximumLength { return value }
            notes.removeLast()
        }
        return nil
    }

    /// The notes that a value tells; none of a value that is no such array.
    public static func notes(in value: String?) -> [String] {
        guard let value else { return [] }
        return (try? WireFormat.decode([String].self, from: Data(value.utf8))) ?? []
    }

    /// JSON with what is not ASCII in it as escapes.
    private static func ascii(_ json: String) -> String {
        var escaped = ""
        for unit in json.utf16 {
            if let scalar = Unicode.Scalar(unit), scalar.isASCII, scalar.value != 0x7F {
                escaped.unicodeScalars.append(scalar)
            } else {
                let digits = String(unit, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return escaped
    }
}
