import Similarity

/// Joins passages whose wording is nearly the same, so that each advice is a hit of its own.
enum SimilarFolding {
    /// Passages with nearly the same wording.
    struct Group {
        /// The one that is most like the source.
        var best: SimilarMatch
        /// The others.
        var others: [SimilarMatch] = []
    }

    /// What is nearly the same is nearly as like the source: further apart two passages are not compared.
    private static let reach = 0.15

    /// Folds passages.
    ///
    /// - Parameter matches: The passages, the most alike first.
    /// - Returns: Groups in the order of their best.
    static func fold(_ matches: [SimilarMatch]) -> [Group] {
        var groups: [Group] = []
        var first = 0
        for match in matches {
            while first < groups.count, groups[first].best.unit.similarity > match.unit.similarity + reach {
                first += 1
            }
            let place = groups[first...].firstIndex { group in
                // Passages of different kinds have places in different indexes.
                group.best.index.holds(match.unit)
                    && group.best.index.isNearlySame(group.best.unit.unit, match.unit.unit)
            }
            if let place {
                groups[place].others.append(match)
            } else {
                groups.append(Group(best: match))
            }
        }
        return groups
    }
}
