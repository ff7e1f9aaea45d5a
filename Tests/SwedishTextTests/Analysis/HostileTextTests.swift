import SwedishText
import Testing

struct HostileTextTests {
    @Test func `a word of a megabyte is one token whose term is cut between letters`() throws {
        let tokens = try TextAnalyzer().tokens(in: "x" + String(repeating: "å", count: 500_000))
        #expect(tokens.map(\.word) == [expectedCut])
        #expect(tokens.map(\.stem) == [expectedCut])
        #expect(tokens.map { [$0.start, $0.end] } == [[0, 500_001]])
    }

    private var expectedCut: String { "x" + String(repeating: "å", count: 99) }

    @Test func `words alike in all that is read are the same type`() throws {
        let long = String(repeating: "å", count: 2_000)
        let analyzer = try TextAnalyzer()
        #expect(analyzer.tokens(in: "\(long)a \(long)b \(long)").count == 3)
        #expect(analyzer.typeCount == 1)
    }

    @Test func `a megabyte of words joined by dividing signs loses none`() throws {
        let tokens = try TextAnalyzer().tokens(in: String(repeating: "ord_", count: 250_000))
        #expect(tokens.count == 250_000)
        #expect(tokens.last?.start == 999_996)
    }

    @Test(arguments: ["\u{301}", "\u{301}\u{323}", "\u{AD}", "\u{200D}"])
    func `a hundred thousand marks on a letter are one token`(marks: String) throws {
        let text = "a" + String(repeating: marks, count: 100_000) + " slut"
        let tokens = try TextAnalyzer().tokens(in: text)
        #expect(tokens.map(\.end) == [text.unicodeScalars.count - 5, text.unicodeScalars.count])
        #expect(tokens.allSatisfy { $0.word.utf8.count <= 200 })
    }

    @Test(arguments: [
        "barn日本barn", "barnсловоbarn", "barn\u{301}s barn\u{200F}שלוםbarn", "och\u{202F}och", "@_@ _:_",
        "🙂🇸🇪👩‍👩‍👧", "שלום עולם", "مرحبا بالعالم", "ไทยแลนด์", "日本語テキスト", "\u{202E}bakvänt\u{202C}", "\0\0", "ﷺ",
    ])
    func `other scripts and signs give tokens within the text`(text: String) throws {
        expectOrdered(try occurrences(in: Array(text.utf8), TextAnalyzer()), within: text.utf8.count)
    }

    @Test func `any bytes give tokens in order, with terms of well-formed UTF-8 that fit an index`() throws {
        var random = SeededGenerator(seed: 37)
        let analyzer = try TextAnalyzer()
        for round in 0..<400 {
            let bytes = (0..<300).map { _ in
                round.isMultiple(of: 2) ? UInt8.random(in: 0 ... .max, using: &random) : likely(&random)
            }
            expectOrdered(occurrences(in: bytes, analyzer), within: bytes.count)
        }
        for id in 0..<Int32(analyzer.typeCount) {
            let type = analyzer.type(id)
            #expect((1...200).contains(type.wordUTF8.count))
            #expect((1...type.wordUTF8.count).contains(type.stemCount))
            #expect(String(validating: type.wordUTF8, as: UTF8.self) != nil)
            #expect(String(validating: type.stemUTF8, as: UTF8.self) != nil)
        }
    }

    @Test func `a text read again gives the same tokens, and so does another analyzer`() throws {
        var random = SeededGenerator(seed: 41)
        let analyzer = try TextAnalyzer()
        for _ in 0..<100 {
            let text = String(decoding: (0..<200).map { _ in likely(&random) }, as: UTF8.self)
            let tokens = analyzer.tokens(in: text)
            #expect(analyzer.tokens(in: text) == tokens)
            #expect(try TextAnalyzer().tokens(in: text) == tokens)
        }
    }

    @Test func `words read alike alone and in their text`() throws {
        var random = SeededGenerator(seed: 43)
        let analyzer = try TextAnalyzer()
        for _ in 0..<100 {
            let text = String(decoding: (0..<200).map { _ in likely(&random) }, as: UTF8.self)
            for token in analyzer.tokens(in: text) where token.word.utf8.count < 200 {
                #expect(analyzer.tokens(in: token.word).map(\.word).first == token.word)
            }
        }
    }

    private func likely(_ random: inout SeededGenerator) -> UInt8 {
        Array("aåäöÅs .:_@;'-19,\u{AD}e\u{301}’\u{202F}\n".utf8).randomElement(using: &random) ?? 0
    }

    private func occurrences(in bytes: [UInt8], _ analyzer: TextAnalyzer) -> [WordOccurrence] {
        var found: [WordOccurrence] = []
        bytes.withUnsafeBufferPointer { analyzer.tokenize($0, into: &found) }
        return found
    }

    private func expectOrdered(_ tokens: [WordOccurrence], within count: Int) {
        var end = 0
        for token in tokens {
            #expect(token.start >= end && token.end > token.start && token.end <= count)
            end = token.end
        }
    }
}
