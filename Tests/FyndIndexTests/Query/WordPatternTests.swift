import SwedishText
import Testing

@testable import FyndIndex

struct WordPatternTests {
    private let analyzer: TextAnalyzer

    init() throws { analyzer = try TextAnalyzer(lexicon: .empty) }

    private func matches(_ pattern: String, _ word: String) -> Bool? {
        WordPattern(pattern, analyzer).map { pattern in
            Array(word.utf8).withUnsafeBufferPointer { pattern.matches($0) }
        }
    }

    @Test(arguments: [
        ("led*system", "ledningssystem", true), ("led*system", "ledsystem", true), ("led*system", "ledsystemet", false),
        ("l?gga", "lägga", true), ("l?gga", "lgga", false), ("l?gga", "la\u{30A}gga", false), ("*nämnd", "nämnd", true),
        ("*nämnd", "socialnämnd", true), ("*n\u{E4}mnd", "nämnden", false), ("*na\u{308}mnd", "nämnd", true),
        ("L?GGA", "ligga", true), ("a*b*c", "abxbc", true), ("a*b*c", "abxb", false), ("?ö", "åö", true),
        ("ab*", "abc", true),
        ("b*aab", "baaaab", true), ("a?*", "a", false), ("a?*", "aö", true),
    ])
    func `a pattern is held against whole words`(pattern: String, word: String, isMatch: Bool) {
        #expect(matches(pattern, word) == isMatch)
    }

    @Test func `what no word can match is no pattern`() {
        for text in ["it-s*", "*", "?*", "två ord*", "*-"] { #expect(WordPattern(text, analyzer) == nil) }
    }

    @Test func `patterns agree with a plain reading of them`() {
        func plain(_ pattern: Substring, _ word: Substring) -> Bool {
            guard let first = pattern.first else { return word.isEmpty }
            switch first {
            case "*": return plain(pattern.dropFirst(), word) || !word.isEmpty && plain(pattern, word.dropFirst())
            case "?": return !word.isEmpty && plain(pattern.dropFirst(), word.dropFirst())
            default: return word.first == first && plain(pattern.dropFirst(), word.dropFirst())
            }
        }
        var random = SeededGenerator(seed: 5)
        func letters(_ count: ClosedRange<Int>, of alphabet: String) -> String {
            String(
                (0..<Int.random(in: count, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "b" })
        }
        for _ in 0..<5_000 {
            let pattern = "å" + letters(1...6, of: "åb**?")
            let word = "å" + letters(0...7, of: "åb")
            #expect(matches(pattern, word) == plain(pattern[...], word[...]), "\(pattern) \(word)")
        }
    }

    @Test func `many stars take no long time`() throws {
        let pattern = try #require(WordPattern(String(repeating: "a*", count: 90) + "b", analyzer))
        let word = Array(repeating: UInt8(ascii: "a"), count: 200)
        for _ in 0..<1_000 { #expect(!word.withUnsafeBufferPointer { pattern.matches($0) }) }
    }
}
