import FyndAPI
import SwedishText

/// What each word of an analyzer counts as, when words, base forms or parts of compounds are counted.
///
/// Counts are those of the index, where a term counts once at each place. So what is counted has a key, made of its number and of the
/// kind of term that stands for it there.
struct UnitKeys {
    /// The kinds of term that may stand for the same word; those of the last kind have no places.
    private enum Kind: UInt32 {
        case first = 0
        case second = 1
        case placeless = 2
    }

    private static let kindBits: UInt32 = 2

    /// What is counted, by number.
    private(set) var words: [[UInt8]] = []
    private let unit: TermUnit
    private let isCounted: (UnsafeBufferPointer<UInt8>) -> Bool
    private var numbers: [[UInt8]: UInt32] = [:]
    /// Where the keys of each type begin, and where those of the last end.
    private var starts: [UInt32] = [0]
    private var keys: [UInt32] = []

    /// Counts in a unit what `isCounted` lets through.
    init(_ unit: TermUnit, isCounted: @escaping (UnsafeBufferPointer<UInt8>) -> Bool) {
        self.unit = unit
        self.isCounted = isCounted
    }

    /// The number in a key: a place in `words`.
    static func number(_ key: UInt32) -> Int { Int(key >> kindBits) }

    /// Whether a key counts once at a place, however often it stands there.
    static func isPlaced(_ key: UInt32) -> Bool { key & (1 << kindBits - 1) != Kind.placeless.rawValue }

    /// The keys of a word.
    ///
    /// - Parameter typeID: The word; its analyzer has been learnt from since it met the word.
    /// - Returns: The keys, each once.
    func keys(of typeID: Int32) -> ArraySlice<UInt32> {
        keys[Int(starts[Int(typeID)])..<Int(starts[Int(typeID) + 1])]
    }

    /// Makes the keys of the words that an analyzer has met since it was last learnt from; always the same analyzer, which has not
    /// dropped its vocabulary.
    mutating func learn(from analyzer: TextAnalyzer) {
        while starts.count <= analyzer.typeCount {
            let type = analyzer.type(Int32(starts.count - 1))
            switch unit {
            case .word: add(type.wordUTF8, type.isLemma ? .first : .placeless)
            case .lemma: add(type.lemmaUTF8, type.isLemma ? .first : .second)
            case .part: addParts(of: type)
            }
            starts.append(UInt32(keys.count))
        }
    }

    private mutating func addParts(of type: WordType) {
        guard let head = type.parts.last else { return }
        let modifiers = type.parts.dropLast().map(\.lemma)
        for (place, modifier) in modifiers.enumerated() where !modifiers[..<place].contains(modifier) {
            modifier.withUnsafeBufferPointer { add($0, .first) }
        }
        head.lemma.withUnsafeBufferPointer { add($0, .second) }
    }

    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
        guard isCounted(word) else { return }
        let bytes = Array(word)
        let number = numbers[bytes] ?? UInt32(words.count)
        if Int(number) == words.count {
            numbers[bytes] = number
            words.append(bytes)
        }
        keys.append(number << Self.kindBits | kind.rawValue)
    }
}
