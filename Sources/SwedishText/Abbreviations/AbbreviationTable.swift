/// Abbreviations and what they stand for, looked up from either side.
///
/// Long forms are found in every form of their words: `familjeomsorgens` like `familjeomsorg`, since words are compared
/// by their stems. An entry that is added again, in whatever form, is counted instead of repeated.
public struct AbbreviationTable: Sendable {
    /// A long form found in a sequence of words.
    public struct Match: Hashable, Sendable {
        /// How many words it takes, ≥ 1.
        public var wordCount: Int
        /// Its short forms, the likeliest first.
        public var entries: [AbbreviationEntry]
    }

    /// All entries, in the order in which they were first added.
    public private(set) var entries: [AbbreviationEntry] = []
    private var indicesByShort: [String: [Int]] = [:]
    /// By the stems of a long form, joined by blanks.
    private var indicesByLong: [String: [Int]] = [:]
    /// How many words the long forms have that begin with a stem, longest first.
    private var countsByFirstStem: [String: [Int]] = [:]

    /// The most words of a long form that are kept.
    public static let mostWords = 30

    /// An empty table.
    public init() {}

    /// The table of the abbreviations that come with the program.
    ///
    /// - Parameter analyzer: What divides and folds their words, the same as for the texts and queries.
    public init(builtInFor analyzer: TextAnalyzer) {
        for line in BuiltInAbbreviations.all {
            add(
                short: line.short, long: line.long, source: .builtIn, isOrdinaryWord: line.isOrdinaryWord,
                analyzer: analyzer)
        }
    }

    /// Adds an abbreviation.
    ///
    /// - Parameters:
    ///   - short: The short form as it is written.
    ///   - long: The long form as it is written.
    ///   - source: Where they come from.
    ///   - isOrdinaryWord: Whether the folded short form is also an ordinary word.
    ///   - analyzer: What divides and folds their words.
    public mutating func add(
        short: String, long: String, source: AbbreviationEntry.Source, isOrdinaryWord: Bool = false,
        analyzer: TextAnalyzer
    ) {
        add(
            AbbreviationEntry(
                short: short, long: long, shortWords: analyzer.tokens(in: short).map(\.word),
                longWords: analyzer.tokens(in: long).map(\.word), source: source, isOrdinaryWord: isOrdinaryWord))
    }

    /// Adds an abbreviation that texts define.
    ///
    /// - Parameters:
    ///   - definition: The definition.
    ///   - count: How often texts define it so, ≥ 1.
    ///   - isOrdinaryWord: Whether the folded short form is also an ordinary word.
    public mutating func add(_ definition: AbbreviationDefinition, count: Int = 1, isOrdinaryWord: Bool = false) {
        add(
            AbbreviationEntry(
                short: definition.short, long: definition.long, shortWords: definition.shortWords,
                longWords: definition.longWords, source: .learnt, definitionCount: count,
                isOrdinaryWord: isOrdinaryWord))
    }

    /// Adds an entry, or adds it to one that is there already. One without words, with more than `mostWords`, or with
    /// two equal sides is passed over.
    ///
    /// - Parameter entry: The entry.
    public mutating func add(_ entry: AbbreviationEntry) {
        guard !entry.shortWords.isEmpty, (1...Self.mostWords).contains(entry.longWords.count),
            entry.shortWords != entry.longWords
        else { return }
        let short = Self.key(entry.shortWords)
        let stems = entry.longWords.map(Self.stem)
        let long = Self.key(stems)
        if let index = indicesByLong[long]?.first(where: { Self.key(entries[$0].shortWords) == short }) {
            entries[index].source = max(entries[index].source, entry.source)
            entries[index].definitionCount += entry.definitionCount
            entries[index].isOrdinaryWord = entries[index].isOrdinaryWord || entry.isOrdinaryWord
            return
        }
        entries.append(entry)
        indicesByShort[short, default: []].append(entries.count - 1)
        indicesByLong[long, default: []].append(entries.count - 1)
        let counts = Set(countsByFirstStem[stems[0]] ?? []).union([stems.count])
        countsByFirstStem[stems[0]] = counts.sorted(by: >)
    }

    /// What a short form stands for.
    ///
    /// - Parameter words: Its folded words; one as a rule: `["ifo"]`, `["hslf", "fs"]`. An ending behind a colon is
    ///   left out of account: "skr:s".
    /// - Returns: The entries, the likeliest first: the user's, then those defined most often, then the built-in ones.
    public func longForms(of words: some Collection<String>) -> [AbbreviationEntry] {
        sorted(indicesByShort[Self.key(words.map(Self.base))])
    }

    /// The longest long form with which a sequence of words begins, and its short forms.
    ///
    /// - Parameter words: Folded words, as from a query.
    /// - Returns: The longest match, or nil.
    /// - Complexity: O(m) look-ups, where m is the number of different lengths of long forms that begin with the word.
    public func shortForms(startingAt words: ArraySlice<String>) -> Match? {
        guard let first = words.first, let counts = countsByFirstStem[Self.stem(first)] else { return nil }
        for count in counts where count <= words.count {
            if let indices = indicesByLong[Self.key(words.prefix(count).map(Self.stem))] {
                return Match(wordCount: count, entries: sorted(indices))
            }
        }
        return nil
    }

    private func sorted(_ indices: [Int]?) -> [AbbreviationEntry] {
        (indices ?? []).sorted { first, second in
            let (one, other) = (entries[first], entries[second])
            if (one.source == .user) != (other.source == .user) { return one.source == .user }
            if one.definitionCount != other.definitionCount { return one.definitionCount > other.definitionCount }
            return first < second
        }.map { entries[$0] }
    }

    private static func key(_ words: [String]) -> String { words.joined(separator: " ") }

    private static func stem(_ word: String) -> String {
        mapped(word) {
            UnsafeBufferPointer(rebasing: $0[..<SwedishStemmer.stemLength(of: ColonInflection.base(of: $0))])
        }
    }

    private static func base(_ word: String) -> String { mapped(word, ColonInflection.base) }

    private static func mapped(
        _ word: String, _ map: (UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>
    ) -> String {
        var word = word
        return word.withUTF8 { String(decoding: map($0), as: UTF8.self) }
    }
}
