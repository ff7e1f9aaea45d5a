import Testing

@testable import SwedishText

struct LetterPatternTests {
    @Test(arguments: [
        (".", "gata", true), (".", "", true), ("a", "gata", true), ("a", "kontor", false), ("[ae]", "möte", true),
        ("[^ae]", "möte", false), ("[^ae]", "nämnd", true), ("[^m]el", "fågel", true), ("[^m]el", "kamel", false),
        ("[^m]el", "el", false), ("ö", "sjö", true), ("[åäö]", "å", true), ("[^å]", "å", false), ("[^a]", "", false),
        ("..", "sa", true), ("..", "å", false),
    ])
    func `a condition looks at the last letters`(condition: String, word: String, fits: Bool) throws {
        let affixes = "SFX A Y 1\nSFX A 0 x \(condition)\n"
        let rule = try #require(try AffixFile.rules(in: affixes).first)
        var word = word
        let found = word.withUTF8 { rule.condition.fits($0, Bytes(start: nil, count: 0)) }
        #expect(found == fits)
    }

    @Test(arguments: [
        ("SFX A Y 1", 0), ("SFX A 0 s .", 1), ("SFX A 0 s/W .", 1), ("SFX 12 0 s .", 0), ("SFX 7 0 s .", 0),
        ("SFX A 0 :s .", 0), ("SFX A 0 - .", 0), ("PFX A 0 o .", 0), ("SFX A 0 s", 0), ("SFX A 0 s . # gata", 1),
        ("SFX A 0 abcdefghi .", 0), ("SFX\tA\t0\ts\t.", 1), ("", 0), ("SFX A 0 s [", 1), ("SFX A 0 s []", 1),
    ])
    func `lines are rules when they say enough`(line: String, rules: Int) throws {
        #expect(try AffixFile.rules(in: line + "\r\n").count == rules)
    }

    @Test func `a rule whose addition leads on to compounds is a link`() throws {
        let rules = try AffixFile.rules(in: "SFX v 0 s/WXZ .\nSFX A 0 s .\n")
        #expect(rules.map(\.role) == [.link, .inflection])
        #expect(rules.map(\.letter) == [0x76, 0x41])
    }
}
