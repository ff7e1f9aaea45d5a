import Testing

@testable import SwedishText

struct WordTableTests {
    private static let table = WordTable<Int>([("i", 1), ("in", 2), ("inom", 3), ("å", 4), ("in", 5)])

    @Test(
        arguments: [
            ("i", 1), ("in", 2), ("inom", 3), ("å", 4), ("", nil), ("ino", nil), ("inomm", nil), ("om", nil),
            ("nin", nil),
        ] as [(String, Int?)])
    func `a word has its first value`(word: String, value: Int?) {
        #expect(Self.bytes(word) { Self.table.value(of: $0) } == value)
        #expect(Self.bytes(word) { Self.table.contains($0) } == (value != nil))
    }

    @Test(arguments: [("inomhus", [4, 2, 1]), ("in", [2, 1]), ("å", [2]), ("om", []), ("", [])])
    func `the lengths of possible beginnings come longest first`(word: String, lengths: [Int]) {
        #expect(Self.bytes(word) { Array(Self.table.lengths(ofBeginningsOf: $0)) } == lengths)
    }

    @Test(arguments: [("däri", 1), ("därin", 2), ("gå", 2), ("i", 1)])
    func `the lengths of possible endings have those that are there`(word: String, length: Int) {
        #expect(Self.bytes(word) { Array(Self.table.lengths(ofEndingsOf: $0)) }.contains(length))
    }

    @Test func `lengths do not exceed a limit`() {
        var lengths = WordLengths()
        for length in [1, 5, 63] { lengths.insert(length) }
        #expect(Array(lengths) == [63, 5, 1])
        #expect(Array(lengths.upTo(63)) == [63, 5, 1])
        #expect(Array(lengths.upTo(62)) == [5, 1])
        #expect(lengths.upTo(0).isEmpty)
        #expect(lengths.contains(63) && !lengths.contains(64) && !lengths.contains(4))
    }

    private static func bytes<R>(_ word: String, _ body: (Bytes) -> R) -> R {
        var word = word
        return word.withUTF8(body)
    }
}
