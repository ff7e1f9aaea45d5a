/// The particles and prefixes that make new words of others ("upp|följning", "om|sorg"), as one word with them.
enum Particles {
    /// Whether a word is a particle or prefix.
    static func isParticle(_ letters: Bytes) -> Bool { all.contains(letters) }

    /// Whether some letters are a particle or prefix that is no part of a compound by itself.
    static func isPrefix(_ letters: Bytes) -> Bool { prefixes.contains(letters) }

    /// The bytes of the longest particle that a word begins with and goes on after; 0 when it begins with none.
    static func length(in word: Bytes) -> Int {
        guard word.count > 2 else { return 0 }
        for count in all.lengths(ofBeginningsOf: word).upTo(word.count - 2)
        where word[count] & 0xC0 != 0x80 && isParticle(Bytes(rebasing: word[..<count])) {
            return count
        }
        return 0
    }

    /// Whether a word is made of a prefix and another word: "beskrivning" of "skrivning".
    static func begin(_ word: Bytes, rest isKnown: (Bytes) -> Bool) -> Bool {
        guard word.count > 6 else { return false }
        for count in prefixes.lengths(ofBeginningsOf: word).upTo(word.count - 4)
        where count >= 2 && word[count] & 0xC0 != 0x80 && isPrefix(Bytes(rebasing: word[..<count])) {
            if isKnown(Bytes(rebasing: word[count...])) { return true }
        }
        return false
    }

    private static let all = WordTable(
        words: """
            an av be bi bort bak bakåt efter emot ent er fast fort fram framåt frånskilja från för före förbi förut \
            gen genom hem hop hän i ifrån igen igenom ihop in inne inför isär jäm kvar med mellan miss mis mot ned \
            neder nedan ner o om omkring på rundt runt sam samman sär sönder till tillbaka und under undan upp uppe ur \
            ut utan ute van vid vidare vidmakt å åsido åter än över överens gott iakt igång deltag åstad före kring
            """)

    private static let prefixes = WordTable(
        words: """
            an av be bi bort efter ent er fram från för före förut gen genom i in inne jäm med miss mis mot ned ner \
            neder o om på sam samman till tillbaka und under upp ur ut utan van vid å åter över
            """)
}
