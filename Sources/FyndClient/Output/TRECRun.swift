public import FyndAPI

/// Answers as lines of a run in the format of TREC, which evaluation programs read.
public enum TRECRun {
    /// The most that a passage folded into a hit comes below the one before it, as a share of the hit's score: enough to tell
    /// scores apart that are kept in single precision.
    private static let step = 1e-6

    /// A line for each hit: the query's id, `Q0`, the passage's id, the rank from 1, the score and the run's name.
    ///
    /// Passages that are folded into a hit follow it with ranks of their own. Programs order runs by score, so each has a
    /// score a little below the one before, and none below that of the next hit.
    ///
    /// - Parameters:
    ///   - hits: The hits of an answer, in order.
    ///   - id: The query's id.
    /// - Returns: The lines.
    public static func render(_ hits: [Hit], id: String) -> String {
        var text = ""
        var rank = 0
        func line(_ passage: String, _ score: Double) {
            rank += 1
            text += "\(column(id)) Q0 \(column(passage)) \(rank) \(score) fynd\n"
        }
        for (index, hit) in hits.enumerated() {
            line(hit.passage.id, hit.score)
            let folded = hit.folded ?? []
            guard !folded.isEmpty else { continue }
            let next = index + 1 < hits.count ? hits[index + 1].score : 0
            let room = max(0, hit.score - next) / Double(folded.count + 1)
            let step = min(abs(hit.score) * Self.step, room)
            for (place, passage) in folded.enumerated() { line(passage.id, hit.score - step * Double(place + 1)) }
        }
        return text
    }

    /// A value without the spaces that separate columns.
    private static func column(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars { result.append(scalar.properties.isWhitespace ? "_" : scalar) }
        return String(result)
    }
}
