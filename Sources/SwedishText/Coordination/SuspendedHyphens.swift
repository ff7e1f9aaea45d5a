/// Finds words left incomplete because another completes them, and says for which whole words they stand.
///
/// | text | token | stands for |
/// |---|---|---|
/// | "individ- och familjeomsorg" | `individ` | `individomsorg` |
/// | "barn-, ungdoms- och familjefrågor" | `barn`, `ungdoms` | `barnfrågor`, `ungdomsfrågor` |
/// | "in- och utbetalningar" | `in` | `inbetalningar` |
/// | "IT- och HR-system" | `it` | `itsystem` |
/// | "socialtjänstlag och -förordning" | `förordning` | `socialtjänstförordning` |
///
/// Parts are joined by "och", "eller", "samt", "respektive" and the like, by "såväl ... som", "och/eller", a slash, "&"
/// or commas, across blanks and line ends. A whole word is written without a hyphen, since terms have none: who looks
/// for "IT-system" as two tokens finds this one as `itsystem`, and should ask for both.
///
/// Ordinary tokens cost a look at the bytes next to them. The time is linear in the text.
public struct SuspendedHyphens: Sendable {
    /// The incomplete tokens of the coordination being read.
    private var chain: [Int] = []
    /// The last token completed by a word before it, and what it took from there.
    private var lastBackward: (token: Int, prefix: [UInt8])?

    /// The most tokens that one word completes.
    private static let longestChain = 32

    /// Makes a reader, which may be used for any number of texts.
    public init() {}

    /// Appends the whole words for which tokens of a text stand.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - tokens: Its words in order, as `TextAnalyzer.tokenize` gives them and `LostSpaces.divide` leaves them.
    ///   - words: What gives the folded words of the tokens.
    ///   - parts: What knows where words divide.
    ///   - wholes: Where to append. A token may get two words, the likelier first; a token completed from both sides
    ///     gets one of each. Whole words longer than 200 bytes are left out.
    /// - Complexity: O(n) in the tokens of the text; `parts` is asked only at suspended hyphens.
    public mutating func expand(
        _ utf8: UnsafeBufferPointer<UInt8>, _ tokens: [WordOccurrence], words: some FoldedWords,
        parts: some CompoundParts, into wholes: inout [SuspendedWord]
    ) {
        let text = CoordinatedText(utf8: utf8, tokens: tokens, words: words)
        lastBackward = nil
        var forwardFrom = 0
        for index in tokens.indices {
            let token = tokens[index]
            if token.start > 0, Self.mayEndHyphen(utf8[token.start - 1]) {
                expandBackward(index, text, parts, into: &wholes)
            }
            guard index >= forwardFrom, index + 1 < tokens.count else { continue }
            if Self.mayBeginHyphen(utf8[token.end]) || utf8[token.end - 1] == 0xAD
                || tokens[index + 1].start == token.end,
                text.suspension(of: index) != nil
            {
                forwardFrom = expandForward(index, text, parts, into: &wholes)
            }
        }
    }

    private static func mayBeginHyphen(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0xE2 }

    private static func mayEndHyphen(_ byte: UInt8) -> Bool {
        byte == 0x2D || byte == 0x90 || byte == 0x91 || byte == 0x93
    }
}

// MARK: - Completed by a word behind: "individ- och familjeomsorg"

extension SuspendedHyphens {
    /// Reads a coordination that begins with an incomplete token.
    ///
    /// - Returns: The first token that may begin another.
    private mutating func expandForward(
        _ start: Int, _ text: CoordinatedText<some FoldedWords>, _ parts: some CompoundParts,
        into wholes: inout [SuspendedWord]
    ) -> Int {
        chain.removeAll(keepingCapacity: true)
        var index = start
        while let mark = text.suspension(of: index) {
            chain.append(index)
            guard chain.count <= Self.longestChain, let next = text.coordinated(with: index, from: mark, start: start)
            else { return index + 1 }
            index = next
        }
        guard let completing = text.completingWord(from: index, parts: parts) else { return index }
        for token in chain {
            for whole in completing.wholes(with: text.word(token)) where whole.word.count <= WordFolder.longestTerm {
                wholes.append(SuspendedWord(token: token, word: whole.word, joint: whole.joint))
            }
        }
        return index
    }
}

