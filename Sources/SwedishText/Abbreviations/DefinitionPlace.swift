/// A short form at its place in a text: where a long form may stand around it.
struct DefinitionPlace<Words: FoldedWords, Parts: CompoundParts> {
    let short: ShortForm
    let text: CoordinatedText<Words>
    let parts: Parts
    let alignment: LongFormAlignment

    /// The most bytes of a bracket that holds a short form and more.
    private static var longestBracket: Int { 120 }
    /// The most words in a bracket that follows a short form.
    static var mostWords: Int { 25 }

    init(_ short: ShortForm, _ text: CoordinatedText<Words>, _ parts: Parts) {
        self.short = short
        self.text = text
        self.parts = parts
        alignment = LongFormAlignment(short)
    }

    private var start: Int { text.tokens[short.tokens.lowerBound].start }
    private var end: Int { text.tokens[short.lastJoined].end }
    private var before: Int { short.tokens.lowerBound - 1 }
    private var behind: Int { short.lastJoined + 1 }

    // MARK: Where a long form may end

    /// "..., nedan kallad IFO": the token before the announcing words, also where a bracket opens with them.
    var endOfAnnouncedLongForm: Int? {
        var (index, isAnnounced) = (before, false)
        while index >= 0, before - index < 5, text.gap(after: index)?.isBlank == true {
            if DefinitionCues.isStrong(text.word(index)) {
                isAnnounced = true
            } else if !DefinitionCues.isWeak(text.word(index)) {
                break
            }
            index -= 1
            if index >= 0,
                [UInt8(ascii: "("), UInt8(ascii: ",")].contains(text.sign(before: text.tokens[index + 1].start))
            {
                break
            }
        }
        return isAnnounced && index >= 0 ? index : nil
    }

    /// "... (IFO)", "... (2017:30, HSL)" and "(motivational interviewing, MI)": inside the bracket first, then before
    /// it.
    var endsWithinBracket: [Int] {
        guard before >= 0, [UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(text.sign(behind: end))
        else { return [] }
        if text.sign(before: start) == UInt8(ascii: "(") { return isUnionReference ? [] : [before] }
        guard text.sign(before: start) == UInt8(ascii: ","), text.sign(behind: end) == UInt8(ascii: ")"),
            let outside = tokenBeforeBracket()
        else { return [] }
        return [before, outside]
    }

    /// Whether this is the "(EU)" of "förordning (EU) 2016/679" or the "(EG)" of "förordning (EG) nr 178/2002".
    private var isUnionReference: Bool {
        let unions = ["eu", "eg", "eeg"]
        guard behind < text.tokens.count, unions.contains(where: { text.word(before + 1).elementsEqual($0.utf8) })
        else {
            return false
        }
        return text.beginsWithDigit(behind) || text.word(behind).elementsEqual("nr".utf8)
    }

    /// The token before the bracket in which the short form stands.
    private func tokenBeforeBracket() -> Int? {
        var index = before
        while index > 0, start - text.tokens[index].start <= Self.longestBracket {
            let gap = text.tokens[index - 1].end..<text.tokens[index].start
            if gap.contains(where: { text.utf8[$0] == UInt8(ascii: "(") }) { return index - 1 }
            if gap.contains(where: { text.utf8[$0] == UInt8(ascii: ")") }) { return nil }
            index -= 1
        }
        return nil
    }

    /// "..., IFO, har": before a comma that another comma or the end of the sentence answers, but not in a list of
    /// short forms.
    var endsBeforeComma: [Int] {
        let signs = [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ")"), 0]
        guard before >= 0, text.sign(before: start) == UInt8(ascii: ","), signs.contains(text.sign(behind: end)),
            !ShortForm.hasCapitals(text.tokens[before], text.utf8)
        else { return [] }
        return [before]
    }

    // MARK: Where a long form may begin

    /// "IFO (...)": the tokens in a bracket that opens behind the short form.
    var contentOfFollowingBracket: ClosedRange<Int>? {
        guard text.sign(behind: end) == UInt8(ascii: "("), behind < text.tokens.count else { return nil }
        var first = behind
        first += DefinitionCues.explainingCount(at: first, in: text)
        guard first < text.tokens.count, !text.beginsWithDigit(first) else { return nil }
        var last = first
        while text.phraseGap(after: last) != nil, last - first < Self.mostWords { last += 1 }
        let closing: Set<UInt8> = [UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ".")]
        return closing.contains(text.sign(behind: text.tokens[last].end)) ? first...last : nil
    }

    /// "IFO är en förkortning för ...".
    var startOfExplanation: Int? {
        guard text.gap(after: short.lastJoined)?.isBlank == true else { return nil }
        let count = DefinitionCues.explainingCount(at: behind, in: text)
        return count > 0 ? behind + count : nil
    }

    /// "ASI, Addiction Severity Index," and, at the beginning of a line, "IFO – ...", "IFO: ...", "IFO = ...".
    var startBehindSign: Int? {
        guard behind < text.tokens.count else { return nil }
        let sign = text.sign(behind: end)
        if sign == UInt8(ascii: ",") { return behind }
        let gap = end..<text.tokens[behind].start
        guard gap.count <= HyphenSigns.widestGap, startsLine,
            [UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "-"), 0xE2].contains(sign) || text.byte(at: end) == 0x09
        else { return nil }
        return behind
    }

    /// Whether only blanks and list marks stand before the short form in its line.
    private var startsLine: Bool {
        let from = before >= 0 ? text.tokens[before].end : 0
        return before < 0 || text.utf8[from..<start].contains(0x0A)
    }
}
