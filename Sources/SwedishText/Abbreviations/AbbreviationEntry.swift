/// An abbreviation with one of its long forms, as a table holds it.
public struct AbbreviationEntry: Hashable, Sendable {
    /// Where an entry comes from, in rising order of what it is worth.
    public enum Source: Int, Hashable, Sendable, Comparable {
        /// The list that comes with the program.
        case builtIn
        /// A definition in a text.
        case learnt
        /// A file of the user's.
        case user

        /// Whether one source is worth less than another.
        public static func < (first: Source, second: Source) -> Bool { first.rawValue < second.rawValue }
    }

    /// The short form as it is written: "SoL".
    public var short: String
    /// The long form as it is written: "socialtjänstlagen".
    public var long: String
    /// The folded words of the short form, to search for as a phrase: `["sol"]`.
    public var shortWords: [String]
    /// The folded words of the long form, to search for as a phrase: `["socialtjänstlagen"]`.
    public var longWords: [String]
    /// The most valuable source that has it.
    public var source: Source
    /// How many definitions in texts have it.
    public var definitionCount: Int
    /// Whether the folded short form is also an ordinary word: "sol". Then a text with the word need not mean this.
    public var isOrdinaryWord: Bool

    /// An entry of the values given.
    public init(
        short: String, long: String, shortWords: [String], longWords: [String], source: Source,
        definitionCount: Int = 0,
        isOrdinaryWord: Bool = false
    ) {
        self.short = short
        self.long = long
        self.shortWords = shortWords
        self.longWords = longWords
        self.source = source
        self.definitionCount = definitionCount
        self.isOrdinaryWord = isOrdinaryWord
    }
}
