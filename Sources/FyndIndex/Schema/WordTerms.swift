import SwedishText

/// The terms of a word, as `IndexSchema` lays them down.
enum WordTerms {
    /// The two terms that stand for a lemma: the word that is its own lemma, and all others with that lemma.
    static func lemma(_ lemma: [UInt8]) -> (bare: [UInt8], inflected: [UInt8]) {
        (lemma, Array(IndexSchema.Prefix.lemma.utf8) + lemma)
    }

    /// The term that stands for a word in this form only; function words that are not their own lemmas have none.
    static func exact(word: [UInt8], lemma: [UInt8]) -> [UInt8] {
        word == lemma ? word : Array(IndexSchema.Prefix.inflectedWord.utf8) + word
    }

    /// The term that stands for the last part of compounds.
    static func head(_ lemma: [UInt8]) -> [UInt8] { Array(IndexSchema.Prefix.head.utf8) + lemma }

    /// The term that stands for the other parts of compounds.
    static func modifier(_ lemma: [UInt8]) -> [UInt8] { Array(IndexSchema.Prefix.modifier.utf8) + lemma }

    /// The term that stands for a number or reference; one that is too long for a term is found by its beginning.
    static func reference(_ reference: Reference) -> [UInt8] {
        let term = Array(IndexSchema.Prefix.reference.utf8) + [reference.kind.termLetter] + Array(reference.key.utf8)
        return Array(term.prefix(IndexSchema.maximumTermBytes))
    }

    /// Whether a term stands for a number or reference.
    static func isReference(_ term: [UInt8]) -> Bool { term.starts(with: IndexSchema.Prefix.reference.utf8) }

    /// The term that has the places of the last words of sentences.
    static let sentenceEnd = Array(IndexSchema.Prefix.sentenceEnd.utf8)

    /// The terms of a word that have its places: its lemma's, then those of its parts, the head last.
    static func placed(of type: WordType) -> [[UInt8]] {
        let lemma = Self.lemma(Array(type.lemmaUTF8))
        var terms = [type.isLemma ? lemma.bare : lemma.inflected]
        for part in type.parts.dropLast() { terms.append(modifier(part.lemma)) }
        if let last = type.parts.last { terms.append(head(last.lemma)) }
        return terms
    }

    /// The term of a word as it stands, where it has one beside its lemma's.
    static func unplaced(of type: WordType) -> [UInt8]? {
        guard !type.isLemma, !type.isFunctionWord else { return nil }
        return exact(word: Array(type.wordUTF8), lemma: Array(type.lemmaUTF8))
    }

    /// All terms of a word.
    static func all(of type: WordType) -> [[UInt8]] { placed(of: type) + [unplaced(of: type)].compactMap { $0 } }

    /// Whether a term stands for a word that is its own lemma: for nothing but this form, and with its places.
    static func isWordItself(_ term: [UInt8]) -> Bool {
        term.first.map { !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    }

    /// The lemma that a term stands for, or nothing for a term of another kind.
    static func lemma(ofTerm term: UnsafeRawBufferPointer) -> [UInt8]? {
        guard let first = term.first else { return nil }
        if first == UInt8(ascii: "Z") { return Array(term.dropFirst()) }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) ? nil : Array(term)
    }
}

extension ReferenceKind {
    /// The letter that tells the kinds apart in terms.
    fileprivate var termLetter: UInt8 {
        switch self {
        case .statute: UInt8(ascii: "s")
        case .provision: UInt8(ascii: "p")
        case .registrationNumber: UInt8(ascii: "r")
        case .reportNumber: UInt8(ascii: "n")
        case .amount: UInt8(ascii: "a")
        case .percentage: UInt8(ascii: "c")
        case .percentagePoints: UInt8(ascii: "o")
        case .date: UInt8(ascii: "d")
        case .number: UInt8(ascii: "x")
        }
    }
}
