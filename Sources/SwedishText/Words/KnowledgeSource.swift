/// Provides what is to be known about words, made when it is first asked for: reading a dictionary takes longer than many a
/// command that meets no word.
final class KnowledgeSource {
    private let lexicon: () -> Lexicon
    private(set) lazy var knowledge = WordKnowledge(lexicon: lexicon())

    init(lexicon: @escaping () -> Lexicon) {
        self.lexicon = lexicon
    }
}
