/// The particles and prefixes that make new words of others ("upp|följning", "om|sorg"), as one word with them.
enum Particles {
    /// Whether some letters are a particle or prefix.
    static func isParticle(_ letters: Slice<Bytes>) -> Bool {
        letters.count <= longest && all.contains(Array(letters))
    }

    /// What follows the longest particle that a word begins with.
    static func rest(of word: Slice<Bytes>) -> Slice<Bytes>? {
        for count in stride(from: min(longest, word.count - 2), to: 0, by: -1) {
            let cut = word.startIndex + count
            if isParticle(word[..<cut]) { return word[cut...] }
        }
        return nil
    }

    private static let all: Set<[UInt8]> = Set(
        """
        an av be bi bort bak bakåt efter emot ent er fast fort fram framåt frånskilja från för före förbi förut gen genom hem hop hän \
        i ifrån igen igenom ihop in inne inför isär jäm kvar med mellan miss mis mot ned neder nedan ner o om omkring på rundt runt \
        sam samman sär sönder till tillbaka und under undan upp uppe ur ut utan ute van vid vidare vidmakt å åsido åter än över \
        överens gott iakt igång deltag åstad före kring
        """.split(separator: " ").map { Array($0.utf8) })

    private static let longest = all.lazy.map(\.count).max() ?? 0
}
