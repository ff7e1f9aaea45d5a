import SwedishText
import Testing

struct LostSpacesTests {
    @Test(arguments: [
        ("barnoch", 4), ("Barnoch", 4), ("ekonomioch", 7), ("hälsooch", 6), ("måleller", 4), ("risksamt", 4),
        ("epoch", 2), ("och", nil), ("hoch", nil), ("boch", nil), ("eller", nil), ("keller", nil), ("samt", nil),
        ("barn", nil), ("", nil), ("h", nil),
    ])
    func `letters alone show where a conjunction may hide`(word: String, length: Int?) {
        let found = Array(word.lowercased().utf8).withUnsafeBufferPointer { LostSpaces.endsInConjunction($0) }
        #expect(found == length)
    }

    @Test(arguments: [
        ("barnoch", true), ("ekonomioch", true), ("epoch", false), ("gemensamt", false), ("heller", false),
        ("bisamt", false), ("qvarneller", false),
    ])
    func `known words and unlikely beginnings hide none`(word: String, hides: Bool) {
        let found = Array(word.utf8).withUnsafeBufferPointer {
            LostSpaces.hiddenConjunction(in: $0, parts: FixtureParts())
        }
        #expect((found != nil) == hides)
    }

    @Test func `a compound that ends in a known word hides none`() {
        let parts = FixtureParts(compounds: "barn|epoch", words: "epoch", beginnings: "barn barnep")
        let found = Array("barnepoch".utf8).withUnsafeBufferPointer {
            LostSpaces.hiddenConjunction(in: $0, parts: parts)
        }
        #expect(found == nil)
    }

    @Test(arguments: [
        (
            "barnoch utbildningsnämnden", ["barn", "och", "utbildningsnämnden"],
            [Expansion(token: 0, word: "barnnämnden")]
        ),
        (
            "av Barnoch\nutbildningsnämnden", ["av", "barn", "och", "utbildningsnämnden"],
            [Expansion(token: 1, word: "barnnämnden")]
        ),
        (
            "ekonomioch personalsystem", ["ekonomi", "och", "personalsystem"],
            [Expansion(token: 0, word: "ekonomisystem")]
        ),
        ("behovsoch riskanalys", ["behovs", "och", "riskanalys"], [Expansion(token: 0, word: "behovsanalys")]),
        ("behovssamt riskanalys", ["behovs", "samt", "riskanalys"], [Expansion(token: 0, word: "behovsanalys")]),
        ("hälsooch sjukvård", ["hälso", "och", "sjukvård"], [Expansion(token: 0, word: "hälsovård")]),
        (
            "barnoch ungdoms- och familjefrågor", ["barn", "och", "ungdoms", "och", "familjefrågor"],
            [Expansion(token: 0, word: "barnfrågor"), Expansion(token: 2, word: "ungdomsfrågor")]
        ),
        (
            "mål-, ekonomioch kvalitetsstyrning", ["mål", "ekonomi", "och", "kvalitetsstyrning"],
            [Expansion(token: 0, word: "målstyrning"), Expansion(token: 1, word: "ekonomistyrning")]
        ),
        ("barnoch familj", ["barnoch", "familj"], []),
        ("barnoch. Utbildningsnämnden", ["barnoch", "utbildningsnämnden"], []),
        ("barnoch", ["barnoch"], []),
        ("epoch utbildningsnämnden", ["epoch", "utbildningsnämnden"], []),
    ])
    func `a grown-together conjunction is divided off before a compound`(
        text: String, expected: [String], wholes: [Expansion]
    ) throws {
        #expect(try words(of: text) == expected)
        #expect(try expansions(of: text) == wholes)
    }

    @Test func `the divided tokens share the range of the one`() throws {
        let tokens = try coordination(in: Array("Hälsooch sjukvård".utf8)).tokens
        #expect(tokens.map(\.start) == [0, 6, 10])
        #expect(tokens.map(\.end) == [6, 9, 19])
    }
}
