/// Tables as lines of values.
public enum SeparatedValues: Sendable {
    /// Comma-separated after RFC 4180: values with commas, quotes or line ends are quoted, lines end with CR LF.
    case commas
    /// Tab-separated: tabs and line ends within values become spaces, lines end with LF.
    case tabs

    /// A line of a table with its end.
    public func line(_ values: [String]) -> String {
        var bytes: [UInt8] = []
        for (index, value) in values.enumerated() {
            if index > 0 { appendSeparator(to: &bytes) }
            append(value, to: &bytes)
        }
        appendLineEnd(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a value.
    func append(_ value: String, to bytes: inout [UInt8]) {
        var value = value
        value.withUTF8 { append($0, to: &bytes) }
    }

    /// Appends a value given as UTF-8.
    func append(_ value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        switch self {
        case .commas: Self.appendQuoted(value, to: &bytes)
        case .tabs:
            let start = bytes.count
            bytes.append(contentsOf: value)
            for index in start..<bytes.count {
                let byte = bytes[index]
                if byte == 0x09 || byte == 0x0A || byte == 0x0D { bytes[index] = 0x20 }
            }
        }
    }

    /// Appends what stands between two values.
    func appendSeparator(to bytes: inout [UInt8]) {
        bytes.append(self == .commas ? UInt8(ascii: ",") : UInt8(ascii: "\t"))
    }

    /// Appends the end of a line.
    func appendLineEnd(to bytes: inout [UInt8]) {
        if self == .commas { bytes.append(0x0D) }
        bytes.append(0x0A)
    }

    private static func appendQuoted(_ value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard value.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            return bytes.append(contentsOf: value)
        }
        bytes.append(0x22)
        for byte in value {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
