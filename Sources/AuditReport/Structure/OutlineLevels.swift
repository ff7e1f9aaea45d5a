/// Gives each heading its depth in the outline.
enum OutlineLevels {
    /// The headings by line.
    ///
    /// Numbers and the marks of markdown say the depth themselves. A heading without either is placed by what it is called
    /// and what stands above it.
    static func assign(_ candidates: [HeadingCandidate]) -> [Int: HeadingLine] {
        var headings: [Int: HeadingLine] = [:]
        headings.reserveCapacity(candidates.count)
        let markdownTop = markdownOffset(candidates)
        var placer = UnnumberedPlacer(candidates)
        for (index, candidate) in candidates.enumerated() {
            let level: Int
            switch candidate.style {
            case .markdown(let marks):
                level = candidate.number?.depth ?? max(marks - markdownTop, 1)
                placer.enter(level: level)
            case .numbered:
                level = candidate.number?.depth ?? 1
                placer.enter(level: level)
            default:
                level = placer.place(candidate, before: index + 1 < candidates.count ? candidates[index + 1] : nil)
            }
            headings[candidate.line] = HeadingLine(
                level: max(level, 1), lineCount: candidate.lineCount, content: candidate.content)
        }
        return headings
    }

    /// How many marks the highest heading of the text has beyond one.
    private static func markdownOffset(_ candidates: [HeadingCandidate]) -> Int {
        var least = 7
        for candidate in candidates {
            if case .markdown(let marks) = candidate.style {
                least = min(least, candidate.number.map { marks - $0.depth + 1 } ?? marks)
            }
        }
        return least == 7 ? 0 : max(least - 1, 0)
    }
}

/// Places headings that have neither number nor marks.
struct UnnumberedPlacer {
    /// The chapter that headings below may belong to.
    private enum Chapter {
        case none, summary, introduction, results, closing, appendix
    }

    private let hasNumbers: Bool
    /// Whether the table of contents lists chapters only, so that headings it lacks are below them.
    private let listsChapters: Bool
    private let hasContents: Bool
    private let hasCapitals: Bool
    private let hasSmall: Bool
    private var chapter = Chapter.none
    /// The level of the nearest numbered or marked heading, 0 where there is none.
    private var numbered = 0
    /// The level of the nearest heading that names a topic, or lists as a chapter.
    private var topic = 0
    private var capitals = 0

    /// A placer for a document with the headings given.
    init(_ candidates: [HeadingCandidate]) {
        hasNumbers = candidates.contains { $0.number != nil && $0.number?.depth == 1 || Self.isMarkdown($0) }
        let free = candidates.filter { $0.number == nil && !Self.isMarkdown($0) }
        hasContents = free.contains { $0.contentsDepth != nil }
        let intro = free.filter { Self.introduces($0) && !$0.key.hasPrefix("inledning") }
        listsChapters =
            hasContents && intro.contains { $0.contentsDepth == nil } && !intro.contains { $0.contentsDepth != nil }
        hasCapitals = free.contains { $0.style == .capitals }
        hasSmall = free.contains { $0.style != .capitals }
    }

    private static func isMarkdown(_ candidate: HeadingCandidate) -> Bool {
        if case .markdown = candidate.style { true } else { false }
    }

    private static func introduces(_ candidate: HeadingCandidate) -> Bool {
        switch CanonicalSection.of(key: candidate.key) {
        case .background, .purpose, .questions, .criteria, .method, .scope: true
        default: false
        }
    }

    /// Notes a heading whose level is known.
    mutating func enter(level: Int) {
        numbered = level
        topic = level
    }

    /// The level of a heading, given the one after it.
    mutating func place(_ candidate: HeadingCandidate, before next: HeadingCandidate?) -> Int {
        if let depth = candidate.contentsDepth, depth > 0 {
            enter(level: depth)
            return depth
        }
        let isChapterEntry = candidate.contentsDepth != nil && listsChapters
        if isChapterEntry {
            enter(level: 1)
            return 1
        }
        if hasNumbers { return besideNumbers(candidate) }
        if listsChapters { return numbered + 1 }
        if hasCapitals, hasSmall, candidate.style != .capitals { return capitals + 1 }
        let level = byName(candidate, next)
        if candidate.style == .capitals { capitals = level }
        return level
    }

    /// Among numbered chapters only the first and last go without a number; all others stand below.
    private mutating func besideNumbers(_ candidate: HeadingCandidate) -> Int {
        let isAppendix = ["bilaga", "bilagor", "källförteckning", "appendix"].contains { candidate.key.hasPrefix($0) }
        if isAppendix || numbered == 0 || candidate.contentsDepth != nil {
            numbered = isAppendix || candidate.contentsDepth != nil ? 1 : numbered
            return 1
        }
        return numbered + 1
    }

    private static let results = [
        "granskningsresultat", "granskningensresultat", "resultat", "iakttagelserochbedömning",
    ]

    /// The level by the order in which reports have their parts.
    private mutating func byName(_ candidate: HeadingCandidate, _ next: HeadingCandidate?) -> Int {
        let section = CanonicalSection.of(key: candidate.key)
        switch section {
        case .appendix:
            if chapter == .appendix, !candidate.key.hasPrefix("bil") { return 2 }
            return open(.appendix)
        case .summary: return open(.summary)
        case .background where candidate.key.hasPrefix("inledning") || candidate.key.hasPrefix("lnledning"):
            return open(next.map(Self.introduces) ?? false ? .introduction : .none)
        case .background, .purpose, .questions, .criteria, .method, .scope:
            if chapter == .introduction || chapter == .summary && section == .questions { return 2 }
            return chapter == .appendix ? 2 : open(.none)
        case .findings where Self.results.contains(where: { candidate.key.hasPrefix($0) }): return open(.results)
        case .assessment where Self.closes(candidate.key): return open(.closing)
        case .findings, .assessment, .answers, .recommendations:
            if chapter == .summary || chapter == .closing { return 2 }
            if section == .recommendations || section == .answers, chapter == .none || chapter == .results {
                return open(.closing)
            }
            if chapter == .appendix { return 2 }
            return topic > 0 ? topic + 1 : chapter == .results ? 2 : 1
        case nil:
            if chapter == .results || chapter == .appendix {
                topic = 2
                return 2
            }
            chapter = .none
            topic = 1
            return 1
        }
    }

    private static func closes(_ key: String) -> Bool {
        ["sammanfatt", "samlad", "avslut", "slut", "sammantag", "övergripande"].contains { key.hasPrefix($0) }
    }

    private mutating func open(_ new: Chapter) -> Int {
        chapter = new
        topic = 0
        return 1
    }
}
