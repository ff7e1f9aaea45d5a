/// Finds out what is to be known about words: with a dictionary, or by the rules of the stemmer alone.
struct WordKnowledge {
    /// Kept alive for those who read it.
    let lexicon: Lexicon
    private let lemmatizer: Lemmatizer
    private let splitter: CompoundSplitter

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        lemmatizer = Lemmatizer(lexicon: lexicon.view)
        splitter = CompoundSplitter(lexicon: lexicon.view, lemmatizer: lemmatizer)
    }

    /// All about a folded word, which stays where it is; `store` keeps a base form that is not the word.
    func type(of word: Bytes, store: (Bytes) -> Bytes) -> WordType {
        let base = ColonInflection.base(of: word)
        let stemCount = SwedishStemmer.stemLength(of: base)
        let isFunctionWord = FunctionWords.contains(word)
        let isNumber = NumberShape.matches(word)
        let known = isNumber ? nil : lemmatizer.lemma(of: base)
        guard !isFunctionWord, !isNumber else {
            return WordType(
                wordUTF8: word, lemmaUTF8: known.map { place($0.utf8, beginning: word, store) } ?? word,
                lemmaSource: known?.source, stemCount: stemCount, parts: [], isFunctionWord: isFunctionWord,
                isNumber: isNumber, mayHideConjunction: false)
        }
        let parts = splitter.parts(of: base, lemma: known?.utf8)
        let lemma = known ?? compoundLemma(of: base, parts) ?? splitter.lemmaByLastPart(of: base)
        let stem = Bytes(rebasing: word[..<stemCount])
        return WordType(
            wordUTF8: word, lemmaUTF8: lemma.map { place($0.utf8, beginning: word, store) } ?? stem,
            lemmaSource: lemma?.source ?? .rules, stemCount: stemCount, parts: parts, isFunctionWord: false,
            isNumber: false, mayHideConjunction: LostSpaces.endsInConjunction(word) != nil && known == nil)
    }

    /// A compound takes the base form of its last part.
    private func compoundLemma(of word: Bytes, _ parts: [CompoundPart]) -> Lemma? {
        guard let last = parts.last else { return nil }
        return Lemma(utf8: Array(word[..<last.range.lowerBound]) + last.lemma, source: .compound)
    }

    /// Where a base form stands: in the word, where it only lacks an ending, or where `store` puts it.
    private func place(_ lemma: [UInt8], beginning word: Bytes, _ store: (Bytes) -> Bytes) -> Bytes {
        if lemma.count <= word.count, word.prefix(lemma.count).elementsEqual(lemma) {
            return Bytes(rebasing: word[..<lemma.count])
        }
        return lemma.withUnsafeBufferPointer(store)
    }

    /// Whether the dictionary knows a word, in whatever form.
    func isKnown(_ word: Bytes) -> Bool { lemmatizer.lemma(of: word) != nil }

    /// Whether a piece may be the first part of a compound, as it stands.
    func canBegin(_ piece: Bytes) -> Bool { splitter.canBegin(piece) }
}
