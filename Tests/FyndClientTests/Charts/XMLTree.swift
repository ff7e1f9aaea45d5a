import Foundation

/// What a strict reader of XML sees in a plot: it knows no entities but those that XML itself has, and refuses what does not match.
struct XMLTree {
    struct Malformed: Error {
        var place: String
    }

    struct Bar {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
    }

    private(set) var names: [String] = []
    private(set) var attributes: [String] = []
    /// The texts of the elements that hold text alone, in order.
    private(set) var texts: [String] = []
    /// The rectangles that are drawn as bars: those with a line around.
    private(set) var bars: [Bar] = []
    /// The height of the whole.
    private(set) var height = 0.0

    init(_ text: String) throws {
        let allowed = text.unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        }
        guard allowed, text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") else {
            throw Malformed(place: "start")
        }
        var open: [String] = []
        var rest = text.drop { $0 != "\n" }
        while let start = rest.firstIndex(of: "<") {
            let before = try Self.decoded(rest[..<start])
            guard let end = rest[start...].firstIndex(of: ">") else { throw Malformed(place: String(rest)) }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                guard open.popLast() == String(tag.dropFirst()) else { throw Malformed(place: String(tag)) }
                if !before.allSatisfy(\.isWhitespace) { texts.append(before) }
            } else {
                guard before.allSatisfy(\.isWhitespace) else { throw Malformed(place: before) }
                let name = String(tag.prefix { $0 != " " && $0 != "/" })
                try read(name, tag.dropFirst(name.count))
                if !tag.hasSuffix("/") { open.append(name) }
            }
        }
        guard open.isEmpty, rest.allSatisfy(\.isWhitespace) else { throw Malformed(place: "end") }
    }

    private mutating func read(_ name: String, _ text: Substring) throws {
        names.append(name)
        var values: [String: String] = [:]
        var rest = text.hasSuffix("/") ? text.dropLast() : text
        while !rest.isEmpty {
            guard let match = try /^ ([a-zA-Z][a-zA-Z0-9-]*)="([^"<]*)"/.firstMatch(in: rest),
                values[String(match.1)] == nil
            else { throw Malformed(place: String(rest)) }
            values[String(match.1)] = try Self.decoded(match.2)
            rest = rest[match.range.upperBound...]
        }
        attributes += values.values
        if name == "svg" { height = values["height"].flatMap(Double.init) ?? 0 }
        if name == "rect", values["stroke"] != nil {
            let numbers = ["x", "y", "width", "height"].map { values[$0].flatMap(Double.init) ?? .nan }
            bars.append(Bar(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]))
        }
    }

    private static func decoded(_ text: some StringProtocol) throws -> String {
        var result = String(text)
        for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")] {
            result = result.replacingOccurrences(of: entity, with: sign)
        }
        guard result.replacingOccurrences(of: "&amp;", with: "").allSatisfy({ $0 != "&" }) else {
            throw Malformed(place: String(text))
        }
        return result.replacingOccurrences(of: "&amp;", with: "&")
    }
}
