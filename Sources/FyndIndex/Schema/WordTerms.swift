/// The terms of a word, as `IndexSchema` lays them down.
enum WordTerms {
    /// The two terms that stand for a stem: the word that is its own stem, and all others with that stem.
    static func stem(_ stem: [UInt8]) -> (bare: [UInt8], inflected: [UInt8]) {
        (stem, Array(IndexSchema.Prefix.stem.utf8) + stem)
    }

    /// The term that stands for a word in this form only; function words that are not their own stems have none.
    static func exact(word: [UInt8], stem: [UInt8]) -> [UInt8] {
        word.count == stem.count ? word : Array(IndexSchema.Prefix.inflectedWord.utf8) + word
    }

    /// The stem that a term stands for, or nothing for a term of another kind.
    static func stem(ofTerm term: UnsafeRawBufferPointer) -> [UInt8]? {
        guard let first = term.first else { return nil }
        if first == UInt8(ascii: "Z") { return Array(term.dropFirst()) }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) ? nil : Array(term)
    }
}
