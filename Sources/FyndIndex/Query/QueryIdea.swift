import FyndAPI
import SwedishText

/// Neighbouring plain words of a query that say one thing together.
struct QueryIdea {
    /// What makes them one.
    enum Kind {
        /// A word alone; several when one piece of text was divided ("IT-säkerhet").
        case words
        /// A number or reference: "SOSFS 2011:9".
        case references([Reference])
        /// The long form of abbreviations: "individ- och familjeomsorg".
        case longForm([AbbreviationEntry])
        /// A verb and its particle: "följa upp".
        case particleVerb(ParticleVerb)
    }

    var kind: Kind
    /// The pieces of the query's text.
    var texts: [QueryText]

    /// Where they stand, in Unicode scalars of the query.
    var place: Range<Int> { (texts.first?.place.lowerBound ?? 0)..<(texts.last?.place.upperBound ?? 0) }
}

/// Finds the ideas in a run of plain words.
struct IdeaFinder {
    private let analyzer: TextAnalyzer
    private let abbreviations: AbbreviationTable
    private let scanner = ReferenceScanner()
    private let matching: WordMatching

    /// A finder for words that stand for as much as `matching` says: only where they stand for all there is do several together say
    /// what none of them does, and as they are typed not even references are more than words.
    init(analyzer: TextAnalyzer, abbreviations: AbbreviationTable, matching: WordMatching = .wide) {
        self.analyzer = analyzer
        self.abbreviations = abbreviations
        self.matching = matching
    }

    /// The ideas, in order; each piece of text belongs to one.
    func ideas(in texts: [QueryText]) -> [QueryIdea] {
        var ideas: [QueryIdea] = []
        var rest = texts[...]
        while let first = rest.first {
            let idea = several(at: rest) ?? QueryIdea(kind: .words, texts: [first])
            ideas.append(idea)
            rest = rest.dropFirst(idea.texts.count)
        }
        return ideas
    }

    /// What more than words stands at a place.
    private func several(at texts: ArraySlice<QueryText>) -> QueryIdea? {
        switch matching {
        case .wide: reference(at: texts) ?? longForm(at: texts) ?? particleVerb(at: texts)
        case .lemma: reference(at: texts)
        case .form: nil
        }
    }

    /// The most pieces that a reference has: "den 21 oktober 2014", "3 189 kr/invånare", "11 kap. 5 a §".
    private static let longestReference = 6

    /// The longest reference that begins with a piece and ends with one.
    private func reference(at texts: ArraySlice<QueryText>) -> QueryIdea? {
        for count in stride(from: min(texts.count, Self.longestReference), to: 0, by: -1) {
            let joined = texts.prefix(count).map(\.text).joined(separator: " ")
            let references = scanner.references(in: joined).filter { $0.start == 0 && $0.end == joined.utf8.count }
            if !references.isEmpty {
                return QueryIdea(kind: .references(references), texts: Array(texts.prefix(count)))
            }
        }
        return nil
    }

    /// The longest long form that begins with a piece.
    private func longForm(at texts: ArraySlice<QueryText>) -> QueryIdea? {
        let pieces = texts.map { AnalyzedWord.words(in: $0.text, analyzer).map(\.wordText) }
        guard let match = abbreviations.shortForms(startingAt: pieces.flatMap { $0 }[...]) else { return nil }
        var words = 0
        var count = 0
        while words < match.wordCount {
            words += pieces[count].count
            count += 1
        }
        guard words == match.wordCount else { return nil }
        return QueryIdea(kind: .longForm(match.entries), texts: Array(texts.prefix(count)))
    }

    private func particleVerb(at texts: ArraySlice<QueryText>) -> QueryIdea? {
        let words = texts.prefix(2).map { AnalyzedWord.words(in: $0.text, analyzer) }
        guard words.count == 2, words[0].count == 1, words[1].count == 1,
            let verb = analyzer.particleVerbs.verb(words[0][0].lemmaText, words[1][0].wordText)
        else { return nil }
        return QueryIdea(kind: .particleVerb(verb), texts: Array(texts.prefix(2)))
    }
}
