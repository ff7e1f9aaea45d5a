import CorpusStatistics
import SwedishText

/// Counts the words of a part of the collection, as a whole and report by report.
struct ReportTally {
    /// The passages added.
    private(set) var passages = 0
    /// The reports that they stand in.
    private(set) var reports = 0
    /// All their words, those that are left out too.
    private(set) var words = 0
    private var counts: [Int] = []
    private var lastReport = DocumentTable.noReport
    /// How many words the report has that is being added, how often each is in it, and which.
    private var sizeOfReport = 0
    private var countsInReport: [UInt32] = []
    private var wordsOfReport: [Int32] = []
    /// How often each word of each finished report is in it.
    private var entries: [Entry] = []
    private var finished: [FinishedReport] = []

    private struct Entry {
        var number: Int32
        var count: UInt32
    }

    private struct FinishedReport {
        var entryEnd: Int
        var words: Int
    }

    /// Adds the words of a passage. The passages of a report are added one after the other.
    mutating func add(_ words: [WordOccurrence], numbers: WordNumbers, report: UInt32) {
        if report != lastReport {
            finish()
            lastReport = report
            reports += 1
        }
        passages += 1
        self.words += words.count
        sizeOfReport += words.count
        if counts.count < numbers.words.count {
            counts += [Int](repeating: 0, count: numbers.words.count - counts.count)
            countsInReport += [UInt32](repeating: 0, count: numbers.words.count - countsInReport.count)
        }
        for word in words {
            let number = numbers.number(of: word.typeID)
            guard number != WordNumbers.none else { continue }
            counts[Int(number)] += 1
            if countsInReport[Int(number)] == 0 { wordsOfReport.append(number) }
            countsInReport[Int(number)] += 1
        }
    }

    /// Ends the report that is being added; to be called when all passages have been.
    mutating func finish() {
        for number in wordsOfReport {
            entries.append(Entry(number: number, count: countsInReport[Int(number)]))
            countsInReport[Int(number)] = 0
        }
        wordsOfReport.removeAll(keepingCapacity: true)
        if sizeOfReport > 0 { finished.append(FinishedReport(entryEnd: entries.count, words: sizeOfReport)) }
        sizeOfReport = 0
    }

    /// How often a word was counted.
    func count(of number: Int) -> Int { number < counts.count ? counts[number] : 0 }

    /// How words are spread over the reports.
    ///
    /// - Parameter numbers: The words.
    /// - Returns: For each word that was counted, how many reports have it and how unevenly.
    func spread(of numbers: [Int]) -> [Int: Spread] {
        var spreads: [Int: Spread] = [:]
        for number in numbers where count(of: number) > 0 {
            spreads[number] = Spread(dispersion: .init(occurrences: count(of: number), size: words))
        }
        var start = 0
        for report in finished {
            for entry in entries[start..<report.entryEnd] {
                spreads[Int(entry.number)]?.add(Int(entry.count), of: report.words)
            }
            start = report.entryEnd
        }
        return spreads
    }

    /// How a word is spread over reports.
    struct Spread {
        /// The reports that have it.
        private(set) var reports = 0
        /// How unevenly.
        private(set) var dispersion: DeviationOfProportions

        fileprivate init(dispersion: DeviationOfProportions) {
            self.dispersion = dispersion
        }

        fileprivate mutating func add(_ count: Int, of words: Int) {
            reports += 1
            dispersion.add(count, of: words)
        }
    }
}
