import SwedishText
import Testing

struct HostileDefinitionTests {
    private static let bits = [
        "IFO", "HVB", "SKR:s", "SoL", "individ- och familjeomsorg", "hem för vård eller boende", "lag", "nedan",
        "kallad", "är en",
        "förkortning för", "står för", "(", ")", "(1990:52)", ",", ".", " ", " ", "\n", "\t", "-", "–", ":", "=", "Å",
        "ÅÄÖ",
        "\u{301}", "🙂", "A", "i",
    ]

    @Test(arguments: [1, 2, 3])
    func `any text gives definitions that lie within it`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let analyzer = try TextAnalyzer()
        let finder = AbbreviationFinder()
        for round in 0..<200 {
            var bytes: [UInt8] = []
            while bytes.count < 300 {
                if round.isMultiple(of: 5) {
                    bytes.append(UInt8.random(in: 0 ... .max, using: &random))
                } else {
                    bytes += Array((Self.bits.randomElement(using: &random) ?? "").utf8)
                }
            }
            let found = bytes.withUnsafeBufferPointer { utf8 in
                var tokens: [WordOccurrence] = []
                analyzer.tokenize(utf8, into: &tokens)
                return finder.definitions(
                    in: utf8, tokens: tokens, words: analyzer, parts: AbbreviationFinderTests.parts)
            }
            for definition in found {
                #expect(definition.start >= 0 && definition.end <= bytes.count)
                #expect(!definition.shortRange.overlaps(definition.longRange))
                #expect(!definition.longWords.isEmpty && !definition.shortWords.isEmpty)
                #expect(definition.short.unicodeScalars.first == definition.long.unicodeScalars.first.map(upper))
            }
        }
    }

    private func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
    }

    @Test(arguments: [
        "AB, ", "AB (", "(AB) ", "Ab AB, ", "nedan AB ", "AB är en förkortning för ", "AAAAAAAAAA (a a a a a a a) ",
        "AB: a, ",
        "a (AB, ", "lag (1:1) ", "AB-AB-", "A", "AB står för AB ", "(1 AB) ",
    ])
    func `sixty kilobytes of one pattern are read in one pass`(pattern: String) throws {
        let text = String(repeating: pattern, count: 60_000 / pattern.utf8.count)
        let found = try AbbreviationFinder().definitions(
            in: text, analyzer: TextAnalyzer(), parts: AbbreviationFinderTests.parts)
        #expect(found.count <= 60_000 / pattern.utf8.count)
    }
}
