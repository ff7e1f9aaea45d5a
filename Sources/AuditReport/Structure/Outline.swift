/// The headings above the place that parsing has reached.
struct Outline {
    /// One heading above.
    struct Entry {
        var level: Int
        var heading: String
        var key: String
        /// What the section is for by its own heading.
        var section: CanonicalSection?
        /// Whether it speaks of questions.
        var asks: Bool
    }

    /// The headings above, outermost first.
    private(set) var entries: [Entry] = []
    /// Their texts, outermost first.
    private(set) var path: [String] = []

    /// Opens a section, closing those that are as deep or deeper.
    mutating func open(level: Int, heading: String, key: String) {
        while let last = entries.last, last.level >= level {
            entries.removeLast()
            path.removeLast()
        }
        entries.append(
            Entry(
                level: level, heading: heading, key: key, section: CanonicalSection.of(key: key),
                asks: FoldedText(key).contains("fråg")))
        path.append(heading)
    }

    /// What the nearest heading that names a purpose says; `nil` where none does.
    var section: CanonicalSection? {
        for entry in entries.reversed() {
            if let section = entry.section { return section }
        }
        return nil
    }

    /// The kind of a passage here by its section alone. Under topics of the report's own, description is finding.
    var kind: PassageKind {
        if let section { return section.kind }
        return entries.isEmpty ? .other : .finding
    }
}
