/// Words for those who are audited and addressed. In a recommendation they say to whom it is given, which is kept beside it.
enum BodyWords {
    /// Whether a base form names a body: by the last part of the compound, or as a whole.
    static func isBody(_ lemma: String) -> Bool {
        words.contains(lemma) || heads.contains { lemma.hasSuffix($0) }
    }

    private static let heads = ["nämnd", "styrelse", "fullmäktige", "utskott", "förvaltning"]
    private static let words: Set<String> = [
        "kommun", "region", "landsting", "revision", "revisor", "revisionskontor", "bolag",
    ]
}
