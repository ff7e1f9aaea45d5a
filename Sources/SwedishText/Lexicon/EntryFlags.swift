/// The flags of a dictionary entry: a bit for each letter that the affix file gives a meaning to.
///
/// What a letter means is told by the affix file of the Swedish Hunspell dictionary, whose comments this follows.
struct EntryFlags: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The flag that a letter of the dictionary stands for; empty for signs that mean nothing here.
    init(letter: UInt8) {
        let place = (letter | 0x20) &- UInt8(ascii: "a")
        if place < 26 {
            let isCapital = letter & 0x20 == 0
            rawValue = 1 << UInt64(isCapital ? place + 26 : place)
        } else {
            rawValue = letter == UInt8(ascii: "%") ? Self.forbidden.rawValue : 0
        }
    }

    private init(_ letters: StaticString) {
        var flags = EntryFlags()
        letters.withUTF8Buffer { for letter in $0 { flags.formUnion(EntryFlags(letter: letter)) } }
        self = flags
    }

    /// Adds what another entry of the same letters has. What is found in compounds only must be so in both.
    mutating func join(_ other: EntryFlags) {
        let onlyInCompounds = isSuperset(of: .onlyInCompounds) && other.isSuperset(of: .onlyInCompounds)
        formUnion(other)
        if !onlyInCompounds { subtract(.onlyInCompounds) }
    }

    /// The entry is written with a capital only: a name.
    static let properName = EntryFlags(rawValue: 1 << 52)
    /// The entry is a misspelling that the dictionary lists to refuse it.
    static let forbidden = EntryFlags(rawValue: 1 << 53)
    /// The entry is one word, whatever it may look like.
    static let indivisible = EntryFlags(rawValue: 1 << 55)
    /// The entry is written without a capital.
    static let common = EntryFlags(rawValue: 1 << 54)

    /// May begin a compound as it stands.
    static let begins = EntryFlags("X")
    /// May stand within a compound as it is.
    static let middle = EntryFlags("U")
    /// May end a compound, in all its forms.
    static let ends = EntryFlags("Y")
    /// Is no word but in a compound.
    static let onlyInCompounds = EntryFlags("Z")
    /// Declines as a noun.
    static let noun = EntryFlags("BCDEFGHI")
    /// Declines as "skada, skadan, skador".
    static let declinesInA = EntryFlags("EG")
    /// May end a compound, or declines as a noun.
    static let endsOrDeclines: EntryFlags = [.ends, .noun]
    /// Declines as an adjective.
    static let adjective = EntryFlags("kQP")
    /// Takes -t and -a.
    static let agreement = EntryFlags("O")
    /// Is the imperative of a verb, among other things.
    static let imperative = EntryFlags("R")
    /// Takes the endings of "vacker": "vackra", "vackrare".
    static let degree = EntryFlags("KLM")
    /// Takes some of them, in a way that no verb's stem does.
    static let comparison = EntryFlags("KL")
    /// Conjugates as a verb of the first conjugation ("granska") or a short one ("tro").
    static let verbWithVowel = EntryFlags("jmMN")
    /// Conjugates as a verb of the second conjugation ("köpa") or a strong one.
    static let verbSecond = EntryFlags("KL")
    /// Conjugates as a verb of whatever kind.
    static let verb: EntryFlags = [.verbSecond, .verbWithVowel]
    /// Is of a class that ends compounds.
    static let mayEndCompound: EntryFlags = [.ends, .noun, .adjective, .agreement, .verb]
    /// Takes particles in front: "följa", "uppfölja".
    static let joinsParticles = EntryFlags("j")
    /// Takes the linking letter s.
    static let linksWithS = EntryFlags("vf")
}
