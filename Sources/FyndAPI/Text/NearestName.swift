/// Finds the name that was probably meant.
public enum NearestName {
    /// The known name nearest to a misspelt one.
    ///
    /// Nearness is the edit distance of Damerau and Levenshtein in its restricted form (insertions, deletions, replacements
    /// and swaps of neighbours, no letter edited twice; Damerau 1964). O(length²) for each name.
    ///
    /// - Parameters:
    ///   - name: The misspelt name; of one longer than 64 letters nothing is near.
    ///   - known: The names there are.
    ///   - edits: The most edits there may be, ≥ 0; without it a third of the letters, and at least one.
    /// - Returns: The nearest name, the first of equals, or nothing when all are too far away.
    public static func nearest(to name: String, among known: [String], edits: Int? = nil) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        guard wanted.count <= 64 else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in known {
            let letters = Array(candidate.lowercased().unicodeScalars)
            let distance = distance(wanted, letters)
            let allowed = edits ?? max(1, max(wanted.count, letters.count) / 3)
            if distance <= allowed, distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let same = first[row] == second[column]
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[second.count]
    }
}
