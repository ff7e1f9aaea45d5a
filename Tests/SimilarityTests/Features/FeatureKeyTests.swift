import Testing

@testable import Similarity

struct FeatureKeyTests {
    private static let kinds: [FeatureKey.Kind] = [.atom, .compound, .gram, .synonyms]

    @Test func `the same letters of the same kind have the same key`() {
        #expect(FeatureKey(.atom, "rutin".utf8) == FeatureKey(.atom, Array("rutin".utf8)))
        #expect(FeatureKey(hash: FeatureKey(.gram, "ruti".utf8).hash) == FeatureKey(.gram, "ruti".utf8))
    }

    @Test func `other letters or another kind have another key`() {
        let words = ["", "a", "å", "ä", "aa", "rutin", "rutni", "Rutin", "rutin ", " rutin", "riktlinje"]
        let keys = Self.kinds.flatMap { kind in words.map { FeatureKey(kind, $0.utf8) } }
        #expect(Set(keys).count == Self.kinds.count * words.count)
    }

    @Test func `of many words no two share a key, and each bit is set in about half`() {
        let keys = (0..<20_000).map { FeatureKey(.atom, String($0, radix: 36).utf8).hash }
        #expect(Set(keys).count == keys.count)
        for bit in 0..<64 {
            let set = keys.count { $0 >> UInt64(bit) & 1 == 1 }
            #expect((9_500...10_500).contains(set), "bit \(bit)")
        }
    }

    @Test func `keys are those of stored models`() {
        // When these change, stored models are worthless, and their signature is to change, too.
        #expect(FeatureKey(.atom, "rutin".utf8).hash == 0xB9A6_A306_B900_A7A2)
        #expect(FeatureKey(.gram, " rut".utf8).hash == 0x6EB4_E7AB_70EA_FD2A)
    }
}
