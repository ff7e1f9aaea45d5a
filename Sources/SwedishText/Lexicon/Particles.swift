/// The particles and prefixes that make new words of others ("upp|följning", "om|sorg"), as one word with them.
enum Particles {
    /// Whether some letters are a particle or prefix.
    static func isParticle(_ letters: Slice<Bytes>) -> Bool {
        letters.count <= longest && all.contains(Array(letters))
    }

    /// Whether a word is a particle or prefix.
    static func isParticle(_ word: [UInt8]) -> Bool { word.count <= longest && all.contains(word) }

    /// What follows the longest particle that a word begins with.
    static func rest(of word: Slice<Bytes>) -> Slice<Bytes>? {
        for count in stride(from: min(longest, word.count - 2), to: 0, by: -1) {
            let cut = word.startIndex + count
            if isParticle(word[..<cut]) { return word[cut...] }
        }
        return nil
    }

    /// Whether some letters are a particle or prefix that is no part of a compound by itself.
    static func isPrefix(_ letters: Slice<Bytes>) -> Bool {
        letters.count <= longest && prefixes.contains(Array(letters))
    }

    private static let prefixes: Set<[UInt8]> = Set(
        """
        an av be bi bort efter ent er fram från för före gen genom i in inne jäm med miss mis mot ned ner neder o om på sam \
        samman till tillbaka und under upp ur ut utan van vid å åter över
        """.split(separator: " ").map { Array($0.utf8) })

    private static let all: Set<[UInt8]> = Set(
        """
        an av be bi bort bak bakåt efter emot ent er fast fort fram framåt frånskilja från för före förbi förut gen genom hem hop hän \
        i ifrån igen igenom ihop in inne inför isär jäm kvar med mellan miss mis mot ned neder nedan ner o om omkring på rundt runt \
        sam samman sär sönder till tillbaka und under undan upp uppe ur ut utan ute van vid vidare vidmakt å åsido åter än över \
        överens gott iakt igång deltag åstad före kring
        """.split(separator: " ").map { Array($0.utf8) })

    private static let longest = all.lazy.map(\.count).max() ?? 0
}
