/// Rewrites HTML as plain tags with few attributes, in one pass, before it is parsed.
///
/// Divides the page into tags and text as the WHATWG's HTML standard does (section 13.2.5). Comments, scripts, styles and unwanted
/// attributes are left out. No page, however it is made, can then cost the parser more than its length suggests.
struct HTMLCleaner {
    private let source: [UInt8]
    private let wanted: Set<String>
    private var output: [UInt8] = []
    private var index = 0

    /// The longest value of an attribute that is kept, in bytes.
    private static let longestValue = 2000
    /// Elements whose content is no markup and no text of the page.
    private static let raw: Set<String> = [
        "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp",
    ]

    /// A cleaner for a page in UTF-8 that keeps the attributes named.
    init(_ source: [UInt8], attributes: Set<String>) {
        self.source = source
        wanted = attributes
    }

    /// The page rewritten.
    mutating func cleaned() -> [UInt8] {
        output.reserveCapacity(source.count)
        while index < source.count {
            let next = source[index...].firstIndex(of: 0x3C) ?? source.count
            output += source[index..<next]
            index = next
            if index < source.count { markup() }
        }
        return output
    }

    /// Handles what begins with "<".
    private mutating func markup() {
        switch byte(1) {
        case UInt8(ascii: "!") where byte(2) == 0x2D && byte(3) == 0x2D: skip(past: Array("-->".utf8), from: index + 4)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): skip(past: [0x3E], from: index + 2)
        case UInt8(ascii: "/"):
            guard Self.isLetter(byte(2)) else { return skip(past: [0x3E], from: index + 2) }
            index += 2
            let name = name()
            attributes { _, _ in }
            output += "</".utf8 + name + ">".utf8
        case let byte where Self.isLetter(byte):
            index += 1
            element()
        default:
            output += "&lt;".utf8
            index += 1
        }
    }

    private mutating func element() {
        let name = name()
        let word = String(decoding: name, as: UTF8.self)
        if Self.raw.contains(word) {
            attributes { _, _ in }
            return skipContent(of: name)
        }
        var kept: [UInt8] = []
        var seen: Set<String> = []
        let wanted = wanted
        attributes { name, value in
            guard name.count <= 40 else { return }
            let name = String(decoding: name, as: UTF8.self)
            guard wanted.contains(name), seen.insert(name).inserted else { return }
            kept += " \(name)=\"".utf8
            for byte in value.prefix(Self.longestValue) {
                switch byte {
                case 0x22: kept += "&quot;".utf8
                case 0x3C: kept += "&lt;".utf8
                default: kept.append(byte)
                }
            }
            kept.append(0x22)
        }
        output += "<".utf8 + name + kept + ">".utf8
    }

    /// Reads a tag's name, in small letters; signs that no name has are left out.
    private mutating func name() -> [UInt8] {
        var name: [UInt8] = []
        while let byte = byte(0), byte > 0x20, byte != 0x2F, byte != 0x3E {
            let small = byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
            if name.count < 40, Self.isLetter(small) || small >= 0x30 && small <= 0x39 || small == 0x2D {
                name.append(small)
            }
            index += 1
        }
        return name
    }

    /// Reads the attributes of a tag, up to and with its end.
    private mutating func attributes(_ body: ([UInt8], ArraySlice<UInt8>) -> Void) {
        while let byte = byte(0) {
            if byte == 0x3E {
                index += 1
                return
            }
            if byte <= 0x20 || byte == 0x2F {
                index += 1
                continue
            }
            let start = index
            repeat { index += 1 } while index < source.count && !Self.endsName(source[index])
            let name = source[start..<index].prefix(41).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
            while let blank = self.byte(0), blank <= 0x20 { index += 1 }
            body(name, self.byte(0) == 0x3D ? value() : [])
        }
    }

    private static func endsName(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F || byte == 0x3E || byte == 0x3D }

    /// Reads a value behind "=".
    private mutating func value() -> ArraySlice<UInt8> {
        index += 1
        while let blank = byte(0), blank <= 0x20 { index += 1 }
        guard let first = byte(0) else { return [] }
        if first == 0x22 || first == 0x27 {
            let start = index + 1
            let end = source[start...].firstIndex(of: first) ?? source.count
            index = min(end + 1, source.count)
            return source[start..<end]
        }
        let start = index
        while let byte = byte(0), byte > 0x20, byte != 0x3E { index += 1 }
        return source[start..<index]
    }

    /// Passes over the content of an element in which only its own end tag counts.
    private mutating func skipContent(of name: [UInt8]) {
        while let start = source[index...].firstIndex(of: 0x3C) {
            index = start + 1
            guard byte(0) == 0x2F else { continue }
            let candidate = source[(index + 1)...].prefix(name.count).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
            guard candidate == name else { continue }
            index += 1 + name.count
            return attributes { _, _ in }
        }
        index = source.count
    }

    private mutating func skip(past end: [UInt8], from start: Int) {
        var next = min(start, source.count)
        while let found = source[next...].firstIndex(of: end[0]) {
            if source[found...].starts(with: end) {
                index = found + end.count
                return
            }
            next = found + 1
        }
        index = source.count
    }

    private func byte(_ offset: Int) -> UInt8? { index + offset < source.count ? source[index + offset] : nil }

    private static func isLetter(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }
}
