/// Counts the items of an OpenDocument text's lists, and its headings.
struct OpenDocumentNumbering {
    private var lists: [[Int?]] = []
    private var byID: [String: Int] = [:]
    private var byStyle: [String: Int] = [:]
    private var headings: [Int?] = Array(repeating: nil, count: 11)

    /// The counter for a list at the outermost level.
    ///
    /// - Parameters:
    ///   - id: The list's own id.
    ///   - continued: The id of the list that it continues.
    ///   - style: Its style.
    ///   - continues: Whether it continues the last list in the same style.
    /// - Returns: The counter, to be given back when items are counted.
    mutating func open(id: String?, continuing continued: String?, style: String?, continues: Bool) -> Int {
        let known = continued.flatMap { byID[$0] } ?? (continues ? style.flatMap { byStyle[$0] } : nil)
        let list = known ?? lists.count
        if known == nil { lists.append(Array(repeating: nil, count: 11)) }
        if let id { byID[id] = list }
        if let style { byStyle[style] = list }
        return list
    }

    /// Starts the deeper levels of a list anew.
    mutating func restart(below level: Int, in list: Int) {
        for deeper in 1...10 where deeper > level { lists[list][deeper] = nil }
    }

    /// Counts an item and gives its label; empty for a bullet, `nil` for none.
    mutating func next(
        in list: Int, level: Int, start: Int?, styles levels: [Int: OpenDocumentStyles.Level]
    ) -> String? {
        guard let style = levels[level] else { return "" }
        if style.isBullet { return "" }
        Self.count(&lists[list], level, start: start, levels)
        return Self.label(style, level, lists[list], levels)
    }

    /// Counts a heading and gives its label; `nil` for none.
    mutating func nextHeading(level: Int, start: Int?, outline: [Int: OpenDocumentStyles.Level]) -> String? {
        guard (1...10).contains(level), let style = outline[level] else { return nil }
        Self.count(&headings, level, start: start, outline)
        return Self.label(style, level, headings, outline)
    }

    private static func count(
        _ counts: inout [Int?], _ level: Int, start: Int?, _ levels: [Int: OpenDocumentStyles.Level]
    ) {
        for above in 1..<max(level, 1) where counts[above] == nil { counts[above] = levels[above]?.start ?? 1 }
        counts[level] = start ?? counts[level].map { $0 + 1 } ?? levels[level]?.start ?? 1
        for below in 1...10 where below > level { counts[below] = nil }
    }

    private static func label(
        _ style: OpenDocumentStyles.Level, _ level: Int, _ counts: [Int?], _ levels: [Int: OpenDocumentStyles.Level]
    ) -> String? {
        guard style.form != .none else { return nil }
        let first = max(level - style.shown + 1, 1)
        let numbers = (first...level).compactMap { place -> String? in
            let form = place == level ? style.form : levels[place]?.form ?? .decimal
            return form == .none ? nil : ListNumber.text(counts[place] ?? 1, as: form)
        }
        var label = style.prefix + numbers.joined(separator: ".") + style.suffix
        while label.last == " " { label.removeLast() }
        return label
    }
}
