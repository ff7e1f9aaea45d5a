import ICU
import Testing

struct SentenceSegmenterTests {
    @Test(arguments: [
        ("Nämnden bör agera. Finns en plan? Ja!", ["Nämnden bör agera. ", "Finns en plan? ", "Ja!"]),
        ("Kostnaden var 8.5 mnkr.\nDen ökar.", ["Kostnaden var 8.5 mnkr.\n", "Den ökar."]),
        ("enligt t.ex. planen", ["enligt t.ex. planen"]), ("", []),
    ])
    func `sentences end at full stops, question marks and lines`(text: String, sentences: [String]) throws {
        #expect(try SentenceSegmenter().sentences(in: text).map(String.init) == sentences)
    }

    @Test func `sentences cover any text without gaps, wherever windows end`() throws {
        var random = SeededGenerator(seed: 7)
        let segmenter = try SentenceSegmenter()
        for _ in 0..<4 {
            let text = random.hardText(pieces: 30_000)
            let sentences = segmenter.sentences(in: text)
            #expect(sentences.joined().utf8.elementsEqual(text.utf8))
            let shifted = segmenter.sentences(in: String(repeating: "\n", count: 777) + text)
            #expect(shifted.dropFirst(777).map { Array($0.utf8) } == sentences.map { Array($0.utf8) })
        }
    }
}
