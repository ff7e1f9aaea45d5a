/// The commonest Swedish words that carry grammar rather than meaning: articles, pronouns, prepositions, conjunctions,
/// auxiliary verbs and a few adverbs.
///
/// Words of judgement stay out although they are frequent: in an audit "inte", "ej", "bör", "ska", "brist", "delvis"
/// and "saknas" matter. So does "vara", which is also the name of a municipality.
enum FunctionWords {
    /// Whether a folded word is a function word.
    static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count <= longest else { return false }
        return all.contains(String(decoding: word, as: UTF8.self))
    }

    static let all: Set<String> = Set(
        """
        alla allt att av bland blev bli blir blivit båda både de dem den denna denne dennes deras dess dessa det detta \
        dig din dina ditt dock du där därför då efter eftersom eller en enligt er era ert ett exempelvis från får för \
        genom ha hade han hans har hon hos hur här i icke inom in jag kan kunde kunna man med medan mellan men mig min \
        mina mitt mot mycket när nu något någon några och också om oss på redan respektive samma samt sedan sig sin \
        sina sitt skulle som så sådan sådana sådant till under upp ur ut utan vad var varit varje vem vi via vid vilka \
        vilken vilket vår våra vårt väl än ännu är även över honom henne hennes deras ni ner
        """.split(separator: " ").map(String.init))

    private static let longest = all.lazy.map(\.utf8.count).max() ?? 0
}
