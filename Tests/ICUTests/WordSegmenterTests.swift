import ICU
import Testing

struct WordSegmenterTests {
    @Test(arguments: [
        ("Nämndens ansvar.", ["Nämndens", "ansvar"]), ("EU:s 2011:9", ["EU:s", "2011", "9"]),
        ("kr/invånare 8,8", ["kr", "invånare", "8,8"]), ("2009;2010", ["2009;2010"]), ("fil_namn", ["fil_namn"]),
        ("A\u{30A}sa inter\u{AD}kon\u{AD}troll", ["A\u{30A}sa", "inter\u{AD}kon\u{AD}troll"]),
        ("", []), ("\u{0}a\u{0}", ["a"]), ("🙂 🇸🇪", []),
    ])
    func `punctuation and space separate words`(text: String, words: [String]) throws {
        #expect(try WordSegmenter().words(in: text).map(String.init) == words)
    }

    @Test func `ill-formed bytes separate words and keep their offsets`() throws {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x63, 0xF0, 0x9F, 0x64, 0xE2, 0x80]
        #expect(try ranges(in: bytes) == [0..<1, 2..<3, 4..<5, 7..<8])
    }

    @Test func `where a window of text ends makes no difference`() throws {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<6 {
            let text = Array(random.hardText(pieces: 30_000).utf8)
            let expected = try ranges(in: text)
            let shift = Int.random(in: 1...5_000, using: &random)
            let shifted = try ranges(in: [UInt8](repeating: 0x0A, count: shift) + text)
            #expect(shifted.map { $0.lowerBound - shift..<$0.upperBound - shift } == expected)
        }
    }

    @Test func `a word of a million letters is one word`() throws {
        let text = [UInt8](repeating: 0x61, count: 1_000_000)
        #expect(try ranges(in: [0x20] + text + [0x20, 0x62]) == [1..<1_000_001, 1_000_002..<1_000_003])
    }

    @Test func `words of hostile bytes lie within the text, in order`() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let bytes = random.hardBytes(count: 400)
            var end = 0
            for range in try ranges(in: bytes) {
                #expect(range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty)
                end = range.upperBound
            }
        }
    }

    private func ranges(in bytes: [UInt8]) throws -> [Range<Int>] {
        let segmenter = try WordSegmenter()
        var found: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { segmenter.forEachWord(in: $0) { found.append($0) } }
        return found
    }
}
