/// What a word is made of or belongs to, as a number: the hash of its kind and its letters.
///
/// Hashes stand for the letters everywhere, so that a model need not keep them; of a million features two share a hash of 64 bits
/// with a probability below 10^-7.
struct FeatureKey: Hashable, Sendable {
    /// What a feature says of a word.
    enum Kind: UInt8 {
        /// Its base form, or that of one of its parts.
        case atom = 1
        /// The base form of a compound as a whole.
        case compound = 2
        /// Some letters that stand side by side in it.
        case gram = 3
        /// A list of words with the same meaning that has it.
        case synonyms = 4
    }

    let hash: UInt64

    init(hash: UInt64) {
        self.hash = hash
    }

    /// The key of some letters, by FNV-1a (Fowler, Noll and Vo) with a final mix (Steele, Lea and Flood, 2014).
    init(_ kind: Kind, _ letters: some Sequence<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func take(_ byte: UInt8) {
            hash ^= UInt64(byte)
            hash &*= 0x0000_0100_0000_01B3
        }
        take(kind.rawValue)
        for letter in letters { take(letter) }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        self.hash = hash ^ (hash >> 31)
    }
}
