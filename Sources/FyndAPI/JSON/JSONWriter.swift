/// Writes JSON straight into bytes: one line, fields in the order in which they are given.
///
/// Foundation's encoder builds a tree of every value before it writes the first byte. An answer is a thousand small values, and
/// building their tree takes longer than finding them; hence this writer, for the types that are asked for all the time. The
/// bytes are the same, provided that fields are given in the order of their names.
struct JSONWriter {
    /// What has been written.
    private(set) var bytes: [UInt8] = []
    /// Whether all numbers so far can be written in JSON.
    private(set) var isValid = true
    private var needsComma = false

    /// Writes an object.
    ///
    /// - Parameter fields: Writes the fields, in the order of their names.
    mutating func object(_ fields: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        fields(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Writes a field of an object, unless its value is absent.
    mutating func field(_ name: String, _ value: (some JSONWritable)?) {
        guard let value else { return }
        comma()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &self)
        needsComma = true
    }

    /// Writes an array.
    mutating func array(_ elements: [some JSONWritable]) {
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        for element in elements {
            comma()
            element.write(to: &self)
            needsComma = true
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes a string, with quotes, backslashes and control characters escaped.
    mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string($0) }
    }

    /// Writes a string that is given as UTF-8.
    mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        for index in utf8.indices {
            let byte = utf8[index]
            guard byte < 0x20 || byte == Self.quote || byte == Self.backslash else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
            escape(byte)
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        bytes.append(UInt8(ascii: "\""))
    }

    /// Ends a line: what follows is a value of its own.
    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Writes a number in the shortest form that reads back as the same.
    mutating func number(_ number: Double) {
        if !number.isFinite { isValid = false }
        var text = number.description
        if text.hasSuffix(".0") { text.removeLast(2) }
        bytes += text.utf8
    }

    /// Writes text that is JSON already.
    mutating func literal(_ text: String) {
        bytes += text.utf8
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(Self.backslash)
        switch byte {
        case Self.quote, Self.backslash: bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            let digits = String(byte, radix: 16)
            bytes += (digits.utf8.count == 1 ? "u000" : "u00").utf8
            bytes += digits.utf8
        }
    }
}

/// What writes itself as JSON, in the same bytes as its `Encodable` form has with sorted keys.
protocol JSONWritable {
    /// Writes the value.
    func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension UnsafeBufferPointer<UInt8>: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.literal(String(self)) }
}

extension Double: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.literal(self ? "true" : "false") }
}

extension Array: JSONWritable where Element: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.array(self) }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object { for (name, value) in sorted(by: { $0.key < $1.key }) { $0.field(name, value) } }
    }
}
