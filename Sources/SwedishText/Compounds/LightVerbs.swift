/// The verbs that make one verb with the noun or adverb before them: "handlägga", "verkställa", "tjänstgöra".
enum LightVerbs {
    /// The verb that a noun is made from, if it is one of these: "lägga" for "läggning" and "läggare".
    static func verb(of noun: [UInt8]) -> [UInt8]? {
        guard noun.count <= longest else { return nil }
        return verbs[noun]
    }

    private static let verbs: [[UInt8]: [UInt8]] = Dictionary(
        uniqueKeysWithValues: [
            ("lägga", "läggning läggare läggande"), ("göra", "görare göring görande"), ("ställa", "ställning ställande ställare"),
            ("sätta", "sättning sättande"), ("taga", "tagning tagande tagare"),
        ].flatMap { verb, nouns in (nouns + " " + verb).split(separator: " ").map { (Array($0.utf8), Array(verb.utf8)) } })

    private static let longest = verbs.keys.lazy.map(\.count).max() ?? 0
}
