/// The endings that the stemmer knows, each table with the longest first.
enum SwedishSuffixes {
    /// Inflections. "et" and "s" go on conditions only, the others always.
    static let main: [StaticString] = [
        "heterna", "hetens",
        "andes", "anden", "andet", "arens", "arnas", "ernas", "heten", "heter", "ornas",
        "ades", "ande", "aren", "arna", "arne", "aste", "erna", "erns", "orna",
        "ade", "are", "ast", "ens", "ern", "het",
        "ad", "ar", "as", "at", "en", "er", "es", "et", "or",
        "a", "e", "s",
    ]

    /// Pairs of consonants that lose the second.
    static let consonantPairs: [StaticString] = ["dd", "dt", "gd", "gt", "kt", "nn", "tt"]

    /// Derivations that go altogether.
    static let derivations: [StaticString] = ["els", "lig", "ig"]

    /// Derivations in the neuter, which lose their "t".
    static let neuterDerivations: [StaticString] = ["fullt", "öst"]

    /// What stands before an "et" that belongs to the word itself: "frihet", "kvalitet", "paket".
    static let beforeRadicalEt: [StaticString] = [
        "h", "iet", "uit", "fab", "cit", "dit", "alit", "ilit", "mit", "nit", "pit", "rit", "sit", "tit", "ivit",
        "kvit",
        "xit", "kom", "rak", "pak", "stak",
    ]
}
