/// How the letters of the short form find the words of the long one.
extension DefinitionPlace {
    /// The long form that ends with a token, if one fits well enough.
    ///
    /// It has at most twice as many words as the short form has letters, and at most five more, not counting function
    /// words; statutes, whose names are long, have up to twenty-five.
    func longForm(endingAt end: Int, share least: Double) -> ClosedRange<Int>? {
        let indices = phrase(endingAt: end)
        let starts = possibleStarts(in: indices)
        guard let first = starts.indices.first(where: { starts[$0] }), let last = indices.last else { return nil }
        let found = alignment.bestStart(in: words(Array(indices[first...]))) { starts[first + $0] }
        guard let found, found.share >= least else { return nil }
        return indices[first + found.start]...last
    }

    /// The tokens of the phrase that ends with one, in order, without statutes' numbers in parentheses.
    private func phrase(endingAt end: Int) -> [Int] {
        let code = code
        var indices: [Int] = []
        var index = end
        while index >= 0, indices.count < Self.mostWords {
            if let outside = text.beforeStatuteNumber(endingAt: index) {
                index = outside
                continue
            }
            if indices.last == index + 1, text.phraseGap(after: index) == nil { break }
            if text.word(index).elementsEqual(code) { break }
            indices.append(index)
            index -= 1
        }
        return indices.reversed()
    }

    /// For each token of a phrase, whether a long form may begin with it.
    private func possibleStarts(in indices: [Int]) -> [Bool] {
        let most = min(short.letters.count + 5, short.letters.count * 2)
        var starts = [Bool](repeating: false, count: indices.count)
        var content = 0
        for position in indices.indices.reversed() {
            let index = indices[position]
            if !isFunctionWord(index) { content += 1 }
            starts[position] = mayBegin(index) && (content <= most || isStatute(index))
        }
        return starts
    }

    /// The long form that a bracket holds: all of it, or up to its first comma if that fits better.
    func longForm(within bracket: ClosedRange<Int>, share least: Double) -> ClosedRange<Int>? {
        guard mayBegin(bracket.lowerBound) else { return nil }
        let comma = bracket.first { $0 < bracket.upperBound && isListEnd($0) } ?? bracket.upperBound
        var best: (range: ClosedRange<Int>, share: Double)?
        for range in [bracket, bracket.lowerBound...comma] where range.count <= short.letters.count * 2 + 5 {
            let share = alignment.share(of: words(Array(range)))
            if share >= least, share > best?.share ?? 0 { best = (range, share) }
        }
        return best?.range
    }

    /// The long form that begins with a token and ends where its last letter is found, if one fits well enough.
    func longForm(startingAt start: Int, share least: Double) -> ClosedRange<Int>? {
        guard start < text.tokens.count, mayBegin(start) else { return nil }
        var last = start
        while last - start < short.letters.count + 5, text.phraseGap(after: last) != nil, !isListEnd(last) { last += 1 }
        let words = words(Array(start...last))
        var best: (count: Int, share: Double) = (0, 0)
        for count in 1...words.count {
            let share = alignment.share(of: Array(words[..<count]))
            if share > best.share { best = (count, share) }
        }
        guard best.count > 0, best.share >= least else { return nil }
        return start...(start + best.count - 1)
    }

    private func isFunctionWord(_ index: Int) -> Bool {
        FunctionWords.contains(text.word(index)) || text.word(index).elementsEqual("vissa".utf8)
    }

    /// Whether a comma stands behind a token that is not a suspended one in a list.
    private func isListEnd(_ index: Int) -> Bool {
        text.phraseGap(after: index) == .comma && HyphenSigns.width(at: text.tokens[index].end, in: text.utf8) == 0
    }

    private func isStatute(_ index: Int) -> Bool {
        let word = text.word(index)
        return ["lag", "lagen", "förordning", "förordningen"].contains { word.elementsEqual($0.utf8) }
    }

    /// Whether a long form may begin with a word: it has the first letter and is no function word.
    ///
    /// "(SD)" behind a name is a party's code, and what begins with the short form itself explains nothing.
    private func mayBegin(_ index: Int) -> Bool {
        let word = text.word(index)
        guard let first = short.letters.first, let letter = UTF8.encode(first.scalar), word.starts(with: letter),
            !isFunctionWord(index)
        else { return false }
        let code = code
        if word.elementsEqual(code) { return false }
        let parties = ["kd": "krist", "sd": "sverige", "mp": "miljö", "fp": "folk"]
        return parties[String(decoding: code, as: UTF8.self)].map { word.starts(with: $0.utf8) } ?? true
    }

    /// The letters of the short form as a folded word.
    private var code: [UInt8] {
        var code: [UInt8] = []
        for letter in short.letters { code += UTF8.encode(letter.scalar) ?? .init() }
        return code
    }

    private func words(_ indices: [Int]) -> [LongFormAlignment.Word] {
        indices.map { index in
            let folded = text.word(index)
            let scalars = String(decoding: folded, as: UTF8.self).unicodeScalars
            let joints = parts.pieces(of: folded).dropFirst().map { piece in
                folded[..<piece.lowerBound].count { $0 & 0xC0 != 0x80 }
            }
            return LongFormAlignment.Word(
                scalars: Array(scalars.prefix(LongFormAlignment.longestWord)), joints: joints,
                isFunctionWord: isFunctionWord(index), endsInComma: index != indices.last && isListEnd(index))
        }
    }
}
