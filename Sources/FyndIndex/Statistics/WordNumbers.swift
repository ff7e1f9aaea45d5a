import FyndAPI
import SwedishText

/// Numbers the words of an analyzer: as they stand, or by their base forms.
struct WordNumbers {
    /// The number of a word that is left out.
    static let none: Int32 = -1

    /// The words, by number.
    private(set) var words: [[UInt8]] = []
    private let unit: TermUnit
    private let allWords: Bool
    private var numbers: [[UInt8]: Int32] = [:]
    private var numberOfType: [Int32] = []

    /// Numbers words in a unit; function words and numbers only when all words are wanted.
    init(_ unit: TermUnit, allWords: Bool) {
        self.unit = unit
        self.allWords = allWords
    }

    /// Numbers the words that an analyzer has met since it was last learnt from; always the same analyzer, which has not dropped its
    /// vocabulary.
    mutating func learn(from analyzer: TextAnalyzer) {
        while numberOfType.count < analyzer.typeCount {
            let type = analyzer.type(Int32(numberOfType.count))
            numberOfType.append(
                (type.isFunctionWord || type.isNumber) && !allWords
                    ? Self.none : number(of: Array(unit == .lemma ? type.lemmaUTF8 : type.wordUTF8)))
        }
    }

    private mutating func number(of word: [UInt8]) -> Int32 {
        if let known = numbers[word] { return known }
        let number = Int32(words.count)
        words.append(word)
        numbers[word] = number
        return number
    }

    /// The number of a word.
    ///
    /// - Parameter typeID: The word; its analyzer has been learnt from since it met the word.
    /// - Returns: The number, or `none`.
    func number(of typeID: Int32) -> Int32 { numberOfType[Int(typeID)] }

    /// The word of a number as a string.
    func text(of number: Int) -> String { String(decoding: words[number], as: UTF8.self) }
}
