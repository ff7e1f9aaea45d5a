import SwedishText
import Testing

struct HostileCoordinationTests {
    /// Divides every word in the middle and knows all.
    private struct Halves: CompoundParts {
        func pieces(of word: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
            word.count < 2 ? [0..<word.count] : [0..<word.count / 2, word.count / 2..<word.count]
        }
        func isKnown(_ word: UnsafeBufferPointer<UInt8>) -> Bool { word.count.isMultiple(of: 2) }
        func canBegin(_ piece: UnsafeBufferPointer<UInt8>) -> Bool { true }
    }

    /// Says that no word has any parts.
    private struct Nothing: CompoundParts {
        func pieces(of word: UnsafeBufferPointer<UInt8>) -> [Range<Int>] { [] }
        func isKnown(_ word: UnsafeBufferPointer<UInt8>) -> Bool { false }
        func canBegin(_ piece: UnsafeBufferPointer<UInt8>) -> Bool { true }
    }

    private static let bits = [
        "barn", "ungdoms", "utbildningsnämnden", "och", "eller", "såväl", "som", "den", "barnoch", "-", "-", "–",
        "\u{2010}",
        "\u{AD}", ",", "/", "&", ".", " ", " ", "\n", "\u{A0}", "1", "2014", "å", "IT", "\u{301}", "🙂", "(", ")",
        "resp",
    ]

    @Test(arguments: [1, 2, 3, 4])
    func `any text gives words within bounds, for tokens in order`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<150 {
            var bytes: [UInt8] = []
            while bytes.count < 300 {
                if round.isMultiple(of: 5) {
                    bytes.append(UInt8.random(in: 0 ... .max, using: &random))
                } else {
                    bytes += Array((Self.bits.randomElement(using: &random) ?? "").utf8)
                }
            }
            try expectSound(bytes, FixtureParts())
            try expectSound(bytes, Halves())
            try expectSound(bytes, Nothing())
        }
    }

    private func expectSound(_ bytes: [UInt8], _ parts: some CompoundParts) throws {
        let (tokens, words, wholes) = try coordination(in: bytes, parts: parts)
        for (token, next) in zip(tokens, tokens.dropFirst()) { #expect(token.end <= next.start) }
        #expect(tokens.allSatisfy { $0.start < $0.end && $0.end <= bytes.count })
        for whole in wholes {
            #expect(tokens.indices.contains(whole.token))
            #expect((1...200).contains(whole.word.count))
            #expect(whole.joint > 0 && whole.joint < whole.word.count)
            let word = String(decoding: whole.word, as: UTF8.self)
            #expect(word.hasPrefix(words[whole.token]) || word.hasSuffix(words[whole.token]))
        }
    }

    @Test(arguments: [
        "a-, ", "a- och ", "a-/", "barn- och den ", "-a och ", "a-a", "barnoch ", "verksamhetsplan och -b, ", "a- ",
        "såväl ",
        "a-\u{AD}", "- och -", "den ",
    ])
    func `a hundred kilobytes of one pattern is read in one pass`(pattern: String) throws {
        let count = 100_000 / pattern.utf8.count
        let text = String(repeating: pattern, count: count) + "familjeomsorg"
        let wholes = try wholes(of: text)
        #expect(wholes.count <= 2 * count)
    }

    @Test func `one word completes at most thirty-two`() throws {
        let list = Array(repeating: "barn-", count: 32).joined(separator: ", ")
        #expect(try expansions(of: "\(list) och familjeomsorg").count == 32)
        #expect(try expansions(of: "barn-, \(list) och familjeomsorg").isEmpty)
    }

    @Test func `a whole word too long for a term is left out`() throws {
        let long = String(repeating: "x", count: 195)
        #expect(try expansions(of: "\(long)- och familjeomsorg").isEmpty)
    }
}
