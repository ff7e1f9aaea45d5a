import AuditReport
import Testing

struct SourceMapTests {
    /// What the source has for each word of a text's only passage that consists of letters and hyphens.
    private func sources(of text: String) throws -> [String: String] {
        let passage = try #require(report(text).passages.last)
        let (words, source) = (Array(passage.text.unicodeScalars), Array(text.unicodeScalars))
        var found: [String: String] = [:]
        for range in SourceMapLaws.words(in: words) {
            let place = passage.sourceMap.source(of: range)
            let start = passage.span.start
            let stretch = source[(start + place.lowerBound)..<(start + place.upperBound)]
            found[SourceMapLaws.string(words[range])] = SourceMapLaws.string(stretch)
        }
        return found
    }

    @Test(arguments: [
        ("verksam-\nheten", "verksamheten", "verksam-\nheten"),
        ("verksam-\r\n   heten", "verksamheten", "verksam-\r\n   heten"),
        ("verksam\u{AD}\nheten", "verksamheten", "verksam\u{AD}\nheten"),
        ("verk\u{AD}sam\u{AD}heten", "verksamheten", "verk\u{AD}sam\u{AD}heten"),
        ("a\u{30A}tga\u{308}rderna", "åtgärderna", "a\u{30A}tga\u{308}rderna"),
        ("planeringenå\u{AD}", "planeringenå", "planeringenå"),
        ("sena\u{30A} planer", "senå", "sena\u{30A}"),
        ("**verk**samheten", "verksamheten", "verk**samheten"),
        ("verksam-\n\n3 av 14\n\n\u{0C}heten", "verksamheten", "verksam-\n\n3 av 14\n\n\u{0C}heten"),
        ("vård\n    utan\n\tplan", "utan", "utan"), ("vård\n    utan\n\tplan", "plan", "plan"),
        ("riktlinjer[^1] antas", "riktlinjer", "riktlinjer"), ("riktlinjer[^1] antas", "antas", "antas"),
    ])
    func `a word is found where it stands`(written: String, word: String, source: String) throws {
        let text =
            "Vi har i denna granskning sett på hur nämnden arbetar med \(written) i kommunen som helhet, år för år."
        let found = try sources(of: text)
        #expect(found[word]?.unicodeScalars.elementsEqual(source.unicodeScalars) == true, "\(found)")
        #expect(found["kommunen"] == "kommunen")
    }

    @Test func `a text that was copied as it is has no edits`() throws {
        let texts = [
            "Nämnden saknar en plan.", "- Nämnden saknar en plan.", "Nämnden\nsaknar\nen plan för uppföljning",
        ]
        for text in texts { #expect(report(text).passages.map(\.sourceMap) == [SourceMap()], "\(text)") }
    }

    @Test func `cells one below the other are found where they stand`() throws {
        let cells = try sources(of: "| Fråga | Svar |\n|---|---|\n| Finns planer?  |   Nej, inga |\n")
        #expect(cells["inga"] == "inga")
        #expect(cells["planer"] == "planer")
    }

    private let map = SourceMap(edits: [
        SourceMap.Edit(inStep: 3, text: 0, source: 2), SourceMap.Edit(inStep: 2, text: 1, source: 4),
        SourceMap.Edit(inStep: 0, text: 2, source: 1), SourceMap.Edit(inStep: 1, text: 1, source: 0),
    ])

    // text:   abc..de[f][gh]i[j]kl      source: abc__de[ffff][g]ikl
    @Test(arguments: [
        (0..<3, 0..<3), (0..<4, 0..<6), (3..<5, 5..<7), (2..<4, 2..<6), (5..<6, 7..<11), (4..<7, 6..<12),
        (6..<8, 11..<12), (7..<8, 11..<12), (6..<7, 11..<12), (8..<9, 12..<13), (8..<10, 12..<13),
        (10..<12, 13..<15), (0..<12, 0..<15), (3..<3, 5..<5), (9..<10, 13..<13),
    ])
    func `a range is mapped with what was left out within it, not at its ends`(text: Range<Int>, source: Range<Int>) {
        #expect(map.source(of: text) == source)
    }

    @Test(arguments: 0..<300)
    func `words put together from pieces in many ways are found where they stand`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = [
            "nämnden", "a\u{30A}tga\u{308}rder", "**vik**tiga", "IT-stöd", "och", "in\u{AD}köp", "under", "år",
        ]
        let gaps = [" ", " ", " ", "\n", "\r\n", "  \n\t", "[^1] ", " \u{200B}", "<br>", "-\n", "- \n", "\u{AD}\n"]
        var text = "Granskningen visar att"
        for _ in 0..<Int.random(in: 5...60, using: &random) {
            text += (gaps.randomElement(using: &random) ?? " ") + (words.randomElement(using: &random) ?? "")
        }
        #expect(SourceMapLaws.violation(in: ReportReader().parse(text: text, fileName: ""), of: text) == nil)
    }
}
