import FyndAPI
import Testing

struct PercentCodingTests {
    @Test(arguments: [
        ("", ""), ("abc-._~1", "abc-._~1"), ("a b/å", "a%20b%2F%C3%A5"), ("100 %+", "100%20%25%2B"), ("\u{0}", "%00"),
    ])
    func `text is encoded and comes back`(text: String, encoded: String) {
        #expect(PercentCoding.encode(text) == encoded)
        #expect(PercentCoding.decode(encoded) == text)
    }

    @Test(arguments: ["%", "%1", "%gg", "%FF", "a%C3"])
    func `what is broken is not decoded`(text: String) {
        #expect(PercentCoding.decode(text) == nil)
    }

    @Test func `a plus is a space in queries alone`() {
        #expect(PercentCoding.decode("a+b", plusIsSpace: true) == "a b")
        #expect(PercentCoding.decode("a+b") == "a+b")
    }
}

struct NearestNameTests {
    @Test(arguments: [
        ("knid", "kind" as String?), ("municpality", "municipality"), ("KIND", "kind"), ("yer", "year"),
        ("colour", nil),
        ("", nil), (String(repeating: "kind", count: 1000), nil),
    ])
    func `the nearest name is found, and none when none is near`(name: String, nearest: String?) {
        #expect(NearestName.nearest(to: name, among: ["kind", "year", "municipality"]) == nearest)
    }
}

extension NearestNameTests {
    @Test(arguments: [
        ("fält", "fält", true), ("fält", "falt", true), ("fält", "fäl", true), ("fält", "fläkt", false),
        ("ab", "ba", true), ("abc", "cba", false), ("", "a", true), ("", "ab", false),
    ])
    func `one edit is told from more`(first: String, second: String, isOne: Bool) {
        #expect(NearestName.nearest(to: first, among: [second], edits: 1) == (isOne ? second : nil))
        #expect(NearestName.nearest(to: second, among: [first], edits: 1) == (isOne ? first : nil))
    }
}

struct CommaListTests {
    @Test(arguments: [("a,b", ["a", "b"]), (" a , b c ,", ["a", "b c"]), ("", []), (",,", [])])
    func `values stand between commas`(text: String, values: [String]) {
        #expect(CommaList.values(in: text) == values)
    }
}

struct LineSplitterTests {
    private func lines(_ chunks: [String], maximumLength: Int = 10) -> [String] {
        var splitter = LineSplitter(maximumLength: maximumLength)
        var lines = chunks.flatMap { splitter.append(Array($0.utf8)) }
        if let last = splitter.finish() { lines.append(last) }
        return lines.map { line in
            switch line {
            case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
            case .tooLong: "TOO LONG"
            }
        }
    }

    @Test(arguments: [
        (["a\nb\n"], ["a", "b"]), (["a\r\nb"], ["a", "b"]), (["a", "b", "\n", "\n"], ["ab", ""]), ([""], []),
        (["1234567890\n12345678901\nx"], ["1234567890", "TOO LONG", "x"]), (["1234567890\r\n"], ["1234567890"]),
        (["123456", "789012", "3\n4"], ["TOO LONG", "4"]), (["123456789012"], ["TOO LONG"]),
        (["a\r", "\nb"], ["a", "b"]),
    ])
    func `lines are cut wherever the chunks end`(chunks: [String], expected: [String]) {
        #expect(lines(chunks) == expected)
    }

    @Test func `how a stream is cut into chunks makes no difference`() {
        let text = "first\r\n\nthird line is long\nfourth\r\nfif"
        let whole = lines([text])
        for size in 1...text.utf8.count {
            let bytes = Array(text.utf8)
            let chunks = stride(from: 0, to: bytes.count, by: size).map {
                String(decoding: bytes[$0..<min($0 + size, bytes.count)], as: UTF8.self)
            }
            #expect(lines(chunks) == whole)
        }
    }
}
