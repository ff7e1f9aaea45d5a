import ICU
import Testing

@testable import SwedishText

struct SentenceEndsTests {
    /// The words that end a sentence within a text.
    private func ends(_ text: String) throws -> [String] {
        let analyzer = try TextAnalyzer(lexicon: .empty)
        var text = text
        return text.withUTF8 { utf8 in
            var words: [WordOccurrence] = []
            analyzer.tokenize(utf8, into: &words)
            var ends: [Int] = []
            SentenceEnds.append(of: utf8, words, to: &ends)
            return ends.map { String(decoding: utf8[words[$0].start..<words[$0].end], as: UTF8.self) }
        }
    }

    @Test(arguments: [
        ("Avtal saknas. Nämnden vet.", ["saknas"]), ("Vad saknas? Avtal! \"Ja\" sägs.", ["saknas", "Avtal"]),
        ("Det saknas … Åtgärder krävs.", ["saknas"]), ("Klart. Örebro. Ändå. Łódź.", ["Klart", "Örebro", "Ändå"]),
        ("Avtal saknas.\u{A0}Nämnden vet.", ["saknas"]), ("Så sägs (se ovan). Nämnden vet.", ["ovan"]),
        ("Han sa \"nej.\" Hon gick.", ["nej"]), ("Han sa. ”nej” sa hon. «ja»", ["sa", "hon"]),
        ("Beslut 2014. Nämnden vet. 25 procent.", ["2014", "vet"]), ("Det kostar 25. Nämnden vet.", ["25"]),
        ("Mål\nBudget", ["Mål"]), ("Mål | 2014 | Utfall", ["Mål", "2014"]), ("Mål|2014", []),
        ("Rutiner m.m. Nämnden vet.", ["m"]), ("Skolor m.fl. Nämnden vet.", ["fl"]),
        ("Listor osv. Nämnden vet.", ["osv"]), ("Slut... Nämnden vet.", ["Slut"]), ("Slut.... nämnden vet.", []),
    ])
    func `a sentence ends`(text: String, words: [String]) throws {
        #expect(try ends(text) == words)
    }

    @Test(arguments: [
        "Stöd ges bl.a. Nämnden", "Stöd, t.ex. Nämnden", "Dvs. Nämnden", "Enligt 3 kap. 3 § SoL", "Nr. 5 och kl. 10",
        "Revisor A. B. Ek", "1. Inledning", "12. Inledning", "Punkt fr.o.m. 2014", "Version 3.2 av 8,8", "Se www.a.Se",
        "Avtal, Nämnden: Beslut; Mål", "ca. 25 procent", "Nämnden vet. och inte", "jfr. Nämnden", "Ö. Torg",
    ])
    func `no sentence ends`(text: String) throws {
        #expect(try ends(text).isEmpty)
    }

    @Test func `plain sentences end where ICU lets them end`() throws {
        let segmenter = try SentenceSegmenter()
        let pieces = [
            "Nämnden har beslutat", "Åtgärder krävs", "År 2014 var svagt", "Målen nås inte", "\"Så är det\"",
            "Vi ser 3 skäl",
        ]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let sentences = (1...6).map { _ in
                (pieces.randomElement(using: &random) ?? "") + (["!", "?", "."].randomElement(using: &random) ?? "")
            }
            let text = sentences.joined(separator: " ")
            let expected = segmenter.sentences(in: text).dropLast().map { sentence in
                sentence.split { !$0.isLetter && !$0.isNumber }.last.map(String.init) ?? ""
            }
            #expect(try ends(text) == expected)
        }
    }

    @Test func `any bytes are read`() throws {
        let analyzer = try TextAnalyzer(lexicon: .empty)
        var random = SeededGenerator(seed: 8)
        let signs: [UInt8] = [0x20, 0x2E, 0x41, 0x61, 0xC3, 0x85, 0xE2, 0x80, 0xA6, 0x9D, 0x7C, 0x0A, 0x31, 0xFF, 0xAB]
        for _ in 0..<2_000 {
            let bytes = (0..<24).map { _ in signs.randomElement(using: &random) ?? 0 }
            bytes.withUnsafeBufferPointer { utf8 in
                var words: [WordOccurrence] = []
                analyzer.tokenize(utf8, into: &words)
                var ends: [Int] = []
                SentenceEnds.append(of: utf8, words, to: &ends)
                #expect(ends.allSatisfy { words.indices.dropLast().contains($0) })
            }
        }
    }
}
