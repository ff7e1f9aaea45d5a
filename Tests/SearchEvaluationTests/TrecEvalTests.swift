import Foundation
import Testing

@testable import SearchEvaluation

struct TrecEvalTests {
    /// One line of `expected.tsv`, which `make-expected.py` has made.
    private struct Expected {
        var run: String
        var measure: String
        var query: String
        var value: Double
    }

    @Test(arguments: ["a.run", "b.run"])
    func `every measure of every query agrees with pytrec_eval to four decimals`(name: String) throws {
        let qrels = try Qrels(try Self.bytes("qrels.txt"), file: "qrels.txt")
        let run = try Run(try Self.bytes(name), file: name)
        let expected = try Self.expected().filter { $0.run == name }
        #expect(expected.count == 990)
        let measures = Set(expected.map(\.measure)).compactMap { Measure($0) }
        #expect(measures.count == 33)
        let figures = RunFigures(measuring: run, against: qrels, by: measures)
        let places = Dictionary(uniqueKeysWithValues: figures.queries.enumerated().map { ($1, $0) })
        for line in expected {
            let values = figures.values(of: try #require(Measure(line.measure)))
            let value = values[try #require(places[line.query])]
            #expect(abs(value - line.value) < 0.000_05, "\(line.measure) of \(line.query): \(value), not \(line.value)")
        }
    }

    @Test(arguments: ["a.run", "b.run"])
    func `the mean is over all judged queries, also those without results`(name: String) throws {
        let qrels = try Qrels(try Self.bytes("qrels.txt"), file: "qrels.txt")
        let run = try Run(try Self.bytes(name), file: name)
        let measure = try #require(Measure("ndcg@10"))
        let values = try Self.expected().filter { $0.run == name && $0.measure == measure.name }.map(\.value)
        let figures = RunFigures(measuring: run, against: qrels, by: [measure])
        #expect(values.count == 30)
        #expect(abs(figures.mean(of: measure) - values.reduce(0, +) / 30) < 0.000_05)
    }

    private static func expected() throws -> [Expected] {
        let text = String(decoding: try bytes("expected.tsv"), as: UTF8.self)
        return try text.split(separator: "\n").map { line in
            let fields = line.split(separator: "\t").map(String.init)
            let value = try #require(Double(fields[3]))
            return Expected(run: fields[0], measure: fields[1], query: fields[2], value: value)
        }
    }

    private static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }
}
