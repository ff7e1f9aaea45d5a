import FyndAPI
import FyndIndex

extension Sample {
    /// A report with recommendations.
    static func advice(
        municipality: String = "Ekhamra", year: Int = 2015, title: String = "Granskning av styrningen",
        _ items: String...
    ) -> String {
        """
        ---
        municipality: \(municipality)
        year: \(year)
        title: \(title)
        bodies: [socialnämnden]
        ---

        # Rekommendationer

        Vi rekommenderar socialnämnden att:

        \(items.map { "- \($0)" }.joined(separator: "\n"))

        """
    }

    /// What those who were advised answered: each recommendation as it was given, and its answer.
    static func response(
        municipality: String = "Ekhamra", year: Int = 2016, _ answers: (quoted: String, answer: String)...
    ) -> String {
        """
        ---
        municipality: \(municipality)
        year: \(year)
        type: yttrande
        title: Yttrande över revisionens granskning
        ---

        # Svar på rekommendationerna

        \(answers.map { "\($0.quoted)\n\n\($0.answer)" }.joined(separator: "\n\n"))

        """
    }

    /// A follow-up that tells what became of recommendations.
    static func followUp(
        municipality: String = "Ekhamra", year: Int = 2018, of title: String = "Granskning av styrningen",
        _ results: (advice: String, status: String)...
    ) -> String {
        """
        # \(municipality) kommun

        Uppföljande granskning

        KPMG, \(year)-05-10

        # 1 Inledning

        År 2015 genomfördes granskningen "\(title)". Detta är en uppföljning av den.

        # 2 Uppföljning av tidigare rekommendationer

        | Rekommendation 2015 | Status |
        |---|---|
        \(results.map { "| \($0.advice) | \($0.status) |" }.joined(separator: "\n"))

        """
    }
}

extension TemporaryIndex {
    /// An index of files that are named by number.
    static func of(_ files: [String], suffix: String = "md") async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        for (number, file) in files.enumerated() { try index.write("\(number).\(suffix)", file) }
        try await index.update()
        return index
    }

    /// What is similar to a text.
    func similar(_ text: String, _ change: (inout SimilarRequest) -> Void = { _ in }) async throws -> [Hit] {
        var request = SimilarRequest(source: .text(text))
        change(&request)
        return try await service().similar(request).hits
    }

    /// The groups of what recurs.
    func recurring(_ change: (inout RecurringRequest) -> Void = { _ in }) async throws -> RecurringResponse {
        var request = RecurringRequest()
        change(&request)
        return try await service().recurring(request)
    }
}
