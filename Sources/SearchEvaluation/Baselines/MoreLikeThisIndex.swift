public import Xapian

/// What Xapian by itself finds similar: the texts indexed by its term generator with the Swedish stemmer, in memory, the source
/// taken as the one relevant document, the best terms of its expansion joined by OR, and ranked as Xapian ranks unless told
/// otherwise.
///
/// The number of terms is that of Xapian's own example of finding similar documents, and of Omega's `MORELIKE`.
public final class MoreLikeThisIndex {
    /// What the baseline is called.
    public static let name = "Xapian, more like this"

    /// The most terms that a source is expanded to.
    static let termCount = 40

    private let database: Database

    /// An index of texts, which have the numbers from 0 on.
    ///
    /// - Throws: `XapianError`.
    public init(_ texts: [String]) throws(XapianError) {
        let memory = try MemoryDatabase()
        for text in texts {
            let document = try Document()
            try document.indexText(text, language: "swedish")
            try memory.add(document)
        }
        database = try memory.reader()
    }

    /// The texts that are most like one of them, mostly itself first.
    ///
    /// - Parameters:
    ///   - source: The number of the text.
    ///   - depth: The most texts to give, ≥ 1.
    /// - Returns: The numbers of the texts, the best first and of equal ones the earlier, with their scores > 0.
    /// - Throws: `XapianError`; `.documentNotFound` for a number that no text has.
    public func search(like source: Int, depth: Int) throws(XapianError) -> [(document: Int, score: Double)] {
        let terms = try database.expansionTerms(of: [DocumentID(source + 1)], limit: Self.termCount)
        var queries: [Query] = []
        for term in terms { queries.append(try .term(term)) }
        var options = SearchOptions()
        options.ranking = .xapianStandard
        options.limit = depth
        let matches = try database.search(try .combine(.or, queries), options)
        return matches.items.map { (Int($0.document) - 1, $0.weight) }
    }
}
