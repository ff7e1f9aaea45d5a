import FyndAPI
import SwedishText
import Xapian

/// The function words that are not their own base forms ("är", "hade"): the index has them under their base forms alone, since nobody
/// searches for them as they stand.
///
/// So they are counted in the texts, all at once, and their counts are kept as long as the state of the index is the same.
struct InflectedFunctionWords {
    private let reader: IndexReader
    private let deadline: Deadline

    init(reader: IndexReader, deadline: Deadline) {
        self.reader = reader
        self.deadline = deadline
    }

    /// Those that are in the collection and of a form, in no order; texts are only read when any function word is of that form.
    ///
    /// - Throws: `ServiceError.tooExpensive` when counting takes too long; `XapianError`, `RecordReader.Damage`.
    func terms(_ form: TermForm) throws -> [CountedTerm] {
        let words = words
        guard words.contains(where: { $0.withUnsafeBufferPointer(form.matches) }) else { return [] }
        let snapshot = try reader.snapshot()
        let counts = try snapshot.functionWords ?? count(words, in: snapshot.table.passages)
        snapshot.functionWords = counts
        return counts.filter { $0.word.withUnsafeBufferPointer(form.matches) }
    }

    /// The function words that have another base form.
    private var words: Set<[UInt8]> {
        let types = TextAnalyzer.functionWords.compactMap(reader.analyzer.typeID(of:)).map(reader.analyzer.type)
        return Set(types.filter { !$0.isLemma }.map { Array($0.wordUTF8) })
    }

    private func count(_ words: Set<[UInt8]>, in passages: DocumentSet) throws -> [CountedTerm] {
        var tally = try TermTally(.word, reader: reader) { words.contains(Array($0)) }
        try CorpusScan(reader: reader, deadline: deadline).forEachPassage(of: passages) { tally.add($0, $1, $2) }
        return tally.terms
    }
}
