/// Tells HTML from text and markdown, and finds the encoding that a page announces.
enum HTMLSniffer {
    /// How a page begins.
    private static let beginnings: [[UInt8]] = ["!doctype html", "html", "head", "body", "title", "meta", "link"].map {
        Array($0.utf8)
    }
    /// How a piece of a page may begin. Markdown may begin so too, and must then end otherwise or hold headings.
    private static let pieces: [[UInt8]] = [
        "div", "article", "section", "main", "h1", "h2", "h3", "p", "table", "ul", "ol", "span", "header", "font",
        "center",
    ].map { Array($0.utf8) }

    /// Whether the text is a page of HTML or a piece of one.
    static func isHTML(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let start = firstElement(bytes) else { return false }
        let name = bytes[start...]
        if beginnings.contains(where: { begins(name, with: $0) }) { return true }
        guard pieces.contains(where: { begins(name, with: $0) }) else { return false }
        guard let last = bytes.last(where: { $0 > 0x20 }), last == 0x3E else { return false }
        return !hasMarkdownHeading(bytes.prefix(1 << 16))
    }

    /// Where the name of the first element or of the document type begins, behind comments and the like.
    private static func firstElement(_ bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] <= 0x20 {
                index += 1
            } else if bytes[index...].starts(with: "<!--".utf8) {
                guard let end = find("-->", in: bytes, from: index + 4) else { return nil }
                index = end
            } else if bytes[index...].starts(with: "<?".utf8) {
                guard let end = find(">", in: bytes, from: index + 2) else { return nil }
                index = end
            } else {
                return bytes[index] == 0x3C && index + 1 < bytes.endIndex ? index + 1 : nil
            }
        }
        return nil
    }

    /// Behind the first occurrence of `text`, not further than 64 kilobytes away.
    private static func find(_ text: StaticString, in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        let wanted = text.withUTF8Buffer { Array($0) }
        guard start <= bytes.endIndex else { return nil }
        let window = bytes[start...].prefix(1 << 16)
        return window.indices.first { window[$0...].starts(with: wanted) }.map { $0 + wanted.count }
    }

    private static func begins(_ bytes: ArraySlice<UInt8>, with name: [UInt8]) -> Bool {
        guard bytes.count > name.count else { return false }
        guard zip(bytes, name).allSatisfy({ ($0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0) == $1 }) else { return false }
        let next = bytes[bytes.startIndex + name.count]
        return next <= 0x20 || next == 0x3E || next == 0x2F
    }

    private static func hasMarkdownHeading(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: 0x0A).contains { line in
            let marks = line.prefix { $0 == 0x23 }
            return (1...6).contains(marks.count) && marks.endIndex < line.endIndex && line[marks.endIndex] == 0x20
        }
    }

    /// The encoding that a page announces in its first kilobytes, or an XML declaration before it does; in small letters.
    static func announcedCharset(_ bytes: ArraySlice<UInt8>) -> String? {
        let head = bytes.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
        for key in [Array("charset".utf8), Array("encoding".utf8)] {
            for index in head.indices where head[index...].starts(with: key) {
                var rest = head[(index + key.count)...].drop { $0 == 0x20 }
                guard rest.first == 0x3D else { continue }
                rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
                let name = rest.prefix { $0 > 0x20 && ![0x22, 0x27, 0x3B, 0x3E, 0x2F].contains($0) }
                if (2...40).contains(name.count) { return String(decoding: name, as: UTF8.self) }
            }
        }
        return nil
    }
}
