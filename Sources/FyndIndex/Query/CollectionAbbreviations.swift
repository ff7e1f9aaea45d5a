import SwedishText
import Xapian

/// Gathers the abbreviations that a collection is searched with: those that come with the program, those that its reports
/// define, and those of the user's file.
struct CollectionAbbreviations {
    private let database: Database
    private let analyzer: TextAnalyzer
    private let layout: IndexLayout

    init(database: Database, analyzer: TextAnalyzer, layout: IndexLayout) {
        self.database = database
        self.analyzer = analyzer
        self.layout = layout
    }

    /// A definition must stand in this many reports to count for the whole collection, unless it is the only one of its
    /// short form.
    private static let fewestReports = 2

    /// The table; the user's file is `abbreviations.tsv` in the folder of the index.
    ///
    /// - Throws: `XapianError`.
    func table() throws(XapianError) -> AbbreviationTable {
        var table = AbbreviationTable(builtInFor: analyzer)
        for (short, definitions) in try learnt().sorted(by: { $0.key < $1.key }) {
            for (long, reports) in definitions where reports >= Self.fewestReports || definitions.count == 1 {
                add(short, long, reports, to: &table)
            }
        }
        if let bytes = try? FileSystem.read(layout.abbreviationsPath) {
            table.add(AbbreviationFile(bytes), analyzer: analyzer)
        }
        return table
    }

    private func add(_ short: String, _ long: String, _ reports: Int, to table: inout AbbreviationTable) {
        func words(_ text: String) -> [String] { AnalyzedWord.words(in: text, analyzer).map(\.wordText) }
        let shortWords = words(short)
        var folded = shortWords.first ?? ""
        let isOrdinaryWord = shortWords.count == 1 && folded.withUTF8 { analyzer.isKnown($0) }
        table.add(
            AbbreviationEntry(
                short: short, long: long, shortWords: shortWords, longWords: words(long), source: .learnt,
                definitionCount: reports, isOrdinaryWord: isOrdinaryWord))
    }

    /// The long forms of each short form, with the number of reports that define it so.
    private func learnt() throws(XapianError) -> [String: [(long: String, reports: Int)]] {
        var definitions: [String: [(long: String, reports: Int)]] = [:]
        let prefix = Array(IndexSchema.Prefix.abbreviation.utf8)
        try database.forEachTerm(prefix: prefix) { term, reports in
            let sides = term.dropFirst(prefix.count).split(separator: IndexSchema.listSeparator, maxSplits: 1)
            if sides.count == 2 {
                let (short, long) = (
                    String(decoding: sides[0], as: UTF8.self), String(decoding: sides[1], as: UTF8.self)
                )
                definitions[short, default: []].append((long, reports))
            }
            return true
        }
        return definitions
    }
}
