import ICU
import Testing

@testable import SwedishText

struct TextSegmenterTests {
    @Test(arguments: [
        "", " ", "ord", "Två ord.", "EU:s 8,8 3.2.1 t.ex. 2009;2010 O'Hara", "a:b 1:2 a:1 1:a a.1 1.a a,b 1,b a'1",
        "ord_ord _ __ _a a_ 1_ _. a_.b 1_,2", "x@y a@ @b @ a.@ 1@2", "åäö ÅÄÖ ÿ ŋ × ÷ a×b a÷b", "µ º ª aªb",
        "§ 3 – 4 … ”citat” •punkt a–b a§b", "a\u{AD}b a\u{301}b a\u{200D}b och\u{202F}så o’Hara ett·två",
        " \u{301}a \u{301} a", "日本語 och svenska", "🙂a🙂", "a\tb\r\nc\u{B}d\u{C}e\u{0}f\u{7F}g", ": a :a a: :",
        ".a a. ..a.. 1. .1 ,1 1,", "a\u{85}b\u{2028}c",
    ])
    func `words are those of ICU`(text: String) throws {
        try SegmenterPair().expectSameWords(in: Array(text.utf8))
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `words are those of ICU in any text`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let signs = """
            a z å é Ö ŋ 1 9 : . ' , ; _ @ - / § – ’ ” · µ º × … ( ) ! я 日 ไ 🙂 ½ א
            """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        let blanks = [" ", " ", " ", "\n", "\t", "\r", "\u{A0}", "\u{202F}", "\u{AD}", "\u{301}", "\u{200D}", "\u{85}"]
            .map { Array($0.utf8) }
        let segmenters = try SegmenterPair()
        for round in 0..<3_000 {
            // Every third text has everyday signs only, so that few words are left to ICU.
            let likely = Array(
                (round.isMultiple(of: 3) ? signs[..<16] : signs[...]) + blanks[..<(round % 3 == 0 ? 6 : 12)])
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...16, using: &random) {
                bytes += likely.randomElement(using: &random) ?? []
                if round.isMultiple(of: 7), Int.random(in: 0..<8, using: &random) == 0 {
                    bytes.append(UInt8.random(in: 0 ... .max, using: &random))
                }
            }
            segmenters.expectSameWords(in: bytes)
        }
    }

    @Test func `long stretches of any script are read whole`() throws {
        let parts = ["åtgärd ", "日本語", "ord,ord,ord-", "слово ", String(repeating: "a.", count: 300), "x\u{301}", "\n"]
        try SegmenterPair().expectSameWords(in: Array(parts.map { String(repeating: $0, count: 200) }.joined().utf8))
    }
}

/// The project's segmenter and ICU's, whose words are to be the same.
private struct SegmenterPair {
    private let own: TextSegmenter
    private let icu: WordSegmenter

    init() throws {
        own = try TextSegmenter()
        icu = try WordSegmenter(locale: "sv")
    }

    func expectSameWords(in bytes: [UInt8]) {
        var words: [Range<Int>] = []
        var expected: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { utf8 in
            own.forEachWord(in: utf8) { words.append($0) }
            icu.forEachWord(in: utf8) { expected.append($0) }
        }
        #expect(words == expected, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
}
