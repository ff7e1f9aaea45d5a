import Testing

@testable import SearchEvaluation

struct SimilarBaselineTests {
    /// What a text is alike to, and how much.
    struct Example {
        var text: String
        var documents: [Int]
        var scores: [Double]

        init(_ text: String, _ documents: [Int], _ scores: [Double]) {
            (self.text, self.documents, self.scores) = (text, documents, scores)
        }
    }

    // The grams of the texts are " Se ", " avt", "avta", "vtal", "tal "; " avt", "avta", "vtal" twice and "tal,", "al, ", "tal "
    // once; " pla", "plan", "lan ", " i ". The first four of "avtal" stand in two of three texts: 1 + ln(4 / 3) = 1.287682; all
    // others in one: 1 + ln(4 / 2) = 1.693147. The vectors' lengths are √(1.693147² + 4 · 1.287682²) = 3.082085,
    // √(3 · 2.575364² + 2 · 1.693147² + 1.287682²) = 5.223899 and √(4 · 1.693147²) = 3.386294.
    @Test(arguments: [
        // √(4 · 1.287682²) = 2.575364; 4 · 1.287682² / (2.575364 · 3.082085); (3 · 2 + 1) · 1.287682² / (2.575364 · 5.223899).
        Example("AVTAL", [1, 0], [0.862744, 0.835592]),
        // Length 3.082085, as of the first text; the gram " i " adds 1.693147² / (3.082085 · 3.386294) for the third.
        Example("avtal  i", [1, 0, 2], [0.720902, 0.698213, 0.274676]),
        // Of "zebra" no text has anything: 3 · 1.693147² / (√3 · 1.693147 · 3.386294) = √3 / 2.
        Example("\tplan zebra\n", [2], [0.866025]),
        Example("zebra", [], []), Example("", [], []),
    ])
    func `the cosine of 4-grams is that worked out by hand`(example: Example) {
        let found = CharacterGramIndex(["Se avtal", "avtal, avtal", "plan i"]).search(example.text, depth: 10)
        #expect(found.map(\.document) == example.documents)
        #expect(zip(found.map(\.score), example.scores).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found)")
    }

    @Test func `a text is most alike to itself, and equal texts come in their order`() {
        let texts = ["Följ upp avtalen", "avtalsuppföljning", "följ upp avtalen", "ÅÄÖ"]
        let index = CharacterGramIndex(texts)
        for (number, text) in texts.enumerated() {
            let best = index.search(text, depth: 1)
            #expect(best.map(\.document) == [number == 2 ? 0 : number])
            #expect(abs((best.first?.score ?? 0) - 1) < 1e-12)
        }
        #expect(index.search("följ upp avtalen", depth: 2).map(\.document) == [0, 2])
        #expect(CharacterGramIndex([]).search("avtal", depth: 3).isEmpty)
    }

    @Test func `Xapian finds the texts that share the source's rare stems`() throws {
        let texts = [
            "Nämnden bör upprätta rutiner för gallring", "Nämnden bör upprätta en plan", "Gallringen sköts av nämnden",
            "Rutinerna för gallring är bra", "Nämnden granskar", "Intern kontroll", "Styrelsen ansvarar",
            "Avtal saknas",
        ]
        let index = try MoreLikeThisIndex(texts)
        let found = try index.search(like: 0, depth: 10)
        #expect(found.first?.document == 0)
        #expect(found.dropFirst().first?.document == 3)
        #expect(Set(found.map(\.document)).isDisjoint(with: [5, 6, 7]))
        #expect(found.allSatisfy { $0.score > 0 })
        #expect(try index.search(like: 0, depth: 2).map(\.document) == [0, 3])
    }

    @Test func `a text without words is like nothing`() throws {
        let index = try MoreLikeThisIndex(["…", "Avtal saknas"])
        #expect(try index.search(like: 0, depth: 10).isEmpty)
    }
}
