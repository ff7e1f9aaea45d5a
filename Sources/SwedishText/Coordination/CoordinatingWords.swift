/// The small words that stand in coordinations of compounds.
enum CoordinatingWords {
    /// Words that join coordinated parts: "barn- samt ungdomsvård".
    private static let conjunctions: Set<String> = [
        "och", "eller", "samt", "respektive", "resp", "liksom", "utan", "o", "alternativt",
    ]
    /// Words before a coordination that is joined by "som": "såväl barn- som ungdomsvård".
    private static let announcing: Set<String> = ["såväl", "både", "lika"]
    /// Words between the conjunction and the word that completes: "barn- och den öppna ungdomsvården".
    private static let articles: Set<String> = ["den", "det", "de"]
    private static let fillers: Set<String> = [
        "den", "det", "de", "dess", "deras", "sin", "sitt", "sina", "även", "också", "viss", "visst", "vissa", "övrig",
        "övrigt", "övriga", "annan", "annat", "andra", "all", "allt", "alla", "därmed", "delvis",
    ]
    private static let longest = 12

    /// Whether a folded word joins coordinated parts.
    static func isConjunction(_ word: UnsafeBufferPointer<UInt8>) -> Bool { contains(conjunctions, word) }
    /// Whether a folded word is the "som" that answers "såväl".
    static func isComparison(_ word: UnsafeBufferPointer<UInt8>) -> Bool { contains(["som"], word) }
    /// Whether a folded word announces a "som".
    static func isAnnouncement(_ word: UnsafeBufferPointer<UInt8>) -> Bool { contains(announcing, word) }
    /// Whether a folded word may stand before the completing word.
    static func isFiller(_ word: UnsafeBufferPointer<UInt8>) -> Bool { contains(fillers, word) }
    /// Whether a folded word is an article, behind which an adjective may stand.
    static func isArticle(_ word: UnsafeBufferPointer<UInt8>) -> Bool { contains(articles, word) }
    /// Whether a folded word is shortened by a full stop.
    static func isShortened(_ word: UnsafeBufferPointer<UInt8>) -> Bool { contains(["resp"], word) }

    private static func contains(_ words: Set<String>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= longest && words.contains(String(decoding: word, as: UTF8.self))
    }
}