extension CoordinatedText {
    /// The token coordinated with an incomplete one: behind a conjunction, slash, ampersand or comma.
    ///
    /// - Parameters:
    ///   - index: The incomplete token.
    ///   - mark: Where its hyphen ends, in bytes.
    ///   - start: The first token of the coordination.
    /// - Returns: Its index, or nil if the text goes on in another way.
    fileprivate func coordinated(with index: Int, from mark: Int, start: Int) -> Int? {
        guard let gap = gap(after: index, from: mark) else { return nil }
        if gap.isSignOfCoordination { return index + 1 }
        guard gap.isBlank || gap.isComma else { return nil }
        if isConjunction(index + 1) { return behindConjunction(index + 1) }
        if gap.isBlank, CoordinatingWords.isComparison(word(index + 1)), isAnnounced(start) {
            return behindConjunction(index + 1)
        }
        return gap.isComma ? index + 1 : nil
    }

    /// The token behind a conjunction, or behind two as in "och/eller".
    private func behindConjunction(_ index: Int) -> Int? {
        guard let gap = gap(after: index) else { return nil }
        if gap.isSlash, isConjunction(index + 1) {
            return self.gap(after: index + 1)?.isBlank == true ? index + 2 : nil
        }
        let isEnded = gap.isBlank || gap.fullStops == 1 && CoordinatingWords.isShortened(word(index))
        return isEnded ? index + 1 : nil
    }

    /// Whether one of the four tokens before says "såväl".
    private func isAnnounced(_ index: Int) -> Bool {
        (max(0, index - 4)..<index).contains { CoordinatingWords.isAnnouncement(word($0)) }
    }

    /// The completing word at an index or, with nothing but articles and the like between, behind it.
    fileprivate func completingWord<Parts: CompoundParts>(from index: Int, parts: Parts) -> CompletingWord<Parts>? {
        var index = index
        for _ in 0..<3 where index < tokens.count {
            let last = lastJoined(from: index)
            if last > index { return CompletingWord(behindHyphen: word(last), parts: parts) }
            guard CoordinatingWords.isFiller(word(index)) else { return CompletingWord(word(index), parts: parts) }
            guard gap(after: index)?.isBlank == true else { return nil }
            let behind = CompletingWord(word(index + 1), parts: parts)
            if CoordinatingWords.isArticle(word(index)), isAdjective(index + 1), !behind.isCompound,
                gap(after: index + 1)?.isBlank == true
            {
                index += 1
            }
            index += 1
        }
        return nil
    }

    /// Whether a word has the ending of a definite adjective.
    private func isAdjective(_ index: Int) -> Bool {
        word(index).last == UInt8(ascii: "a") || word(index).last == UInt8(ascii: "e")
    }
}

// MARK: - Completed by a word before: "socialtjänstlag och -förordning"

extension SuspendedHyphens {
    /// Completes a token that has a hyphen before it.
    private mutating func expandBackward(
        _ index: Int, _ text: CoordinatedText<some FoldedWords>, _ parts: some CompoundParts,
        into wholes: inout [SuspendedWord]
    ) {
        guard !text.beginsWithDigit(index), let base = text.coordinatedBefore(index),
            let prefix = lastBackward?.token == base ? lastBackward?.prefix : text.prefix(of: base, parts: parts)
        else { return }
        lastBackward = (index, prefix)
        let whole = prefix + text.word(index)
        guard whole.count <= WordFolder.longestTerm else { return }
        wholes.append(SuspendedWord(token: index, word: whole, joint: prefix.count))
    }
}

extension CoordinatedText {
    /// The word before a token with a hyphen in front, with a conjunction, slash, ampersand or comma between.
    fileprivate func coordinatedBefore(_ index: Int) -> Int? {
        let width = HyphenSigns.width(before: tokens[index].start, in: utf8)
        guard index > 0, width > 0 else { return nil }
        let hyphen = tokens[index].start - width
        guard hyphen > tokens[index - 1].end,
            let gap = HyphenSigns.gap(tokens[index - 1].end..<hyphen, in: utf8)
        else { return nil }
        if gap.isSignOfCoordination || gap.isComma && !gap.hasLineEnd { return index - 1 }
        guard gap.isBlank, isConjunction(index - 1), let before = self.gap(after: index - 2) else { return nil }
        if before.isSlash, isConjunction(index - 2) {
            return self.gap(after: index - 3)?.isBlank == true ? index - 3 : nil
        }
        return before.isBlank || before.isComma ? index - 2 : nil
    }

    /// What a word lends to one that follows: all but its last part, or what stands before its hyphen.
    fileprivate func prefix(of base: Int, parts: some CompoundParts) -> [UInt8]? {
        if base > 0, isJoined(base - 1, to: base) { return Array(word(base - 1)) }
        let pieces = parts.pieces(of: word(base))
        guard pieces.count > 1, let last = pieces.last else { return nil }
        return Array(word(base)[..<last.lowerBound])
    }
}
