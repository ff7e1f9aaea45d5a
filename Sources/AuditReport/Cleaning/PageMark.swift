/// A page number standing alone on a line: "3 av 14", "Sida 3 (11)", "4 (9)", "- 5 -" ...
struct PageMark: Equatable {
    /// The page.
    var page: Int?
    /// Whether the line is a bare number, and needs more evidence to be a page mark.
    var isBare = false

    /// The page mark that `line` is, if it is one.
    static func read(_ line: ArraySlice<UInt8>) -> PageMark? {
        guard line.count <= 32, let first = line.first, line.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        guard first < 0x80 || first == 0xE2, mayBeMark(line) else { return nil }
        let words = tokens(line)
        guard words.count <= 6 else { return nil }
        var rest = words[...]
        let hasName = rest.first.map { ["sida", "sid", "sidan", "page", "s"].contains($0) } ?? false
        if hasName { rest = rest.dropFirst() }
        if rest.first == "-", rest.last == "-", rest.count == 3 { rest = rest.dropFirst().dropLast() }
        let body = Array(rest)
        switch body.count {
        case 1:
            guard let page = number(body[0]) else { return nil }
            return PageMark(page: page, isBare: !hasName && words.count == 1)
        case 3 where body[0] == "(" && body[2] == ")":
            return number(body[1]).map { _ in PageMark(page: nil) }
        case 3 where ["av", "of", "/"].contains(body[1]):
            guard let page = number(body[0]), let last = number(body[2]), page <= last else { return nil }
            return PageMark(page: page)
        case 4 where body[1] == "(" && body[3] == ")":
            guard let page = number(body[0]), let last = number(body[2]), page <= last else { return nil }
            return PageMark(page: page)
        default: return nil
        }
    }

    /// A quick look at the first sign and the number of letters, which few lines pass.
    private static func mayBeMark(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x2A }) else { return false }
        switch first {
        case 0x30...0x39, 0x28, 0x2D, 0xE2, 0x53, 0x73, 0x50, 0x70: break  // a digit, "(", a dash, S or P
        default: return false
        }
        var letters = 0
        for byte in line where (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { letters += 1 }
        return letters <= 7  // "sidan 3 av 4"
    }

    /// Words, numbers and single signs.
    private static func tokens(_ line: ArraySlice<UInt8>) -> [String] {
        var tokens: [String] = []
        var current: [UInt8] = []
        func kind(_ byte: UInt8) -> Int {
            byte >= 0x30 && byte <= 0x39 ? 1 : byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A ? 2 : 0
        }
        func flush() {
            if !current.isEmpty { tokens.append(UTF8Letters.folded(String(decoding: current, as: UTF8.self))) }
            current = []
        }
        for byte in line {
            if byte == 0x20 || byte == 0x09 || byte == 0x2A {
                flush()
            } else if let last = current.last, kind(last) == kind(byte), kind(byte) != 0 {
                current.append(byte)
            } else {
                flush()
                current = [byte]
            }
        }
        flush()
        return tokens.map { $0 == "–" || $0 == "—" ? "-" : $0 }
    }

    private static func number(_ token: String) -> Int? {
        guard token.utf8.count <= 3, let value = Int(token), value >= 1 else { return nil }
        return value
    }
}
