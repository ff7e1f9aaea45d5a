/// A place in a text that says what an abbreviation stands for: "individ- och familjeomsorgen (IFO)".
public struct AbbreviationDefinition: Hashable, Sendable {
    /// The short form as it stands, without an ending behind a colon: "SKR" for "SKR:s".
    public var short: String
    /// The long form as it stands, with single blanks and without a statute's number in parentheses.
    public var long: String
    /// The folded words of the short form: `["hslf", "fs"]`.
    public var shortWords: [String]
    /// The folded words of the long form: `["individ", "och", "familjeomsorgen"]`.
    public var longWords: [String]
    /// Where the short form stands, in UTF-8 bytes of the text.
    public var shortRange: Range<Int>
    /// Where the long form stands, in UTF-8 bytes of the text.
    public var longRange: Range<Int>

    /// Where the definition begins, in UTF-8 bytes of the text: with its long or its short form.
    public var start: Int { min(shortRange.lowerBound, longRange.lowerBound) }
    /// Where the definition ends, in UTF-8 bytes of the text.
    public var end: Int { max(shortRange.upperBound, longRange.upperBound) }

    /// A definition of the values given.
    public init(
        short: String, long: String, shortWords: [String], longWords: [String], shortRange: Range<Int>,
        longRange: Range<Int>
    ) {
        self.short = short
        self.long = long
        self.shortWords = shortWords
        self.longWords = longWords
        self.shortRange = shortRange
        self.longRange = longRange
    }
}
