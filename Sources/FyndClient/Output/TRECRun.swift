public import FyndAPI

/// Answers as lines of a run in the format of TREC, which evaluation programs read.
public enum TRECRun {
    /// A line for each hit: the query's id, `Q0`, the passage's id, the rank from 1, the score and the run's name.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - id: The query's id.
    /// - Returns: The lines.
    public static func render(_ response: SearchResponse, id: String) -> String {
        response.hits.enumerated().map { rank, hit in
            "\(column(id)) Q0 \(column(hit.passage.id)) \(rank + 1) \(hit.score) fynd\n"
        }.joined()
    }

    /// A value without the spaces that separate columns.
    private static func column(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars { result.append(scalar.properties.isWhitespace ? "_" : scalar) }
        return String(result)
    }
}
