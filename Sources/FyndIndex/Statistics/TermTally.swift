import FyndAPI
import SwedishText
import Xapian

/// Counts words in texts, exactly as the index counts them, and the inflected function words besides that the index does not have.
struct TermTally {
    private let analyzer: TextAnalyzer
    private let table: DocumentTable
    private var units: UnitKeys
    private var counts: [Count] = []
    private var completions: [(token: Int, typeID: Int32)] = []

    private struct Count {
        var occurrences = 0
        var passages = 0
        var reports = 0
        var lastPassage: DocumentID = 0
        var lastReport = DocumentTable.noReport
    }

    /// Counts what `isCounted` lets through, given folded.
    init(_ unit: TermUnit, reader: IndexReader, isCounted: @escaping (UnsafeBufferPointer<UInt8>) -> Bool) throws {
        analyzer = reader.analyzer
        table = try reader.snapshot().table
        units = UnitKeys(unit, isCounted: isCounted)
    }

    /// Adds the words of a passage. The passages of a report are added one after the other.
    mutating func add(_ document: DocumentID, _ utf8: UnsafeBufferPointer<UInt8>, _ words: [WordOccurrence]) {
        completions.removeAll(keepingCapacity: true)
        analyzer.expandSuspended(utf8, words, into: &completions)
        units.learn(from: analyzer)
        while counts.count < units.words.count { counts.append(Count()) }
        let report = table.reportOfDocument[Int(document)]
        for word in words {
            for key in units.keys(of: word.typeID) { count(key, document, report) }
        }
        if !completions.isEmpty { addCompletions(words, document, report) }
    }

    /// Adds what words with suspended hyphens stand for, unless it stands there anyway.
    private mutating func addCompletions(_ words: [WordOccurrence], _ document: DocumentID, _ report: UInt32) {
        var added: [(token: Int, key: UInt32)] = []
        for (token, typeID) in completions {
            for key in units.keys(of: typeID) {
                let isThere =
                    units.keys(of: words[token].typeID).contains(key) || added.contains { $0 == (token, key) }
                guard !isThere || !UnitKeys.isPlaced(key) else { continue }
                added.append((token, key))
                count(key, document, report)
            }
        }
    }

    private mutating func count(_ key: UInt32, _ document: DocumentID, _ report: UInt32) {
        let number = UnitKeys.number(key)
        counts[number].occurrences += 1
        guard counts[number].lastPassage != document else { return }
        counts[number].lastPassage = document
        counts[number].passages += 1
        guard counts[number].lastReport != report else { return }
        counts[number].lastReport = report
        counts[number].reports += 1
    }

    /// The words that were found, in no order.
    var terms: [CountedTerm] {
        zip(units.words, counts).filter { $0.1.occurrences > 0 }.map { word, count in
            CountedTerm(
                word: word, passages: count.passages, occurrences: count.occurrences, reports: count.reports)
        }
    }
}
