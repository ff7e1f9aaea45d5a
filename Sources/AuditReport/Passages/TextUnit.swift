/// A block with its words and sentences, and the section it stands in.
final class TextUnit: Sendable {
    /// The block.
    let block: Block
    /// Its words.
    let words: [Word]
    /// Its sentences.
    let sentences: [Sentence]
    /// The headings above, outermost first; the unit's own text not among them.
    let path: [String]
    /// The nearest section with a purpose.
    let section: CanonicalSection?
    /// Whether the nearest heading itself names the purpose.
    let isSectionOwn: Bool
    /// Whether the nearest heading speaks of questions.
    let headingAsks: Bool

    /// Analyses a block.
    init(block: Block, outline: Outline) {
        self.block = block
        words = WordScanner.words(block.text.bytes)
        sentences = SentenceSplitter.sentences(block.text.bytes, words)
        path = outline.path
        section = outline.section
        isSectionOwn = outline.entries.last?.section != nil
        headingAsks = outline.entries.last?.asks ?? false
    }

    /// The units of a document's blocks; a heading stands in the section it opens.
    static func units(of blocks: [Block]) -> [TextUnit] {
        var outline = Outline()
        var units: [TextUnit] = []
        units.reserveCapacity(blocks.count)
        for block in blocks {
            if case .heading(let level) = block.shape {
                outline.open(level: level, heading: block.text.string, key: TitleKey.make(block.text.bytes[...]))
            }
            units.append(TextUnit(block: block, outline: outline))
        }
        return units
    }

    /// The text of some bytes of the block.
    func text(_ range: Range<Int>) -> String { String(decoding: block.text.bytes[range], as: UTF8.self) }

    /// Where some bytes of the block stand in the source.
    func span(_ range: Range<Int>, in source: SourceText) -> TextSpan { source.span(block.text.source(of: range)) }

    /// The words of a sentence.
    func words(of sentence: Sentence) -> ArraySlice<Word> { words[sentence.words] }
}
