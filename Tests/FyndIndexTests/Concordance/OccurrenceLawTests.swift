import FyndAPI
import SwedishText
import Testing

@testable import FyndIndex

/// What holds of occurrences in any passage: the index finds a passage just when something occurs in it.
@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct OccurrenceLawTests {
    private static let pieces = [
        "avtal", "Avtalet", "avtalsuppföljning", "uppföljning av avtal", "följer", "följs", "upp", "noga",
        "följa upp avtalen", "uppföljningen", "intern", "interna kontrollen", "internkontrollplan", "kontroll",
        "Kontrollerar", "mål- och resultatstyrning", "målen", "styrningen av mål", "individ- och familjeomsorg", "IFO",
        "in- och utbetalningar", "socialtjänstlagen och -förordningen", "SoL", "SOSFS 2011:9", "2011", "3 kap. 3 §",
        "8 800 tkr", "8,8 mnkr", "25 %", "25", "IT-säkerhet", "säkerhet inom IT", "IT", "och", "i", "alla", "allt",
        "av",
        "nämnden", "nämndens.", "ledningssystem för kvalitet", "kvalitetsledningssystem", "placera", "placeringar.",
        "Planera lokaler.", "lokalplanering", "brister", ". Nu", "inte", "hyran",
    ]
    /// Queries of one thing each, so that it occurs just where it matches.
    private static let single = [
        "avtal", "uppföljning", "följa upp", "avtalsuppföljning", "kontroll", "\"intern kontroll\"", "=kontrollen",
        "=\"interna kontrollen\"", "lemma:kontroll", "målstyrning", "styrning", "mål", "IFO",
        "inbetalning", "socialtjänstförordning", "SOSFS 2011:9", "2011", "3 kap 3 §", "8,8 mkr", "25 %", "25", "IT",
        "IT-säkerhet", "\"IT-säkerhet\"", "i", "och", "alla", "=alla", "=allt", "kvalitetsledningssystem", "placering",
        "placera", "lokalplanering", "k*n*t*", "*styrning*", "avtal NÄRA/3 kontroll", "avtal NÄRA/mening =interna",
        "kontroll* NÄRA/2 av", "avtal NÄRA/stycke (brist* ELLER \"intern kontroll\")", "SoL", "säkerhet",
        "nämnd ELLER avtal", "avtal ELLER =alla ELLER \"i avtal\"", "uppföljning ELLER mål",
    ]

    /// Some passages of pieces of text.
    private func sampleIndex(seed: UInt64) async throws -> TemporaryIndex {
        var random = SeededGenerator(seed: seed)
        let index = try TemporaryIndex()
        for file in 0..<3 {
            let paragraphs = (0..<30).map { _ in
                "Här: "
                    + (0..<Int.random(in: 2...14, using: &random)).map { _ in
                        Self.pieces.randomElement(using: &random) ?? ""
                    }.joined(separator: " ") + "."
            }
            try index.write("\(file).txt", "Iakttagelser\n\n" + paragraphs.joined(separator: "\n\n") + "\n")
        }
        try await index.update(jobs: 1)
        return index
    }

    /// How many occurrences each passage has.
    private func counts(_ query: CompiledQuery, _ reader: IndexReader) throws -> [(
        passage: String, text: String, count: Int
    )] {
        let finder = OccurrenceFinder(OccurrenceTerms(query), analyzer: reader.analyzer)
        return try reader.snapshot().table.passages.documents.map { document in
            let passage = try reader.passage(document)
            var text = passage.record.text
            text.withUTF8 { finder.read($0) }
            return (passage.id, text, finder.occurrences.count)
        }
    }

    @Test(arguments: WordMatching.allCases)
    func `a passage matches one thing just when that occurs in it`(matching: WordMatching) async throws {
        let index = try await sampleIndex(seed: 23)
        let reader = try index.reader()
        // Words that say one thing together do so where they stand for all they can.
        let several = Self.single.filter { $0.contains(" ") && !["\"", "NÄRA", "ELLER"].contains(where: $0.contains) }
        for query in Self.single where matching == .wide || !several.contains(query) {
            let matches = try reader.strictMatches(query, matching)
            let matching = Set(try matches.passages.documents.map { try reader.passage($0).id })
            for (passage, text, count) in try counts(matches.query, reader) {
                #expect(matching.contains(passage) == (count > 0), "\(query): \(text)")
            }
        }
    }

    @Test func `a passage that matches several things has an occurrence of each`() async throws {
        let index = try await sampleIndex(seed: 29)
        let reader = try index.reader()
        for (first, second) in zip(Self.single, Self.single.dropFirst(7)) where !(first + second).contains("ELLER") {
            let query = "(\(first)) OCH (\(second)) INTE hyra"
            let documents = try reader.strictMatches(query).passages.documents
            for part in [first, second] {
                let finder = OccurrenceFinder(
                    OccurrenceTerms(try reader.strictMatches(part).query), analyzer: reader.analyzer)
                for document in documents {
                    var text = try reader.passage(document).record.text
                    text.withUTF8 { finder.read($0) }
                    #expect(!finder.occurrences.isEmpty, "\(query): \(text)")
                }
            }
        }
    }

    @Test func `the words that occur are those whose lemma or part it is`() async throws {
        let index = try await sampleIndex(seed: 31)
        let reader = try index.reader()
        let terms = OccurrenceTerms(try reader.strictMatches("kontroll").query)
        let finder = OccurrenceFinder(terms, analyzer: reader.analyzer)
        for document in try reader.snapshot().table.passages.documents {
            var text = try reader.passage(document).record.text
            let expected = reader.analyzer.tokens(in: text).filter { token in
                ["kontroll", "kontrollera"].contains(token.lemma) || token.parts?.contains("kontroll") ?? false
            }.map { String(String.UnicodeScalarView(Array(text.unicodeScalars)[$0.start..<$0.end])) }
            let found = text.withUTF8 { utf8 in
                finder.read(utf8)
                return finder.occurrences.map { String(decoding: utf8[$0.bytes], as: UTF8.self) }
            }
            #expect(found == expected)
        }
    }

    @Test func `occurrences are in order, apart, and made of their highlights`() async throws {
        let index = try await sampleIndex(seed: 37)
        let reader = try index.reader()
        for query in Self.single {
            let finder = OccurrenceFinder(
                OccurrenceTerms(try reader.strictMatches(query).query), analyzer: reader.analyzer)
            for document in try reader.snapshot().table.passages.documents {
                var text = try reader.passage(document).record.text
                text.withUTF8 { finder.read($0) }
                var (byte, word) = (0, 0)
                for occurrence in finder.occurrences {
                    #expect(occurrence.bytes.lowerBound >= byte && occurrence.words.lowerBound >= word)
                    (byte, word) = (occurrence.bytes.upperBound, occurrence.words.upperBound)
                    #expect(occurrence.highlights.first?.lowerBound == occurrence.bytes.lowerBound)
                    #expect(occurrence.highlights.last?.upperBound == occurrence.bytes.upperBound)
                    let words = finder.words.occurrences[occurrence.words]
                    #expect(words.first?.start == occurrence.bytes.lowerBound, "\(query): \(text)")
                    // The sign of "25 %" is no word.
                    let end = query.hasSuffix("%") || query.hasSuffix("§") ? 3 : 0
                    #expect((words.last?.end ?? 0) + end >= occurrence.bytes.upperBound, "\(query): \(text)")
                }
            }
        }
    }
}
