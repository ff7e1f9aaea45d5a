import FyndAPI
import SwedishText

@testable import FyndIndex

/// A passage as it is read from an index, for counting by hand.
struct SampledPassage {
    var report: String
    var municipality: String
    var year: Int
    var text: String
}

extension TemporaryIndex {
    private static let pieces = [
        "avtal", "Avtalet", "avtalens", "avtalsuppföljning", "uppföljning av avtal", "följs upp", "interna kontrollen",
        "internkontrollplan", "Kontrollerna", "mål- och resultatstyrning", "målen", "individ- och familjeomsorg",
        "in- och utbetalningar", "IT-säkerhet", "SOSFS 2011:9", "8,8 mnkr", "och", "är", "hade", "var", "av alla",
        "nämnden", "nämndens. Därför", "brister", "brist! Nu", "inte", "hyran", "hyra", "skolornas lokaler", "skola",
        "hälso- och sjukvården", "sjukhus", "Sjukhusets", "dricksvatten och vatten", "vattnet",
    ]

    /// An index of nine reports of three municipalities and six years, with passages of words drawn at random.
    ///
    /// - Parameters:
    ///   - seed: What the words are drawn by.
    ///   - jobs: How many shards the index has.
    /// - Returns: The index.
    /// - Throws: What writing and indexing throw.
    static func sampled(seed: UInt64, jobs: Int = 2) async throws -> TemporaryIndex {
        var random = SeededGenerator(seed: seed)
        let index = try TemporaryIndex()
        for number in 0..<9 {
            let paragraphs = (0..<Int.random(in: 2...12, using: &random)).map { _ in
                (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                    .joined(separator: " ") + "."
            }
            try index.write(
                "\(number).md",
                Sample.report(
                    municipality: ["Ekhamra", "Tallnäs", "Kråksele"][number % 3], year: 2010 + number % 6,
                    paragraphs.joined(separator: "\n\n")))
        }
        try await index.update(jobs: jobs)
        return index
    }

    /// All passages.
    func sampledPassages() async throws -> [SampledPassage] {
        let service = try await service()
        var passages: [SampledPassage] = []
        for report in try await service.reports(SearchFilters()).reports {
            for passage in try await service.report(id: report.id).passages {
                passages.append(
                    SampledPassage(
                        report: report.id, municipality: report.municipality ?? "", year: report.year ?? 0,
                        text: passage.text))
            }
        }
        return passages
    }
}

extension SearchFilters {
    /// Filters by years or municipalities.
    static func only(years: ClosedRange<Int>? = nil, municipality: String? = nil) -> SearchFilters {
        var filters = SearchFilters()
        filters.year = years.map { YearRange(first: $0.lowerBound, last: $0.upperBound) }
        filters.municipality = municipality.map { [$0] }
        return filters
    }
}
