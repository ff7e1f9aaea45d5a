/// Tells numbered list items from numbered headings.
struct NumberedLists {
    /// The lines.
    let table: LineTable

    /// `candidates` without those that are items of a list.
    ///
    /// A top-level number is an item when another number stands right beside it, or when it breaks the sequence of the
    /// chapters, and neither the table of contents nor the vocabulary of sections speaks for it.
    func headingsOnly(_ candidates: [HeadingCandidate]) -> [HeadingCandidate] {
        var kept: [HeadingCandidate] = []
        var chapter = 0
        for (index, candidate) in candidates.enumerated() {
            guard candidate.style == .numbered, let number = candidate.number, number.depth == 1 else {
                if let number = candidate.number, number.depth == 1, case .markdown = candidate.style {
                    chapter = number.chapter
                }
                kept.append(candidate)
                continue
            }
            let isKnown = candidate.contentsDepth != nil || CanonicalSection.of(key: candidate.key) != nil
            if !isKnown {
                let next = index + 1 < candidates.count ? candidates[index + 1] : nil
                if isBeside(candidate, index > 0 ? candidates[index - 1] : nil, next) { continue }
                if !(chapter + 1...chapter + 3).contains(number.chapter) { continue }
            }
            chapter = number.chapter
            kept.append(candidate)
        }
        return kept
    }

    /// Whether the next item of a list stands beside the candidate, with no text between.
    private func isBeside(_ candidate: HeadingCandidate, _ before: HeadingCandidate?, _ after: HeadingCandidate?)
        -> Bool
    {
        func touches(_ first: HeadingCandidate, _ second: HeadingCandidate) -> Bool {
            guard let one = first.number, let two = second.number, one.depth == 1, two.depth == 1,
                two.chapter == one.chapter + 1, first.style == second.style
            else { return false }
            let between = (first.line + first.lineCount)..<second.line
            return between.allSatisfy { table.lines[$0].isBlank || table.lines[$0].noise != nil }
        }
        return (before.map { touches($0, candidate) } ?? false) || (after.map { touches(candidate, $0) } ?? false)
    }
}
