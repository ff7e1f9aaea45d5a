import SwedishText

/// How the texts of a baseline become terms.
public enum BaselineAnalysis: Hashable, CaseIterable, Sendable {
    /// The words, case-folded.
    case words
    /// Their Snowball stems.
    case stems
    /// The stems of all but the function words.
    case contentStems
    /// The stems, and for a compound the stems of its parts besides.
    case stemsAndParts

    /// What a baseline with this analysis is called.
    public var name: String {
        switch self {
        case .words: "BM25, words"
        case .stems: "BM25, stems"
        case .contentStems: "BM25, stems without function words"
        case .stemsAndParts: "BM25, stems and parts"
        }
    }

    /// The terms of a word: none, one, or for a compound several.
    func terms(of type: WordType) -> [String] {
        switch self {
        case .words: [type.word]
        case .stems: [type.stem]
        case .contentStems: type.isFunctionWord ? [] : [type.stem]
        case .stemsAndParts:
            [type.stem] + type.parts.map { SwedishStemmer.stem(String(decoding: $0.lemma, as: UTF8.self)) }
        }
    }
}
