/// Gives each heading its depth in the outline.
enum OutlineLevels {
    /// The headings by line.
    ///
    /// Numbers and markdown marks say the depth themselves. A heading without either stands at the top when the table of
    /// contents or its name puts it there, and else below the nearest heading of a stronger style.
    static func assign(_ candidates: [HeadingCandidate]) -> [Int: HeadingLine] {
        var headings: [Int: HeadingLine] = [:]
        headings.reserveCapacity(candidates.count)
        let markdownTop = markdownOffset(candidates)
        let hasNumbers = candidates.contains { $0.style == .numbered && $0.number?.depth == 1 }
        let hasContents = candidates.contains { $0.contentsDepth != nil && $0.number == nil }
        let hasCapitals = candidates.contains { $0.style == .capitals }
        var numbered = 0
        var last = 0
        for candidate in candidates {
            let level: Int
            switch candidate.style {
            case .markdown(let marks):
                level = candidate.number.map { $0.depth } ?? max(marks - markdownTop, 1)
                numbered = level
            case .numbered:
                level = candidate.number?.depth ?? 1
                numbered = level
            default:
                level = unnumbered(
                    candidate, hasNumbers: hasNumbers, hasContents: hasContents, hasCapitals: hasCapitals,
                    numbered: &numbered)
            }
            last = min(level, last + 1)
            headings[candidate.line] = HeadingLine(
                level: max(level, 1), lineCount: candidate.lineCount, content: candidate.content)
        }
        return headings
    }

    /// How many marks the highest heading of the text has beyond one.
    private static func markdownOffset(_ candidates: [HeadingCandidate]) -> Int {
        var least = 7
        for case let candidate in candidates {
            if case .markdown(let marks) = candidate.style {
                least = min(least, candidate.number.map { marks - $0.depth + 1 } ?? marks)
            }
        }
        return least == 7 ? 0 : max(least - 1, 0)
    }

    private static let topNames: Set<String> = [
        "sammanfattning", "inledning", "inledningochbakgrund", "granskningsresultat", "sammanfattandebedömning",
        "källförteckning",
        "sammanfattandebedömningochrekommendationer", "resultatavgranskningen",
    ]

    private static func unnumbered(
        _ candidate: HeadingCandidate, hasNumbers: Bool, hasContents: Bool, hasCapitals: Bool, numbered: inout Int
    ) -> Int {
        if let depth = candidate.contentsDepth {
            numbered = max(depth, 1)
            return max(depth, 1)
        }
        let isTop = topNames.contains(candidate.key) || CanonicalSection.of(key: candidate.key) == .appendix
        if isTop, hasNumbers || hasContents || numbered == 0 {
            if hasNumbers, numbered > 0, !candidate.key.hasPrefix("bilaga"), !candidate.key.hasPrefix("källf") {
                return numbered + 1
            }
            numbered = 1
            return 1
        }
        if hasNumbers || hasContents { return numbered + 1 }
        if hasCapitals {
            if candidate.style == .capitals {
                numbered = 1
                return 1
            }
            return numbered + 1
        }
        return 1
    }
}
