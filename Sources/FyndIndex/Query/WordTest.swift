import SwedishText

/// What a word of a text is held against.
enum WordTest: Hashable {
    /// It must have this lemma.
    case lemma([UInt8])
    /// It must be this word.
    case word([UInt8])
    /// It must match this pattern.
    case pattern(WordPattern)

    /// Whether a word passes.
    func passes(_ type: WordType) -> Bool {
        switch self {
        case .lemma(let lemma): type.lemmaUTF8.elementsEqual(lemma)
        case .word(let word): type.wordUTF8.elementsEqual(word)
        case .pattern(let pattern): pattern.matches(type.wordUTF8)
        }
    }
}
