/// Finds the name that was probably meant.
public enum NearestName {
    /// The known name nearest to a misspelt one.
    ///
    /// Nearness is the edit distance of Damerau and Levenshtein in its restricted form (insertions, deletions, replacements
    /// and swaps of neighbours, no letter edited twice). O(length²) for each name.
    ///
    /// - Parameters:
    ///   - name: The misspelt name; of one longer than 64 bytes nothing is near.
    ///   - known: The names there are.
    /// - Returns: The nearest name, the first of equals, or nothing when all differ in more than a third of their letters and in
    ///   more than one letter.
    public static func nearest(to name: String, among known: [String]) -> String? {
        let wanted = Array(name.lowercased().utf8)
        guard wanted.count <= 64 else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in known {
            let distance = distance(wanted, Array(candidate.lowercased().utf8))
            let allowed = max(1, max(wanted.count, candidate.utf8.count) / 3)
            if distance <= allowed, distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
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
