import Testing

@testable import FyndIndex

struct IndexVocabularyTests {
    private func vocabulary(_ words: [String: Int]) -> IndexVocabulary {
        var vocabulary = IndexVocabulary()
        for (word, passages) in words { Array(word.utf8).withUnsafeBytes { vocabulary.add($0, passages: passages) } }
        vocabulary.finish()
        return vocabulary
    }

    private func text(_ vocabulary: IndexVocabulary, _ words: [IndexVocabulary.Word]) -> [String] {
        words.map { String(decoding: vocabulary.utf8(of: $0), as: UTF8.self) }
    }

    @Test func `words are found as they are, by what they fold to, and never as themselves folded`() {
        let words = vocabulary(["lån": 5, "län": 7, "lan": 2, "idé": 1, "ide": 3, "ærø": 1])
        #expect(words.passages(with: Array("län".utf8)) == 7)
        #expect(words.passages(with: Array("lön".utf8)) == 0)
        #expect(text(words, words.words(foldingLike: Array("lan".utf8))) == ["län", "lån"])
        #expect(text(words, words.words(foldingLike: Array("idé".utf8))) == ["ide"])
        #expect(text(words, words.words(foldingLike: Array("ärö".utf8))) == ["ærø"])
    }

    @Test(arguments: ["2019", "a4", "å", "eu:s", "", "ks's"])
    func `what is no word of letters stays out`(word: String) {
        #expect(vocabulary([word: 9]).words.isEmpty)
    }

    @Test func `a word that is added twice is counted together`() {
        var words = IndexVocabulary()
        for _ in 0..<2 { Array("plan".utf8).withUnsafeBytes { words.add($0, passages: 3) } }
        #expect(words.words.count == 1 && words.passages(with: Array("plan".utf8)) == 6)
    }

    @Test func `of too many words the rarest are left out`() {
        var words = IndexVocabulary()
        for (index, word) in ["ab", "ac", "ad", "ae"].enumerated() {
            Array(word.utf8).withUnsafeBytes { words.add($0, passages: 1 << index) }
        }
        words.finish(keepingAtMost: 2)
        #expect(text(words, words.words) == ["ad", "ae"])
        #expect(words.passages(with: Array("ab".utf8)) == 0 && words.passages(with: Array("ae".utf8)) == 8)
    }

    @Test func `many words are all found again, in little memory`() {
        var words = IndexVocabulary()
        var names: [[UInt8]] = []
        for number in 0..<50_000 {
            var (name, rest) = ([UInt8](), number)
            for _ in 0..<8 {
                name.append(UInt8(ascii: "a") + UInt8(rest % 26))
                rest /= 5
            }
            names.append(name)
        }
        names = Array(Set(names))
        for (index, name) in names.enumerated() { name.withUnsafeBytes { words.add($0, passages: index + 1) } }
        words.finish()
        #expect(names.enumerated().allSatisfy { words.passages(with: $0.element) == $0.offset + 1 })
        #expect(words.byteCount < names.count * 45)
    }

    @Test(arguments: [
        ("uppföljnig", "uppföljning"), ("uppfoljning", "uppföljning"), ("protokol", "protokoll"),
        ("rpotokoll", "protokoll"), ("kommisionen", "kommissionen"), ("åldreomsorg", "äldreomsorg"), ("plna", "plan"),
    ])
    func `the likeliest of near words comes first`(typed: String, meant: String) {
        let words = vocabulary([
            "uppföljning": 9, "uppfödning": 9, "protokoll": 9, "kommissionen": 9, "äldreomsorg": 2, "barnomsorg": 90,
            "plan": 9, "plats": 90,
        ])
        #expect(words.words(near: Array(typed.utf8), limit: 3).first?.word == Array(meant.utf8))
    }

    @Test(arguments: ["pln", "xplan", "planxy", "qqqqqqqqq", "", String(repeating: "plan", count: 40)])
    func `words too short, too far or too long have no near ones`(typed: String) {
        #expect(vocabulary(["plan": 9]).words(near: Array(typed.utf8), limit: 3).isEmpty)
    }

    @Test func `the search by bits for letters finds what comparing all words does`() {
        var random = SystemRandomNumberGenerator()
        let letters = Array("aåbcdeön".unicodeScalars)
        func word() -> String {
            String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 4...10, using: &random)).map { _ in letters.randomElement(using: &random)! }))
        }
        let all = Set((0..<2_000).map { _ in word() })
        let words = vocabulary(Dictionary(uniqueKeysWithValues: all.map { ($0, 1) }))
        for _ in 0..<50 {
            let typed = word()
            let budget = EditCosts.budget(letterCount: typed.unicodeScalars.count)
            var distance = EditDistance(from: typed.utf8, budget: budget)
            let near = all.filter { distance.cost(to: $0.utf8).map { $0 > 0 } ?? false }
            let found = words.words(near: Array(typed.utf8), limit: .max).map {
                String(decoding: $0.word, as: UTF8.self)
            }
            #expect(Set(found) == near)
        }
    }
}
