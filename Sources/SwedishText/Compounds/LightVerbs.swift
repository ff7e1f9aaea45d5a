/// The verbs that make one verb with the noun or adverb before them: "handlägga", "verkställa", "tjänstgöra".
enum LightVerbs {
    /// The verb that a noun is made from, if it is one of these: "lägga" for "läggning" and "läggare".
    static func verb(of noun: [UInt8]) -> [UInt8]? {
        noun.withUnsafeBufferPointer { verbs.value(of: $0) }
    }

    private static let verbs = WordTable<[UInt8]>(
        [
            ("lägga", "läggning läggare läggande lägga"), ("göra", "görare göring görande göra"),
            ("ställa", "ställning ställande ställare ställa"),
        ].flatMap { verb, nouns in nouns.split(separator: " ").map { (String($0), Array(verb.utf8)) } })
}
