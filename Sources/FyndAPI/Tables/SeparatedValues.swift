/// Tables as lines of values.
public enum SeparatedValues: Sendable {
    /// Comma-separated after RFC 4180: values with commas, quotes or line ends are quoted, lines end with CR LF.
    case commas
    /// Tab-separated: tabs and line ends within values become spaces, lines end with LF.
    case tabs

    /// A line of a table with its end.
    public func line(_ values: [String]) -> String {
        switch self {
        case .commas: values.map(Self.quoted).joined(separator: ",") + "\r\n"
        case .tabs: values.map(Self.flattened).joined(separator: "\t") + "\n"
        }
    }

    private static func quoted(_ value: String) -> String {
        guard value.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return value }
        var result = "\""
        for scalar in value.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    private static func flattened(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            result.append(["\t", "\n", "\r"].contains(scalar) ? " " : scalar)
        }
        return String(result)
    }
}
