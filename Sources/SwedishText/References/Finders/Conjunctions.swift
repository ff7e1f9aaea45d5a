/// The words that join the members of a list.
enum Conjunctions {
    private static let all: Set<ShortWord> = ["och", "samt", "eller", "respektive", "resp"]

    static func contains(_ word: ShortWord) -> Bool { all.contains(word) }
}
