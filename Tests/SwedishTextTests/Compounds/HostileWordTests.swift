import Testing

@testable import SwedishText

struct HostileWordTests {
    @Test(.withDictionary, arguments: [2, 5, 19, 20])
    func `repeated parts are all found in a word that may be one`(count: Int) throws {
        let token = try #require(try TextAnalyzer().tokens(in: String(repeating: "barn", count: count)).first)
        #expect(token.parts == Array(repeating: "barn", count: count))
    }

    @Test(arguments: ["barn", "ö", "skolbarns", "av", "s", "erings", "nattåg"])
    func `a word too long for Swedish is its own stem's, however its parts repeat`(part: String) throws {
        for bytes in [81, 200, 1_000, 100_000] {
            let word = String(repeating: part, count: bytes / part.utf8.count + 1)
            let tokens = try TextAnalyzer().tokens(in: word)
            #expect(tokens.map(\.parts) == [nil])
            #expect(tokens.map(\.lemmaSource) == [.rules])
            #expect(tokens.allSatisfy { $0.lemma == $0.stem && $0.lemma.utf8.count <= WordFolder.longestTerm })
        }
    }

    @Test(.withDictionary, arguments: ["barn", "av", "s", "a", "ö", "skol", "nattat", "erings", "över", "ss"])
    func `what is weighed for a word grows with its length alone`(part: String) {
        let view = Lexicon.standard.lexicon.view
        let firsts = FirstParts(lexicon: view, lemmatizer: Lemmatizer(lexicon: view))
        let word = Array(String(repeating: part, count: 40).utf8.prefix(Lemmatizer.longestWord))
        var counts = [Int](repeating: 0, count: word.count)
        word.withUnsafeBufferPointer { word in
            for start in 0..<(word.count - 2) {
                firsts.forEachCandidate(in: word, from: start) { _ in counts[start] += 1 }
            }
        }
        #expect(counts.allSatisfy { $0 <= 64 })
    }

    @Test(.withDictionary) func `the memory of divided parts is bounded and does not change what is said`() {
        let memo = DivisionMemo()
        var asked = 0
        for round in 0..<2 {
            for number in 0..<25_000 {
                let piece = Array("ord\(number)".utf8)
                let parts = piece.withUnsafeBufferPointer { piece in
                    memo.parts(of: piece, lemma: piece) { piece in
                        asked += 1
                        return [CompoundPart(lemma: Array(piece), range: 0..<piece.count)]
                    }
                }
                #expect(parts.first?.lemma == piece)
            }
            #expect(asked == (round == 0 ? 25_000 : 30_000))
        }
    }

    @Test func `a piece and a base form are not taken for others that join alike`() {
        let memo = DivisionMemo()
        let ask = { (piece: String, lemma: String) in
            let (piece, lemma) = (Array(piece.utf8), Array(lemma.utf8))
            return piece.withUnsafeBufferPointer { piece in
                lemma.withUnsafeBufferPointer { lemma in
                    memo.parts(of: piece, lemma: lemma) { [CompoundPart(lemma: Array($0), range: 0..<1)] }
                }
            }
        }
        #expect(ask("ab", "c") != ask("a", "bc"))
        #expect(ask("", "abc") != ask("abc", ""))
    }

    @Test(arguments: [3, 5, 7] as [UInt64])
    func `any folded bytes have a base form within bounds and parts that cover them`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bits = [
            "barn", "s", "och", "a", "å", "ö", "erings", "ring", "över", "av", "\u{301}", "я", "日", "א", "🙂", ":", "'",
            "1",
            "skola", "nämnd", "tt", "n", "\u{AD}", "en", "E", "Ä",
        ]
        let analyzer = try TextAnalyzer()
        for _ in 0..<1_500 {
            let count = Int.random(in: 1...12, using: &random)
            let word = (0..<count).map { _ in bits.randomElement(using: &random) ?? "" }.joined()
            guard let id = analyzer.typeID(of: word) else { continue }
            let type = analyzer.type(id)
            #expect(!type.lemmaUTF8.isEmpty && type.lemmaUTF8.count <= WordFolder.longestTerm + 8)
            #expect(String(validating: type.lemmaUTF8, as: UTF8.self) != nil)
            #expect(type.parts.count != 1)
            #expect(zip(type.parts, type.parts.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
            #expect(type.parts.allSatisfy { !$0.lemma.isEmpty && !$0.range.isEmpty })
            #expect(type.parts.last.map { $0.range.upperBound <= type.wordUTF8.count } ?? true)
        }
    }
}
