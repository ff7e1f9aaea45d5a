/// A block with its words and sentences, and the section it stands in.
struct TextUnit: Sendable {
    /// The block.
    var block: Block
    /// Its words.
    var words: [Word]
    /// Its sentences.
    var sentences: [Sentence]
    /// The headings above, outermost first.
    var path: [String]
    /// The nearest section with a purpose.
    var section: CanonicalSection?
    /// Whether the nearest heading itself names the purpose.
    var isSectionOwn: Bool

    /// Analyses a block.
    init(block: Block, outline: Outline) {
        self.block = block
        words = WordScanner.words(block.text.bytes)
        sentences = SentenceSplitter.sentences(block.text.bytes, words)
        path = outline.path
        section = outline.section
        isSectionOwn = outline.entries.last?.section != nil
    }

    /// The text of some bytes of the block.
    func text(_ range: Range<Int>) -> String { String(decoding: block.text.bytes[range], as: UTF8.self) }

    /// The words of a sentence.
    func words(of sentence: Sentence) -> ArraySlice<Word> { words[sentence.words] }
}
