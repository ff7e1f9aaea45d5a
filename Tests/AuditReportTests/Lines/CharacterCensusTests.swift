import Testing

@testable import AuditReport

struct CharacterCensusTests {
    /// What a line holds, counted character by character.
    private static func counted(_ text: String) -> [Int] {
        let scalars = Array(text.unicodeScalars)
        func isLetter(_ scalar: Unicode.Scalar) -> Bool {
            let first = Array(String(scalar).utf8)[0]
            return scalar.isASCII
                ? scalar.properties.isAlphabetic
                : first >= 0xC3 && first <= 0xF0 && ![0xE2, 0xEE, 0xEF].contains(first)
        }
        func isCapital(_ scalar: Unicode.Scalar) -> Bool {
            ("A"..."Z").contains(scalar) || (0xC0..<0xDF).contains(scalar.value)
        }
        func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
        let gaps = scalars.indices.count { isBlank(scalars[$0]) && ($0 == 0 || !isBlank(scalars[$0 - 1])) }
        return [
            scalars.count(where: isLetter), scalars.count(where: isCapital),
            scalars.count { ("0"..."9").contains($0) }, scalars.count, gaps,
        ]
    }

    private static func census(_ text: String) -> CharacterCensus {
        Array(text.utf8).withUnsafeBytes { CharacterCensus($0) }
    }

    @Test func `counts agree with looking at each character, whatever the length`() {
        let alphabet = Array("aåäöÅÄÖéÉ÷×ß zZ09 \t-–”•½漢😀§.".unicodeScalars)
        var random = SeededGenerator(seed: 3)
        for length in Array(0...70) + [2039, 2040, 2041, 5000] {
            let scalars = (0..<length).compactMap { _ in alphabet.randomElement(using: &random) }
            let text = String(String.UnicodeScalarView(scalars))
            let census = Self.census(text)
            let found = [census.letters, census.capitals, census.digits, census.characters, census.gaps]
            #expect(found == Self.counted(text), "\(text.prefix(80))")
            #expect(census.hasTab == text.unicodeScalars.contains("\t"))
        }
    }

    @Test(arguments: [
        ("a b  c", false), ("a   b", true), ("abcdefg   b", true), ("abcdef   b", true), ("abcde   b", true),
        ("  a  b", false), ("a \t b", true), ("       ", true), ("", false),
    ])
    func `three blanks side by side are a wide gap, wherever eight bytes end`(line: String, isWide: Bool) {
        #expect(Self.census(line).hasWideGap == isWide)
    }
}
