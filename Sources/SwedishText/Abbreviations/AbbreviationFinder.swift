/// Finds the places in a text where abbreviations are defined.
///
/// | form | example |
/// |---|---|
/// | short form in parentheses | "individ- och familjeomsorgen (IFO)", "hälso- och sjukvårdslagen (2017:30, HSL)" |
/// | long form in parentheses | "IFO (individ- och familjeomsorg)" |
/// | announced | "socialnämnden, nedan kallad SN", "(förkortat SN)", "FIT är en förkortning för ..." |
/// | between commas | "ASI, Addiction Severity Index, är" and "Inspektionen för vård och omsorg, IVO, har" |
/// | in a list | "IFO – individ- och familjeomsorg", "IFO: ...", "IFO = ..." |
///
/// How the long form is found is told at `LongFormAlignment`. Short forms have two letters to ten, two capitals or
/// more. References ("SOSFS 2011:9", "förordning (EU) 2016/679"), Roman numbers and codes of political parties behind
/// names are none.
///
/// The time is linear in the text: a token that does not begin with a capital costs one byte's look.
public struct AbbreviationFinder: Sendable {
    /// The least share of the best score, where brackets or words say that there is a definition.
    private static let announced = 0.55
    /// The least share where only a comma, dash or colon does.
    private static let unannounced = 0.85

    /// Makes a finder.
    public init() {}

    /// The definitions in a text that has been divided into words.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - tokens: Its words in order, as `TextAnalyzer.tokenize` gives them.
    ///   - words: What gives the folded words of the tokens.
    ///   - parts: What knows where words divide.
    /// - Returns: The definitions in the order of their short forms; one for each place, also where they repeat.
    /// - Complexity: O(n) in the bytes of the text.
    public func definitions(
        in utf8: UnsafeBufferPointer<UInt8>, tokens: [WordOccurrence], words: some FoldedWords,
        parts: some CompoundParts
    ) -> [AbbreviationDefinition] {
        let text = CoordinatedText(utf8: utf8, tokens: tokens, words: words)
        var definitions: [AbbreviationDefinition] = []
        for (index, token) in tokens.enumerated() where ShortForm.hasCapitals(token, utf8) {
            guard let short = ShortForm(at: index, in: text) else { continue }
            let place = DefinitionPlace(short, text, parts)
            if let long = longForm(at: place) { definitions.append(place.definition(long)) }
        }
        return definitions
    }

    /// The definitions in a text.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - analyzer: What divides it into words.
    ///   - parts: What knows where words divide.
    /// - Returns: As the other method.
    public func definitions(
        in text: String, analyzer: TextAnalyzer, parts: some CompoundParts
    ) -> [AbbreviationDefinition] {
        var text = text
        return text.withUTF8 { utf8 in
            var tokens: [WordOccurrence] = []
            analyzer.tokenize(utf8, into: &tokens)
            return definitions(in: utf8, tokens: tokens, words: analyzer, parts: parts)
        }
    }

    /// Where the long form stands of a short one: the first way of defining that fits.
    private func longForm(at place: DefinitionPlace<some FoldedWords, some CompoundParts>) -> ClosedRange<Int>? {
        if let end = place.endOfAnnouncedLongForm { return place.longForm(endingAt: end, share: Self.announced) }
        if let bracket = place.contentOfFollowingBracket,
            let long = place.longForm(within: bracket, share: Self.announced)
        {
            return long
        }
        for (ends, least) in [(place.endsWithinBracket, Self.announced), (place.endsBeforeComma, Self.unannounced)] {
            for end in ends {
                if let long = place.longForm(endingAt: end, share: least) { return long }
            }
        }
        if let start = place.startOfExplanation { return place.longForm(startingAt: start, share: Self.announced) }
        if let start = place.startBehindSign { return place.longForm(startingAt: start, share: Self.unannounced) }
        return nil
    }
}
