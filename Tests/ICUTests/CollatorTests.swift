import ICU
import Testing

struct CollatorTests {
    @Test func `å ä ö follow z in Swedish`() throws {
        let collator = try Collator()
        let sorted = try ["Örebro", "Ale", "Åmål", "Zinkgruvan", "Älmhult", "ale", "Vara", "Wien"].sorted {
            try collator.areInAscendingOrder($0, $1)
        }
        #expect(sorted == ["ale", "Ale", "Vara", "Wien", "Zinkgruvan", "Åmål", "Älmhult", "Örebro"])
    }

    @Test func `composed and decomposed letters sort alike`() throws {
        #expect(try Collator().compare("Åmål", "A\u{30A}ma\u{30A}l") == 0)
    }

    @Test func `keys sort as their texts do`() throws {
        var random = SeededGenerator(seed: 31)
        let collator = try Collator()
        for _ in 0..<500 {
            let (first, second) = (random.hardText(pieces: 4), random.hardText(pieces: 4))
            let keys = try (collator.key(for: first), collator.key(for: second))
            let order = keys.0 == keys.1 ? 0 : keys.0.lexicographicallyPrecedes(keys.1) ? -1 : 1
            #expect(try collator.compare(first, second) == order, "\(Array(first.utf8)) \(Array(second.utf8))")
        }
    }

    @Test(arguments: ["", "\0", String(repeating: "日本", count: 10_000)])
    func `any text has a key`(text: String) throws {
        #expect(try Collator().key(for: text).isEmpty == false)
    }
}
